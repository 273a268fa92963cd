using System.Text;

namespace CstoClaims.Training.Data;

/// <summary>White space of texts: put back where a corpus has words only, and left out where texts are compared.</summary>
internal static class Spacing
{
    private const string Closing = ",.;:?!)]}%’”";
    private const string Opening = "([{$£€“‘";

    /// <summary>The words as English text sets them.</summary>
    public static string Join(IReadOnlyList<string> words)
    {
        var text = new StringBuilder();
        bool quoted = false;
        bool glue = true;
        foreach (var word in words)
        {
            bool isQuote = word == "\"";
            bool closes = isQuote ? quoted : ClosesOrClings(word);
            if (!glue && !closes)
            {
                text.Append(' ');
            }

            text.Append(word);
            quoted ^= isQuote;
            glue = isQuote ? quoted : word is "``" || (word.Length == 1 && Opening.Contains(word[0], StringComparison.Ordinal));
        }

        return text.ToString();
    }

    /// <summary>The characters of a text that are no white space.</summary>
    public static string Without(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    /// <summary>For each offset in a text, and for its end, the number of characters before it that are no white space.</summary>
    public static int[] Places(string text)
    {
        int[] places = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            places[i + 1] = places[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        }

        return places;
    }

    /// <summary>For each character of a text that is no white space, its offset.</summary>
    public static int[] Offsets(string text) => [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]))];

    private static bool ClosesOrClings(string word) =>
        word is "''" or "n't" or "..."
        || (word.Length == 1 && Closing.Contains(word[0], StringComparison.Ordinal))
        || (word.Length is 2 or 3 && word[0] is '\'' or '’' && char.IsAsciiLetterLower(word[1]));
}
