namespace CstoClaims.Entities;

/// <summary>
/// Finds again what the document has named: persons by their surname, and names that nothing at their place tells. In headlines,
/// where capitals say nothing, any case will do.
/// </summary>
internal static class Recurrences
{
    private const int LongestName = 6;

    /// <summary>Adds the persons of one word.</summary>
    public static void AddSingles(NameWork work)
    {
        foreach (var single in work.Singles)
            AddSingle(work, single);

        work.Singles.Clear();
    }

    /// <summary>Adds the names that were missed.</summary>
    public static void AddMissed(NameWork work)
    {
        for (var i = 0; i < work.Shapes.Count; i++)
            AddMissed(work, work.Document.Sentences[i], headline: work.Shapes[i] != SentenceShape.Normal);
    }

    private static void AddSingle(NameWork work, NameCandidate single)
    {
        var word = work.Surface(single.First);
        if (work.Names.Persons.TryFindSurname(word, anywhere: true, out var person))
        {
            Persons.Mention(work, single.First, single.End, person, alias: true);
            return;
        }

        var slot = work.Names.Get(EntityKind.Person, work.Written(single.First, single.End));
        work.Names.Persons.Add(slot, default, word);
        Persons.Mention(work, single.First, single.End, slot, alias: false);
    }

    private static void AddMissed(NameWork work, SentenceData sentence, bool headline)
    {
        for (var token = sentence.First; token < sentence.End;)
            token = work.IsCapital(token) && !work.IsTaken(token) && (headline || IsName(work, token)) ? ReadAt(work, token, sentence, headline) : token + 1;
    }

    private static bool IsName(NameWork work, int token) => work.Tokens[token].Upos is UniversalTag.Propn or UniversalTag.X;

    private static int ReadAt(NameWork work, int token, SentenceData sentence, bool headline)
    {
        if (work.Is(token, WordTraits.Topic | WordTraits.NotName | WordTraits.Calendar))
            return token + 1;

        var limit = token + 1;
        while (limit < Math.Min(sentence.End, token + LongestName) && !work.IsTaken(limit) && work.Surface(limit) is not ("," or "." or "(" or ")"))
            limit++;

        for (var end = limit; end > token; end--)
        {
            if (work.Names.Find(work.Written(token, end), anyCase: headline) is var slot and >= 0)
            {
                work.Add(token, end, slot, alias: true);
                return end;
            }
        }

        if ((headline || StandsAlone(work, token, sentence)) && !work.Is(token, WordTraits.Generic) && work.Names.Persons.TryFindSurname(work.Surface(token), anywhere: true, out var person))
            Persons.Mention(work, token, token + 1, person, alias: true);

        return token + 1;
    }

    // Not a part of an unknown longer name.
    private static bool StandsAlone(NameWork work, int token, SentenceData sentence) =>
        !IsOpen(work, token - 1, sentence) && !IsOpen(work, token + 1, sentence);

    private static bool IsOpen(NameWork work, int token, SentenceData sentence) =>
        token >= sentence.First && token < sentence.End && work.IsCapital(token) && !work.IsTaken(token) && work.Tokens[token].Upos == UniversalTag.Propn && !work.Is(token, WordTraits.Generic);
}
