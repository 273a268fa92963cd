using CstoClaims.Pipeline;

namespace CstoClaims.Text;

/// <summary>
/// Finds the dateline that opens a newswire paragraph: "KUALA LUMPUR (October 26, 2025) —", "MOSCOW, March 3 (Reuters) -". It is
/// a line of its own that merely stands before the first sentence.
/// </summary>
internal static class Dateline
{
    private const int MaxTokens = 16;

    /// <summary>Number of tokens of the dateline at <paramref name="first"/>, dash included; 0 where there is none.</summary>
    public static int Length(DocumentBuilder document, int first, int end)
    {
        var tokens = document.Tokens;
        if (!tokens[first].Has(TokenFlags.AllCaps) || tokens[first].Length < 3)
        {
            return 0;
        }

        for (int t = first + 1; t < end && t < first + MaxTokens; t++)
        {
            if (IsDash(document.Surface(t)) && !tokens[t - 1].Has(TokenFlags.JoinsNext))
            {
                bool spaced = tokens[t - 1].Has(TokenFlags.SpaceAfter) || tokens[t].Has(TokenFlags.SpaceAfter);
                return spaced && t + 1 < end ? t + 1 - first : 0;
            }

            if (!tokens[t].Has(TokenFlags.Capitalized | TokenFlags.AllCaps | TokenFlags.HasDigit | TokenFlags.Punctuation))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsDash(ReadOnlySpan<char> surface) => surface is "-" or "–" or "—" or "--";
}
