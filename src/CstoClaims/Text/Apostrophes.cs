namespace CstoClaims.Text;

/// <summary>Clitics after an apostrophe, possessives, and words that begin with one.</summary>
internal static class Apostrophes
{
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '‛';

    /// <summary>End of the clitic whose apostrophe stands at i ('s 'm 'd 't 're 've 'll); -1 where there is none.</summary>
    public static int CliticEnd(ReadOnlySpan<char> text, int i)
    {
        int end = i + 1;
        while (end < text.Length && end <= i + 3 && CharTable.Is(text[end], CharKind.Letter))
        {
            end++;
        }

        if (end < text.Length && CharTable.Is(text[end], CharKind.Word))
        {
            return -1;
        }

        bool known = (end - i) switch
        {
            2 => (text[i + 1] | 0x20) is 's' or 'm' or 'd' || ((text[i + 1] | 0x20) == 't' && i > 0 && (text[i - 1] | 0x20) == 'n'),
            3 => (text[i + 1] | 0x20, text[i + 2] | 0x20) is ('r', 'e') or ('v', 'e') or ('l', 'l'),
            _ => false,
        };
        return known ? end : -1;
    }

    /// <summary>The clitic is the t of "n't".</summary>
    public static bool IsNegation(ReadOnlySpan<char> text, int apostrophe, int end) =>
        end == apostrophe + 2 && (text[apostrophe + 1] | 0x20) == 't';

    /// <summary>The word is a plural or a name in s whose possessive is a bare apostrophe: "the states' rights".</summary>
    public static bool IsPossessiveAfter(ReadOnlySpan<char> text, int wordStart, int apostrophe)
    {
        bool wordFollows = apostrophe + 1 < text.Length && CharTable.Is(text[apostrophe + 1], CharKind.Word);
        return apostrophe - wordStart > 1 && !wordFollows && (text[apostrophe - 1] | 0x20) is 's' or 'z' or 'x';
    }

    /// <summary>
    /// End of a word that begins with the apostrophe at i: a clitic that was torn off by a quotation mark ("Post"'s),
    /// a decade ('90s), a clipped word ('em); -1 where it is a quotation mark.
    /// </summary>
    public static int WordEnd(ReadOnlySpan<char> text, int i, bool afterSpace)
    {
        int clitic = CliticEnd(text, i);
        if (clitic > 0 && (!afterSpace || clitic < text.Length))
        {
            return clitic;
        }

        int end = i + 1;
        while (end < text.Length && end < i + 8 && CharTable.Is(text[end], CharKind.Word))
        {
            end++;
        }

        var word = text[(i + 1)..end];
        bool decade = word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        bool clipped = word is "em" or "Em" or "til" or "Til" or "cause" or "n" or "tis" or "twas" or "bout" or "round";
        return afterSpace && (decade || clipped) ? end : -1;
    }
}
