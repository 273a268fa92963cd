namespace CstoClaims.Text;

/// <summary>
/// Decides whether a line break is a blank or an end. A document is hard-wrapped when most lines are as full as its widest:
/// the first word of the next line would not have fitted.
/// </summary>
internal sealed class LineWrap
{
    private const int WidestWrap = 132;
    private const int NarrowestWrap = 30;
    private const int LongParagraphLine = 40;

    private readonly int[] lengths = new int[WidestWrap + 1];
    private int width;
    private bool beginsWithCapitals;

    /// <summary>Learns from the lines of a document how wide it is wrapped, if it is.</summary>
    public void Learn(ReadOnlySpan<char> text, List<Line> lines)
    {
        Array.Clear(lengths);
        width = 0;
        int pairs = 0;
        int narrow = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].IsBlank && !lines[i + 1].IsBlank)
            {
                pairs++;
                if (lines[i].Length <= WidestWrap)
                {
                    lengths[lines[i].Length]++;
                    narrow++;
                }
            }
        }

        int candidate = Percentile(narrow, 0.95);
        int forced = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            forced += !lines[i].IsBlank && !lines[i + 1].IsBlank && IsFull(lines[i], lines[i + 1], candidate) ? 1 : 0;
        }

        LearnBeginnings(text, lines);
        width = pairs >= 2 && candidate >= NarrowestWrap && forced >= 0.6 * pairs ? candidate : 0;
    }

    /// <summary>The break between two adjacent lines is a mere blank.</summary>
    public bool IsSoft(ReadOnlySpan<char> text, in Line line, in Line next)
    {
        var a = text[line.Start..line.End];
        var b = text[next.Start..next.End];
        if (LineEnds.HeadingMarks(a) > 0 || LineEnds.HeadingMarks(b) > 0 || LineEnds.IsItem(b) || line.IsRule || next.IsRule)
        {
            return false;
        }

        if (line.IsCapitals != next.IsCapitals && (line.IsCapitals || next.Words > 1))
        {
            return false;
        }

        bool full = width > 0 && IsFull(line, next, width);
        return full || LineEnds.IsOpen(a) || (LineEnds.StartsLower(b) && !LineEnds.IsTerminal(a));
    }

    /// <summary>The paragraph goes on after blank lines: a name follows its title, or a sentence was torn.</summary>
    public bool GoesOn(ReadOnlySpan<char> text, in Line line, in Line next)
    {
        var a = text[line.Start..line.End];
        var b = text[next.Start..next.End];
        if (LineEnds.EndsWithTitle(a))
        {
            return LineEnds.StartsUpper(b);
        }

        bool torn = beginsWithCapitals && line.Length >= LongParagraphLine && (CharTable.Is(a[^1], CharKind.Lower) || a[^1] == ',');
        return torn && LineEnds.HeadingMarks(a) == 0 && CharTable.Is(b[0], CharKind.Lower) && next.Words > 2;
    }

    private static bool IsFull(in Line line, in Line next, int width) =>
        line.Length <= width + 8 && line.Length + 1 + next.FirstWord > width;

    /// <summary>Whether paragraphs begin with a capital here, so that one that does not is torn from the one before.</summary>
    private void LearnBeginnings(ReadOnlySpan<char> text, List<Line> lines)
    {
        int paragraphs = 0;
        int lower = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].IsBlank && !lines[i].IsBlank)
            {
                paragraphs++;
                lower += CharTable.Is(text[lines[i].Start], CharKind.Lower) ? 1 : 0;
            }
        }

        beginsWithCapitals = lower <= 2 + (paragraphs / 20);
    }

    private int Percentile(int count, double share)
    {
        int seen = 0;
        for (int length = 0; length <= WidestWrap; length++)
        {
            seen += lengths[length];
            if (seen > 0 && seen >= share * count)
            {
                return length;
            }
        }

        return 0;
    }
}
