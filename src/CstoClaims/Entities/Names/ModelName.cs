namespace CstoClaims.Entities;

/// <summary>Turns a name of the model into one in the terms of this library: its bounds and its kind.</summary>
internal static class ModelName
{
    /// <summary>The name; of length 0 where nothing is left of it.</summary>
    public static NameCandidate Read(NameWork work, NameSpan span, SentenceData sentence)
    {
        int first = span.First, end = Math.Min(span.End, sentence.End);
        if (span.Type == NameType.Location)
            end = BeforeComma(work, first, end);

        first = Start(work, span.Type, first, end);
        if (first >= end || (span.Type == NameType.Person && NamesGroup(work, first, end)) || IsAdjective(work, first, end))
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

    // Without article and title, and without the organization whose part or member it is ("NATO Parliamentary Assembly").
    private static int Start(NameWork work, NameType type, int first, int end)
    {
        if (work.Is(first, WordTraits.Determiner) && end - first > 1)
            first++;

        if (work.MatchAt(first) is var match and >= 0 && work.Matches[match] is var known && known.End < end && StandsApart(known, type))
        {
            first = known.End;
            while (first < end && (work.IsApostrophe(first) || work.IsHyphen(first) || work.Surface(first) is "'s" or "’s"))
                first++;
        }

        return type == NameType.Person ? TitlePhrase.End(work, first, end) : first;
    }

    private static bool StandsApart(NameMatch known, NameType type) =>
        known.Entity!.Kind is EntityKind.Organization or EntityKind.Treaty || (type == NameType.Person && known.Form == MentionForm.Adjective);

    private static bool NamesGroup(NameWork work, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (work.MatchAt(i) is var match and >= 0 && work.Matches[match].Entity!.Kind is EntityKind.Organization or EntityKind.Treaty)
                return true;
        }

        return false;
    }

    // "Western": what has no gazetteer's name to it is no mention.
    private static bool IsAdjective(NameWork work, int first, int end) => end - first == 1 && work.Tokens[first].Upos == UniversalTag.Adj;

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
