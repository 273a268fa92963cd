using System.Globalization;

namespace CstoClaims.Text;

/// <summary>Finds the end of a token that begins with punctuation or a symbol.</summary>
internal static class SymbolScanner
{
    public static bool IsCurrency(char c) => c == '$' || (c >= '\u00A2' && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol);

    /// <summary>End of the token that begins at i.</summary>
    public static int End(ReadOnlySpan<char> text, int i, int start)
    {
        char c = text[i];
        switch (c)
        {
            case '+' when IsPlusSign(text, i, start):
                return WordScanner.End(text, i + 1, start);
            case '.':
                return IsDecimal(text, i, start) ? WordScanner.Run(text, i + 1, start) : RunOf(text, i, ".?!…");
            case '?' or '!' or '…':
                return RunOf(text, i, ".?!…");
            case '-' or '*' or '=' or '_' or '~' or '|' or '<' or '>' or '+' or '^' or '\\':
                int emoticon = Emoticon(text, i, start);
                return emoticon > 0 ? emoticon : RunOfSame(text, i);
            case ':' or ';':
                int face = Emoticon(text, i, start);
                return face > 0 ? face : i + 1;
            case '#' or '@':
                return TagEnd(text, i);
            case '\0' or '$':
                return RunOfSame(text, i);
            default:
                return CharTable.Is(c, CharKind.Mark) || c >= 0x2000 ? SurrogatePairs.EmojiEnd(text, i) : i + 1;
        }
    }

    private static bool IsDecimal(ReadOnlySpan<char> text, int i, int start) =>
        i + 1 < text.Length && CharTable.Is(text[i + 1], CharKind.Digit)
        && (i == start || !CharTable.Is(text[i - 1], CharKind.Word) && text[i - 1] is not '.' and not ')');

    /// <summary>The sign of a number: "+44 20".</summary>
    private static bool IsPlusSign(ReadOnlySpan<char> text, int i, int start) =>
        i + 1 < text.Length && CharTable.Is(text[i + 1], CharKind.Digit) && (i == start || CharTable.Is(text[i - 1], CharKind.Space) || text[i - 1] == '(');

    private static int RunOf(ReadOnlySpan<char> text, int i, string set)
    {
        int length = text[i..].IndexOfAnyExcept(set);
        return length < 0 ? text.Length : i + length;
    }

    private static int RunOfSame(ReadOnlySpan<char> text, int i)
    {
        int length = text[i..].IndexOfAnyExcept(text[i]);
        return length < 0 ? text.Length : i + length;
    }

    /// <summary>A hashtag or a handle is one token; "#1" and "@" are split.</summary>
    private static int TagEnd(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 >= text.Length || !CharTable.Is(text[i + 1], CharKind.Letter))
        {
            return RunOfSame(text, i);
        }

        int end = i + 1;
        while (end < text.Length && (CharTable.Is(text[end], CharKind.Word) || text[end] == '_'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Faces such as ":)" and ";-(" that stand alone.</summary>
    private static int Emoticon(ReadOnlySpan<char> text, int i, int start)
    {
        bool apart = i == start || CharTable.Is(text[i - 1], CharKind.Space) || text[i - 1] is '.' or '!' or '?';
        if (!apart || text[i] is not (':' or ';' or '='))
        {
            return -1;
        }

        int mouth = i + 1 < text.Length && text[i + 1] == '-' ? i + 2 : i + 1;
        if (mouth >= text.Length || text[mouth] is not (')' or '(' or 'D' or 'P'))
        {
            return -1;
        }

        bool alone = mouth + 1 == text.Length || !CharTable.Is(text[mouth + 1], CharKind.Word);
        return alone ? mouth + 1 : -1;
    }
}
