namespace CstoClaims.Text;

/// <summary>What the last and first characters of a line tell.</summary>
internal static class LineEnds
{
    private const int LongestSource = 80;
    private const string Closers = "\"'”’»}*_ \u00A0";
    private static readonly WordTable OpenWords = WordTable.Load("layout", StringComparer.OrdinalIgnoreCase).OfKind("open", StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Ends with a full stop, question or exclamation mark, perhaps with closing quotes and sources in brackets after it: "(BBC)".
    /// </summary>
    public static bool IsTerminal(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(Closers);
        while (line.Length > 0 && line[^1] is ')' or ']')
        {
            var reach = line[^Math.Min(line.Length, LongestSource)..];
            int open = reach.LastIndexOfAny('(', '[');
            bool sentenceInside = reach.Length > 1 && reach[^2] is '.' or '!' or '?';
            if (open < 0 || sentenceInside)
            {
                line = line[..^1];
                continue;
            }

            line = line[..(line.Length - reach.Length + open)].TrimEnd(Closers).TrimEnd(',').TrimEnd(Closers);
        }

        return line.Length > 0 && line[^1] is '.' or '!' or '?' or '…';
    }

    /// <summary>The line cannot be complete: it ends with a comma, an open bracket or a word such as "of".</summary>
    public static bool IsOpen(ReadOnlySpan<char> line) => line.Length > 0 && (line[^1] is ',' or '(' or '[' or '“' || OpenWords.Contains(LastWord(line)));

    /// <summary>Ends with a title or an initial whose name is still to come: "Gen.".</summary>
    public static bool EndsWithTitle(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[^1] == '.' && Periods.KindOf(LastWord(line[..^1])) == AbbreviationKind.Title && char.IsUpper(LastWord(line[..^1])[0]);

    /// <summary>The first letter is lower case, with nothing but an opening quote or bracket before it.</summary>
    public static bool StartsLower(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("\"'“‘([");
        return line.Length > 0 && CharTable.Is(line[0], CharKind.Lower);
    }

    public static bool StartsUpper(ReadOnlySpan<char> line) => line.Length > 0 && CharTable.Is(line[0], CharKind.Upper);

    /// <summary>A list item: "- item", "* item", "• item", "2. item", "(a) item"; a quoted line of mail; a row of a table.</summary>
    public static bool IsItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
        {
            return false;
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        bool numbered = digits is 1 or 2 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] == ' ';
        bool bullet = (line[0] is '-' or '*' or '+' or '>' or '–' && line[1] == ' ') || line[0] is '•' or '▪' or '●' or '·' or '|';
        return numbered || bullet;
    }

    /// <summary>Number of # of a Markdown heading; zero where it is none.</summary>
    public static int HeadingMarks(ReadOnlySpan<char> line)
    {
        int marks = line.IndexOfAnyExcept('#');
        return marks is >= 1 and <= 6 && line[marks] == ' ' ? marks : 0;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line)
    {
        int start = line.Length;
        while (start > 0 && line.Length - start < 24 && CharTable.Is(line[start - 1], CharKind.Letter))
        {
            start--;
        }

        return line[start..];
    }
}
