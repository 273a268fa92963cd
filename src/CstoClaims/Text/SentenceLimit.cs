namespace CstoClaims.Text;

/// <summary>Splits what would be too long a sentence (a table, a list, binary) at the best place in reach.</summary>
internal static class SentenceLimit
{
    /// <summary>No sentence has more tokens.</summary>
    public const int MostTokens = 400;

    private const int FewestTokens = 200;

    /// <summary>Index of the token that begins the next part: after a semicolon, else a colon or dash, else a comma, else a blank.</summary>
    public static int BestCut(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, int first)
    {
        int best = first + MostTokens;
        int bestRank = 0;
        for (int i = first + FewestTokens; i <= first + MostTokens; i++)
        {
            int rank = Rank(text, tokens[i - 1]);
            if (rank >= bestRank && rank > 0)
            {
                best = i;
                bestRank = rank;
            }
        }

        return best;
    }

    private static int Rank(ReadOnlySpan<char> text, in TokenData token)
    {
        if (token.Has(TokenFlags.JoinsNext))
        {
            return 0;
        }

        int rank = token.Length != 1 ? 1 : text[token.Start] switch
        {
            ';' or '.' or '?' or '!' => 5,
            ':' or '—' or '–' => 4,
            ',' => 3,
            _ => 1,
        };
        return token.Has(TokenFlags.SpaceAfter) ? rank + 1 : rank;
    }
}
