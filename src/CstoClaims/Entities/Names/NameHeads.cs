namespace CstoClaims.Entities;

/// <summary>What the words of a name say of its kind.</summary>
internal static class NameHeads
{
    /// <summary>
    /// The kind that the head noun tells: the last word ("Baltic Assembly"), else a word before "of" or "for" ("Ministry of
    /// Defense"), else a leading one ("Lake Van"); <see cref="EntityKind.Other"/> where none does, or where there is one word only.
    /// </summary>
    public static EntityKind KindOf(NameWork work, int first, int end)
    {
        while (end - first > 1 && work.Is(end - 1, WordTraits.Numeral))
            end--;

        if (end - first < 2)
            return EntityKind.Other;

        for (var i = first; i < end - 1; i++)
        {
            if (work.Is(i + 1, WordTraits.Connector) && KindAt(work, i) is var before and not EntityKind.Other)
                return before;
        }

        if (KindAt(work, end - 1) is var last and not EntityKind.Other)
            return last;

        return work.Is(first, WordTraits.Leading) ? KindAt(work, first) : EntityKind.Other;
    }

    /// <summary>Number of words and known names, without the small words between them.</summary>
    public static int CountWords(NameWork work, int a, int b)
    {
        var count = 0;
        for (var i = a; i < b; i++)
            count += work.Parts[i].Kind == NamePartKind.Link ? 0 : 1;

        return count;
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

    // A word of a known name tells nothing ("Soviet Union"), unless that name is made of common words and owned by somebody else.
    private static EntityKind KindAt(NameWork work, int token)
    {
        if (!work.IsCapital(token))
            return EntityKind.Other;

        var match = work.MatchCovering(token);
        return match < 0 || IsGeneric(work, work.Matches[match].First, work.Matches[match].End) ? KindOf(work.Traits(token)) : EntityKind.Other;
    }

    private static EntityKind KindOf(WordTraits traits) =>
        (traits & WordTraits.Treaty) != 0 ? EntityKind.Treaty
        : (traits & WordTraits.Organization) != 0 ? EntityKind.Organization
        : (traits & WordTraits.Place) != 0 ? EntityKind.Place
        : (traits & WordTraits.Event) != 0 ? EntityKind.Event
        : EntityKind.Other;
}
