namespace CstoClaims.Entities;

/// <summary>Titles of one or several words: "President", "First Deputy Prime Minister", "Secretary of State".</summary>
internal static class TitlePhrase
{
    private const WordTraits Parts = WordTraits.Title | WordTraits.TitleModifier | WordTraits.Topic;

    /// <summary>The token after the title that begins at a token; the same token where none does.</summary>
    public static int End(NameWork work, int first, int limit)
    {
        var end = first;
        var token = first;
        while (token < limit && IsPart(work, token, limit))
        {
            if (work.Is(token, WordTraits.Title))
                end = token + 1;

            token++;
        }

        return end == first ? first : Complement(work, end, limit);
    }

    private static bool IsPart(NameWork work, int token, int limit) =>
        work.IsHyphen(token)
            ? token + 1 < limit && work.Is(token + 1, Parts)
            : work.Is(token, Parts) && work.IsCapital(token) && work.MatchAt(token) < 0;

    // "of State", "of Foreign Affairs and Trade", "of the Interior"; not "of the Council of Europe".
    private static int Complement(NameWork work, int end, int limit)
    {
        if (end + 1 >= limit || !work.Equals(end, "of"))
            return end;

        var token = end + 1;
        if (work.Equals(token, "the"))
            token++;

        var first = token;
        while (token < limit && work.MatchAt(token) < 0 && ((work.Is(token, WordTraits.Topic) && work.IsCapital(token)) || (token > first && token + 1 < limit && work.Equals(token, "and") && work.Is(token + 1, WordTraits.Topic))))
            token++;

        return token > first && !work.Is(token - 1, WordTraits.Head & ~WordTraits.Organization) ? token : end;
    }
}
