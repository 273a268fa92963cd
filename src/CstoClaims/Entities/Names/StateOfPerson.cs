namespace CstoClaims.Entities;

/// <summary>
/// The state that a person heads or acts for, where the words beside the name say so: "Russian President Vladimir Putin",
/// "Tajikistan's President Emomali Rahmon", "Sergei Ivanov, the Russian first deputy prime minister", "X, president of Y".
/// </summary>
internal static class StateOfPerson
{
    private const int MostWords = 8;
    private const WordTraits TitleWords = WordTraits.Title | WordTraits.TitleModifier | WordTraits.Topic;
    private const WordTraits Acting = WordTraits.HeadOfState | WordTraits.Office;

    /// <summary>The state, or <see langword="null"/> where the text does not say.</summary>
    public static Entity? Find(NameWork work, int first, int end) => Before(work, first) ?? After(work, end);

    // Backwards over the title to the state; or over the state to the title in "President of Russia X".
    private static Entity? Before(NameWork work, int first)
    {
        Entity? state = null;
        var acting = false;
        for (var i = first - 1; i >= Math.Max(0, first - MostWords); i--)
        {
            if (StateEndingAt(work, i, out var start) is { } found)
            {
                if (acting)
                    return found;

                if (state is not null || i != first - 1 || !IsOf(work, start - 1))
                    return null;

                state = found;
                i = start;
            }
            else if (work.Is(i, TitleWords))
            {
                acting |= work.Is(i, Acting);
                if (acting && state is not null)
                    return state;
            }
            else if (!(work.Is(i, WordTraits.Connector | WordTraits.Determiner) || work.Surface(i) is "," or "'s" or "’s" || work.IsApostrophe(i) || work.IsHyphen(i)))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOf(NameWork work, int token) =>
        token >= 0 && (work.Equals(token, "of") || (token > 0 && work.Is(token, WordTraits.Determiner) && work.Equals(token - 1, "of")));

    private static Entity? After(NameWork work, int end)
    {
        var limit = Math.Min(work.Document.TokenList.Count, end + MostWords);
        if (end >= limit || work.Surface(end) is not ",")
            return null;

        Entity? state = null;
        var acting = false;
        for (var i = end + 1; i < limit; i++)
        {
            if (work.MatchAt(i) is var match and >= 0)
            {
                state ??= Owners.StateOf(work.Matches[match].Entity);
                i = work.Matches[match].End - 1;
            }
            else if (work.Is(i, TitleWords))
            {
                acting |= work.Is(i, Acting);
            }
            else if (!(work.Is(i, WordTraits.Determiner | WordTraits.Connector) || work.Surface(i) is "'s" or "’s" || work.IsApostrophe(i)))
            {
                break;
            }

            if (acting && state is not null)
                return state;
        }

        return null;
    }

    private static Entity? StateEndingAt(NameWork work, int token, out int start)
    {
        start = token;
        if (work.MatchEndingAt(token + 1) is not (var match and >= 0) || work.Matches[match].Entity is not { Kind: EntityKind.Country } state)
            return null;

        start = work.Matches[match].First;
        return state;
    }
}
