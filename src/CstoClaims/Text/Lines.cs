using System.Buffers;

namespace CstoClaims.Text;

/// <summary>One line of the page without the white space around it, and what can be seen of it at a glance.</summary>
internal struct Line
{
    public int Start;
    public int End;
    public int Words;
    public bool HasLower;
    public bool HasUpper;
    public bool HasDigit;

    /// <summary>Length of its first word, for asking whether it would have fitted on the line before.</summary>
    public int FirstWord;

    public readonly int Length => End - Start;

    public readonly bool IsBlank => End == Start;

    /// <summary>All of its letters are capitals, and it is more than a stray acronym.</summary>
    public readonly bool IsCapitals => HasUpper && !HasLower && Length >= 8;

    /// <summary>No letter and no digit: a rule or an underline.</summary>
    public readonly bool IsRule => !HasLower && !HasUpper && !HasDigit;
}

/// <summary>Cuts a text into lines.</summary>
internal static class LineScanner
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029\u0085\f\v");

    public static void Scan(ReadOnlySpan<char> text, List<Line> lines)
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = text[start..].IndexOfAny(LineBreaks);
            int end = length < 0 ? text.Length : start + length;
            lines.Add(Measure(text, start, end));
            bool pair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
        }
    }

    private static Line Measure(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && CharTable.Is(text[start], CharKind.Space))
        {
            start++;
        }

        while (end > start && CharTable.Is(text[end - 1], CharKind.Space))
        {
            end--;
        }

        var line = new Line { Start = start, End = end };
        bool inWord = false;
        for (int i = start; i < end; i++)
        {
            var kind = CharTable.Kind(text[i]);
            line.HasUpper |= kind == CharKind.Upper;
            line.HasLower |= kind == CharKind.Lower;
            line.HasDigit |= kind == CharKind.Digit;
            bool space = kind == CharKind.Space;
            line.Words += !space && !inWord ? 1 : 0;
            line.FirstWord += line.Words == 1 && !space ? 1 : 0;
            inWord = !space;
        }

        return line;
    }
}
