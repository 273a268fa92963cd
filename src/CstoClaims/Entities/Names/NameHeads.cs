namespace CstoClaims.Entities;

/// <summary>What the words of a name say of its kind.</summary>
internal static class NameHeads
{
    /// <summary>
    /// The kind that the head noun tells: the last word ("Baltic Assembly"), else a word before "of" or "for" ("Ministry of
    /// Defense"), else a leading one ("Lake Van"); <see cref="EntityKind.Other"/> where none does.
    /// </summary>
    public static EntityKind KindOf(NameWork work, int a, int b)
    {
        var parts = work.Parts;
        while (b - a > 1 && work.Is(parts[b - 1].First, WordTraits.Numeral))
            b--;

        for (var i = a; i < b - 1; i++)
        {
            if (parts[i].Kind == NamePartKind.Word && parts[i + 1].Kind == NamePartKind.Link && work.Is(parts[i + 1].First, WordTraits.Connector) && KindOf(work.Traits(parts[i].End - 1)) is var before and not EntityKind.Other)
                return before;
        }

        if (parts[b - 1].Kind == NamePartKind.Word && KindOf(work.Traits(parts[b - 1].End - 1)) is var last and not EntityKind.Other)
            return last;

        return b - a > 1 && parts[a].Kind == NamePartKind.Word && work.Is(parts[a].First, WordTraits.Leading) ? KindOf(work.Traits(parts[a].First)) : EntityKind.Other;
    }

    /// <summary>Number of words and known names, without the small words between them.</summary>
    public static int CountWords(NameWork work, int a, int b)
    {
        var count = 0;
        for (var i = a; i < b; i++)
            count += work.Parts[i].Kind == NamePartKind.Link ? 0 : 1;

        return count;
    }

    /// <summary>"W." of "George W. Bush".</summary>
    public static bool IsInitial(NameWork work, int token) =>
        work.Surface(token) is [var letter, '.'] && char.IsUpper(letter);

    /// <summary>Whether a word is a given name.</summary>
    public static bool HasGiven(NameWork work, int a, int b)
    {
        for (var i = a; i < b; i++)
        {
            if (work.Parts[i].Kind == NamePartKind.Word && work.Is(work.Parts[i].First, WordTraits.Given))
                return true;
        }

        return false;
    }

    /// <summary>Whether every word could stand in the name of anybody's organ: "Foreign Ministry", "Parliamentary Assembly".</summary>
    public static bool IsGeneric(NameWork work, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!work.Is(i, WordTraits.Generic) && !work.IsHyphen(i) && !work.IsApostrophe(i))
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing speaks against a person: no common word and, but for particles, all tagged as names.</summary>
    public static bool LooksPersonal(NameWork work, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!work.IsCapital(i))
                continue;

            if (work.Is(i, WordTraits.Topic | WordTraits.Head | WordTraits.Direction) || work.Tokens[i].Upos is not (UniversalTag.Propn or UniversalTag.X) || (work.Tokens[i].Has(TokenFlags.AllCaps) && !work.Is(i, WordTraits.Numeral)) || work.Tokens[i].Has(TokenFlags.HasDigit))
                return false;
        }

        return true;
    }

    private static EntityKind KindOf(WordTraits traits) =>
        (traits & WordTraits.Treaty) != 0 ? EntityKind.Treaty
        : (traits & WordTraits.Organization) != 0 ? EntityKind.Organization
        : (traits & WordTraits.Place) != 0 ? EntityKind.Place
        : (traits & WordTraits.Event) != 0 ? EntityKind.Event
        : EntityKind.Other;
}
