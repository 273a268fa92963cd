namespace CstoClaims.Text;

/// <summary>
/// Marks of Markdown inside a block that are no part of its words: the brackets and target of a link, and the stars or
/// underscores around emphasis. A mark counts only where its partner follows within reach.
/// </summary>
internal ref struct MarkdownMarks(ReadOnlySpan<char> text)
{
    private const int LongestLinkText = 300;
    private const int LongestTarget = 2000;
    private const int LongestEmphasis = 300;

    private readonly ReadOnlySpan<char> text = text;
    private int linkClose = -1;
    private int linkEnd = -1;
    private int emphasisClose = -1;

    /// <summary>Number of characters at i that are marks; zero where i is text.</summary>
    public int Skip(int i, int start)
    {
        if (i == linkClose)
        {
            return linkEnd - i;
        }

        return text[i] switch
        {
            '[' => OpenLink(i),
            '*' or '_' => Emphasis(i, start),
            _ => 0,
        };
    }

    private int OpenLink(int i)
    {
        if (i < linkClose)
        {
            return 0;
        }

        var reach = text.Slice(i + 1, Math.Min(LongestLinkText, text.Length - i - 1));
        int close = reach.IndexOf(']');
        if (close < 0 || i + close + 2 >= text.Length || text[i + close + 2] != '(')
        {
            return 0;
        }

        int target = i + close + 3;
        reach = text.Slice(target, Math.Min(LongestTarget, text.Length - target));
        int end = reach.IndexOfAny(')', ' ', '\n');
        if (end < 0 || reach[end] != ')')
        {
            return 0;
        }

        linkClose = i + close + 1;
        linkEnd = target + end + 1;
        return 1;
    }

    private int Emphasis(int i, int start)
    {
        int length = i + 1 < text.Length && text[i + 1] == text[i] ? 2 : 1;
        if (i == emphasisClose)
        {
            return length;
        }

        bool run = i + length < text.Length && text[i + length] == text[i];
        bool opens = i + length < text.Length && !run && !CharTable.Is(text[i + length], CharKind.Space)
            && (i == start || !CharTable.Is(text[i - 1], CharKind.Word) && text[i - 1] != text[i]);
        if (!opens || i < emphasisClose)
        {
            return 0;
        }

        int from = i + length;
        var reach = text.Slice(from, Math.Min(LongestEmphasis, text.Length - from));
        int close = reach.IndexOf(text.Slice(i, length), StringComparison.Ordinal);
        if (close <= 0 || CharTable.Is(reach[close - 1], CharKind.Space))
        {
            return 0;
        }

        int after = from + close + length;
        if (after < text.Length && (CharTable.Is(text[after], CharKind.Word) || text[after] == text[i]))
        {
            return 0;
        }

        emphasisClose = from + close;
        return length;
    }
}
