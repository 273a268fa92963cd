namespace CstoClaims.Entities;

/// <summary>Names whose words or neighbours tell their kind: a head noun ("Ministry of Trade", "Steppe Pact"), a title before a person, the date after a source.</summary>
internal static class EvidentNames
{
    private const int MostPersonWords = 5;

    /// <summary>Adds the names to the candidates of the sentence.</summary>
    public static void Find(NameWork work, SentenceData sentence)
    {
        for (var token = sentence.First; token < sentence.End;)
        {
            if (!NameRunReader.Starts(work, token, sentence))
            {
                token++;
                continue;
            }

            token = NameRunReader.Read(work, token, sentence);
            if (work.Parts.Count > 0)
                Classify(work);
        }
    }

    /// <summary>The name of a place by the noun after it: "the Dolna refugee camp", "Dolna province".</summary>
    public static bool IsBeforePlaceNoun(NameWork work, int first, int end)
    {
        var tokens = work.Tokens;
        if (tokens[first].Upos != UniversalTag.Propn || end >= tokens.Length)
            return false;

        var noun = end + 1 < tokens.Length && tokens[end].Upos == UniversalTag.Noun && IsPlaceNoun(work, end + 1) ? end + 1 : end;
        return IsPlaceNoun(work, noun);
    }

    private static void Classify(NameWork work)
    {
        DemoteTitles(work);
        var first = 0;
        for (var i = 0; i <= work.Parts.Count; i++)
        {
            if (i < work.Parts.Count && work.Parts[i].Kind != NamePartKind.Title)
                continue;

            Segment(work, first, i, afterTitle: first > 0);
            first = i + 1;
        }
    }

    // "Justice Department", "General Motors Corporation", "Foreign Ministers' Council": no titles before persons.
    private static void DemoteTitles(NameWork work)
    {
        var parts = work.Parts;
        var last = parts[^1];
        if (last.Kind != NamePartKind.Word || !work.Is(last.First, WordTraits.Head))
            return;

        var title = parts.FindLastIndex(static p => p.Kind == NamePartKind.Title);
        if (title < 0 || (work.Is(last.First, WordTraits.Surname) && title == parts.Count - 2))
            return;

        for (var i = title + 1; i < parts.Count; i++)
        {
            if (parts[i].Kind == NamePartKind.Match || work.Is(parts[i].First, WordTraits.Given))
                return;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind == NamePartKind.Title)
                parts[i] = parts[i] with { Kind = NamePartKind.Word };
        }
    }

    private static void Segment(NameWork work, int a, int b, bool afterTitle)
    {
        var parts = work.Parts;
        while (a < b && parts[a].Kind == NamePartKind.Link)
            a++;

        while (b > a && parts[b - 1].Kind == NamePartKind.Link)
            b--;

        if (b <= a || (b - a == 1 && parts[a].Kind == NamePartKind.Match))
            return;

        int first = parts[a].First, end = parts[b - 1].End;
        var lead = parts[a].Kind == NamePartKind.Match ? work.Matches[parts[a].Match].Entity!.Kind : EntityKind.Other;
        var known = parts.FindIndex(a, b - a, static p => p.Kind == NamePartKind.Match);
        var kind = NameHeads.KindOf(work, first, end);
        if (known >= 0 && (afterTitle || kind == EntityKind.Other || lead is EntityKind.Organization or EntityKind.Treaty))
            SplitAt(work, a, known, b, afterTitle);
        else if (afterTitle && (kind == EntityKind.Other || (b - a == 1 && work.Is(first, WordTraits.Surname))))
            AddPerson(work, a, b);
        else if (kind != EntityKind.Other && b - a > 1 && !IsPerson(work, first, end))
            work.Candidates.Add(new NameCandidate(first, end, NameSource.Evidence, kind));
        else if (kind == EntityKind.Other && IsDatedSource(work, first, end))
            work.Candidates.Add(new NameCandidate(first, end, NameSource.Evidence, EntityKind.Organization));
        else if (kind == EntityKind.Other && b - a == 1 && IsBeforePlaceNoun(work, first, end) && !IsOtherwiseSeen(work, first, end))
            work.Candidates.Add(new NameCandidate(first, end, NameSource.Evidence, EntityKind.Place));
    }

    private static void SplitAt(NameWork work, int a, int known, int b, bool afterTitle)
    {
        Segment(work, a, known, afterTitle);
        Segment(work, known + 1, b, afterTitle: false);
    }

    // After a title; where the model sees a name there, it knows better where that ends.
    private static void AddPerson(NameWork work, int a, int b)
    {
        int first = work.Parts[a].First, end = work.Parts[b - 1].End;
        foreach (var candidate in work.Candidates)
        {
            if (candidate.Source == NameSource.Model && candidate.First == first)
                end = candidate.End;
        }

        if (NameHeads.CountWords(work, a, b) <= MostPersonWords)
            work.Candidates.Add(new NameCandidate(first, end, NameSource.Evidence, EntityKind.Person));
    }

    // "(Forbes, October 6)".
    private static bool IsDatedSource(NameWork work, int first, int end) =>
        first > 0 && end + 1 < work.Document.TokenList.Count && work.Surface(first - 1) is "(" && work.Surface(end) is "," && work.Is(end + 1, WordTraits.Calendar);

    private static bool IsPlaceNoun(NameWork work, int token) => work.Is(token, WordTraits.Place) && !work.IsCapital(token);

    // "the Obama camp": the model sees a person there, or other bounds.
    private static bool IsOtherwiseSeen(NameWork work, int first, int end)
    {
        foreach (var candidate in work.Candidates)
        {
            if (candidate.First < end && first < candidate.End && (candidate.Kind == EntityKind.Person || candidate.First != first || candidate.End != end))
                return true;
        }

        return false;
    }

    // "Robert Church": a head noun that is a surname as well, after a given name.
    private static bool IsPerson(NameWork work, int first, int end) =>
        end - first == 2 && work.Is(end - 1, WordTraits.Surname) && work.Is(first, WordTraits.Given);
}
