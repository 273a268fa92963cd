namespace CstoClaims.Entities;

/// <summary>Turns a name of the model into one in the terms of this library: its bounds and its kind.</summary>
internal static class ModelName
{
    /// <summary>The name; of length 0 where nothing is left of it.</summary>
    public static NameCandidate Read(NameWork work, NameSpan span)
    {
        int first = span.First, end = span.End;
        if (span.Type == NameType.Location)
            end = BeforeComma(work, first, end);

        if (span.Type is NameType.Location or NameType.Organization)
            end = WithoutTitle(work, first, end);

        first = Start(work, span.Type, first, end);
        if (first >= end || (span.Type == NameType.Person && NamesGroup(work, first, end)) || IsCommonWord(work, first, end))
            return default;

        return new NameCandidate(first, end, NameSource.Model, KindOf(work, span.Type, first, end));
    }

    // "Tbilisi, Georgia" are two places.
    private static int BeforeComma(NameWork work, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (work.Surface(i) is ",")
                return i;
        }

        return end;
    }

    // Without article and title, and without the organization whose organ it is ("NATO Parliamentary Assembly").
    private static int Start(NameWork work, NameType type, int first, int end)
    {
        if (work.Is(first, WordTraits.Determiner) && end - first > 1)
            first++;

        if (work.MatchAt(first) is var match and >= 0 && work.Matches[match] is var known && known.End < end && StandsApart(work, known, type, end))
        {
            first = known.End;
            while (first < end && (work.IsApostrophe(first) || work.IsHyphen(first) || work.Surface(first) is "'s" or "’s"))
                first++;
        }

        return type == NameType.Person ? TitlePhrase.End(work, first, end) : first;
    }

    private static bool StandsApart(NameWork work, NameMatch known, NameType type, int end) =>
        type == NameType.Person
            ? known.Form == MentionForm.Adjective || IsGroup(known)
            : IsGroup(known) && end - known.End > 1 && NameHeads.IsGeneric(work, known.End, end);

    private static bool IsGroup(NameMatch known) => known.Entity!.Kind is EntityKind.Organization or EntityKind.Treaty;

    // "New York City Comptroller", but "Office of the Prime Minister".
    private static int WithoutTitle(NameWork work, int first, int end)
    {
        var last = end;
        while (last > first && work.Is(last - 1, WordTraits.Title) && !work.Is(last - 1, WordTraits.Head))
            last--;

        return last == first || work.Is(last - 1, WordTraits.Connector | WordTraits.Determiner | WordTraits.Conjunction | WordTraits.TitleModifier) ? end : last;
    }

    private static bool NamesGroup(NameWork work, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (work.MatchAt(i) is var match and >= 0 && IsGroup(work.Matches[match]))
                return true;
        }

        return false;
    }

    // "Western" as an adjective, "turkey" as a noun.
    private static bool IsCommonWord(NameWork work, int first, int end) =>
        end - first == 1 && (work.Tokens[first].Upos == UniversalTag.Adj || (!work.IsCapital(first) && work.Tokens[first].Upos == UniversalTag.Noun));

    private static EntityKind KindOf(NameWork work, NameType type, int first, int end)
    {
        var head = NameHeads.KindOf(work, first, end);
        if (head != EntityKind.Other && !(type == NameType.Person && (work.Is(first, WordTraits.Given) || work.Is(end - 1, WordTraits.Surname))))
            return head;

        return type switch
        {
            NameType.Person => EntityKind.Person,
            NameType.Organization => EntityKind.Organization,
            NameType.Location => EntityKind.Place,
            NameType.Event => EntityKind.Event,
            _ => EntityKind.Other,
        };
    }
}
