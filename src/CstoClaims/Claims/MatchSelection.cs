namespace CstoClaims.Claims;

/// <summary>Of the wordings found in one sentence, keeps those that no fuller reading of the same words explains.</summary>
internal static class MatchSelection
{
    /// <summary>Removes what is explained otherwise and puts the rest into the order of their triggers.</summary>
    public static void Select(List<WordingMatch> matches)
    {
        for (int i = matches.Count - 1; i >= 0; i--)
        {
            if (matches.Exists(other => Explains(other, matches[i], matches)))
            {
                matches.RemoveAt(i);
            }
        }

        matches.Sort(static (a, b) => a.Trigger.CompareTo(b.Trigger));
    }

    /// <summary>The fullest reading among the matches from an index on, all of one trigger.</summary>
    public static WordingMatch Best(List<WordingMatch> matches, int from)
    {
        var best = matches[from];
        for (int i = from + 1; i < matches.Count; i++)
        {
            best = Explains(matches[i], best, matches) ? matches[i] : best;
        }

        return best;
    }

    private static bool Explains(WordingMatch other, WordingMatch match, List<WordingMatch> matches)
    {
        if (ReferenceEquals(other, match))
        {
            return false;
        }

        bool sameTrigger = other.Trigger == match.Trigger;
        if (!sameTrigger)
        {
            // "applied to join" is an application; its "join" is not a claim of its own.
            return other.Words.Length > match.Words.Length && other.Words.Contains(match.Trigger);
        }

        if (other.Words.Length != match.Words.Length)
        {
            return other.Words.Length > match.Words.Length;
        }

        if (other.Loose != match.Loose)
        {
            return match.Loose;
        }

        // Of two wordings of equal weight the one with more fillers, then the earlier one in the file.
        int more = Fillers(other).CompareTo(Fillers(match));
        return more > 0 || (more == 0 && matches.IndexOf(other) < matches.IndexOf(match));
    }

    private static int Fillers(WordingMatch match)
    {
        int count = 0;
        foreach (var role in match.Roles)
        {
            count += role.Count;
        }

        return count;
    }
}
