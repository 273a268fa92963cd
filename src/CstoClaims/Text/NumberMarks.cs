namespace CstoClaims.Text;

/// <summary>Slashes, commas and colons inside numbers: "9/11", "40,000", "7:30".</summary>
internal static class NumberMarks
{
    /// <summary>Where the word goes on after the mark; -1 where the mark is a token of its own.</summary>
    public static int Join(ReadOnlySpan<char> text, int word, int segment, int mark)
    {
        bool between = mark + 1 < text.Length && CharTable.Is(text[mark - 1], CharKind.Digit) && CharTable.Is(text[mark + 1], CharKind.Digit);
        return text[mark] switch
        {
            ',' => between && mark - segment <= 3 && DigitsFrom(text, mark + 1) == 3 ? mark + 1 : -1,
            ':' => between ? mark + 1 : -1,
            _ => JoinSlash(text, word, mark, between),
        };
    }

    /// <summary>Dates and fractions of digits; short forms of letters: "w/o", "c/o", "I/C", "w/".</summary>
    private static int JoinSlash(ReadOnlySpan<char> text, int word, int slash, bool between)
    {
        if (between)
        {
            int end = slash + 1 + DigitsFrom(text, slash + 1);
            bool letterFollows = end < text.Length && CharTable.Is(text[end], CharKind.Letter);
            return CharTable.Is(text[word], CharKind.Digit) && !letterFollows ? slash + 1 : -1;
        }

        if (slash - word != 1 || !CharTable.Is(text[word], CharKind.Letter))
        {
            return -1;
        }

        int letters = slash + 1;
        while (letters < text.Length && letters - slash <= 4 && CharTable.Is(text[letters], CharKind.Word))
        {
            letters++;
        }

        bool without = (text[word] | 0x20) == 'w' && letters - slash is 1 or 2 or 4;
        return without || letters - slash == 2 ? slash + 1 : -1;
    }

    private static int DigitsFrom(ReadOnlySpan<char> text, int i)
    {
        int end = i;
        while (end < text.Length && end - i < 16 && CharTable.Is(text[end], CharKind.Digit))
        {
            end++;
        }

        return end - i;
    }
}
