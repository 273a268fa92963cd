namespace CstoClaims.Entities;

/// <summary>
/// Headlines capitalize every word, so that capitals say nothing there: only known names count, and those that the rest of
/// the document made known.
/// </summary>
internal static class Headlines
{
    private const int LongestName = 6;

    /// <summary>Adds the known names of a headline.</summary>
    public static void AddMatches(NameWork work, SentenceData sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (work.MatchAt(token) is var match and >= 0)
                work.Add(work.Matches[match]);
        }
    }

    /// <summary>Adds the names of all headlines that the document made known meanwhile.</summary>
    public static void Read(NameWork work)
    {
        for (var i = 0; i < work.Shapes.Count; i++)
        {
            if (work.Shapes[i] != SentenceShape.Normal)
                Read(work, work.Document.Sentences[i]);
        }
    }

    private static void Read(NameWork work, SentenceData sentence)
    {
        for (var token = sentence.First; token < sentence.End;)
            token = work.IsCapital(token) && !work.IsTaken(token) ? ReadAt(work, token, sentence.End) : token + 1;
    }

    private static int ReadAt(NameWork work, int token, int limit)
    {
        for (var end = Math.Min(limit, token + LongestName); end > token; end--)
        {
            if (work.IsTaken(end - 1) || work.Is(token, WordTraits.Topic | WordTraits.NotName))
                continue;

            if (work.Names.Find(work.Written(token, end)) is var slot and >= 0)
            {
                work.Add(token, end, slot, alias: true);
                return end;
            }
        }

        if (!work.Is(token, WordTraits.Generic | WordTraits.NotName) && work.Names.Persons.TryFindSurname(work.Surface(token), anywhere: true, out var person))
            Persons.Mention(work, token, token + 1, person, alias: true);

        return token + 1;
    }
}
