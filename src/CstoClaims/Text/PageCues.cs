namespace CstoClaims.Text;

/// <summary>What the wording of a short block tells of its place on the page.</summary>
internal enum PageCue
{
    None,

    /// <summary>The end of the article.</summary>
    Footer,

    /// <summary>Only this line is no part of the article.</summary>
    Line,
    Byline,
}

/// <summary>Recognizes lines that frame an article, by the data file <c>boilerplate.tsv</c> and by their form.</summary>
internal static class PageCues
{
    private const int LongestCueLine = 25;
    private static readonly WordTable LayoutWords = WordTable.Load("layout", StringComparer.OrdinalIgnoreCase);
    private static readonly WordTable Months = LayoutWords.OfKind("month", StringComparer.OrdinalIgnoreCase);
    private static readonly WordTable Verbs = LayoutWords.OfKind("verb", StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, Cue[]> CuesByFirstWord = LoadCues();

    private sealed record Cue(string[] Words, PageCue Kind, bool Whole);

    public static PageCue Find(ReadOnlySpan<char> line, int words)
    {
        if (words > LongestCueLine)
        {
            return PageCue.None;
        }

        int first = NextWord(line, 0, out int end);
        if (first < 0)
        {
            return PageCue.None;
        }

        var lookup = CuesByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = IsNumber(line[first..end]) ? "<n>" : line[first..end];
        if (!lookup.TryGetValue(key, out var cues))
        {
            return PageCue.None;
        }

        foreach (var cue in cues)
        {
            if (Matches(line, cue))
            {
                return cue.Kind;
            }
        }

        return PageCue.None;
    }

    /// <summary>A cue that ends the article, among them a signature with a bar: "From: Name | Agency".</summary>
    public static bool IsFooter(ReadOnlySpan<char> line, int words) =>
        Find(line, words) == PageCue.Footer
        || (words is >= 3 and <= 14 && line.StartsWith("From: ", StringComparison.Ordinal) && line.Contains(" | ", StringComparison.Ordinal));

    /// <summary>A stray letter, a rule, a bare address, a trail of links ("Home / News / Asia"), but no row of a table.</summary>
    public static bool IsFragment(ReadOnlySpan<char> line, int words)
    {
        bool trail = words is >= 2 and <= 12 && line[0] != '|' && !LineEnds.IsTerminal(line) && IsTrail(line);
        bool address = words == 1 && (line.Contains("://", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
        return trail || address || line.Length <= 1 || !HasWord(line);
    }

    /// <summary>Labels between separators: two or more separators, or one after a stray mark (": / Asia").</summary>
    private static bool IsTrail(ReadOnlySpan<char> line)
    {
        int separators = 0;
        for (int i = 1; i + 1 < line.Length; i++)
        {
            separators += line[i] is '/' or '>' or '»' or '›' or '|' or '•' or '·' && line[i - 1] == ' ' && line[i + 1] == ' ' ? 1 : 0;
        }

        return separators >= 2 || (separators == 1 && !CharTable.Is(line[0], CharKind.Word));
    }

    /// <summary>A short line with a date and little else: "May 28, 2013", "EurasiaNet, NY, March 15 2007", "10 years ago".</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line, int words)
    {
        if (words > 8 || HasVerb(line))
        {
            return false;
        }

        bool month = false;
        bool number = false;
        bool ago = false;
        int others = 0;
        int lower = 0;
        for (int first = NextWord(line, 0, out int end); first >= 0; first = NextWord(line, end, out end))
        {
            var word = line[first..end];
            bool isMonth = Months.Contains(word) || word is "May";
            month |= isMonth;
            number |= char.IsAsciiDigit(word[0]);
            ago |= word is "ago";
            bool other = !isMonth && !char.IsAsciiDigit(word[0]);
            others += other ? 1 : 0;
            lower += other && CharTable.Is(word[0], CharKind.Lower) && !(word is "on" or "at" or "in" or "am" or "pm" or "ago") ? 1 : 0;
        }

        return (month && number && others <= 4 && lower == 0) || (number && ago) || (number && others == 0 && words <= 3 && line.ContainsAny("./-:"));
    }

    /// <summary>Two to five words that all begin with a capital: a name or a place, as bylines have it.</summary>
    public static bool IsName(ReadOnlySpan<char> line, int words)
    {
        if (words is < 2 or > 5 || line.ContainsAnyInRange('0', '9') || line.ContainsAny(":?!"))
        {
            return false;
        }

        for (int first = NextWord(line, 0, out int end); first >= 0; first = NextWord(line, end, out end))
        {
            if (!CharTable.Is(line[first], CharKind.Upper) && line[first..end] is not ("and" or "de" or "van" or "von" or "al" or "bin"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Contains an auxiliary or a verb of saying: it says something.</summary>
    public static bool HasVerb(ReadOnlySpan<char> line)
    {
        for (int first = NextWord(line, 0, out int end); first >= 0; first = NextWord(line, end, out end))
        {
            if (Verbs.Contains(line[first..end]) && !(first == 0 && CharTable.Is(line[0], CharKind.Upper)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The long words begin with capitals, as in a headline.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        int longWords = 0;
        int capitalized = 0;
        for (int first = NextWord(line, 0, out int end); first >= 0; first = NextWord(line, end, out end))
        {
            if (end - first >= 4 && CharTable.Is(line[first], CharKind.Letter))
            {
                longWords++;
                capitalized += CharTable.Is(line[first], CharKind.Upper) ? 1 : 0;
            }
        }

        return longWords >= 3 && capitalized >= 0.8 * longWords;
    }

    private static bool HasWord(ReadOnlySpan<char> line) => NextWord(line, 0, out _) >= 0;

    private static bool Matches(ReadOnlySpan<char> line, Cue cue)
    {
        int end = 0;
        foreach (string expected in cue.Words)
        {
            int first = NextWord(line, end, out end);
            if (first < 0 || !(expected == "<n>" ? IsNumber(line[first..end]) : line[first..end].Equals(expected, StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return !cue.Whole || NextWord(line, end, out _) < 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]);

    /// <summary>Start of the next word from i on, -1 at the end; a word is letters and digits with inner marks, or ©.</summary>
    private static int NextWord(ReadOnlySpan<char> line, int i, out int end)
    {
        while (i < line.Length && !CharTable.Is(line[i], CharKind.Word) && line[i] != '©')
        {
            i++;
        }

        end = i;
        while (end < line.Length && (CharTable.Is(line[end], CharKind.Word | CharKind.Mark) || line[end] == '©'
            || (line[end] is '-' or ',' or '.' or '\'' or '’' && end > i && end + 1 < line.Length && CharTable.Is(line[end + 1], CharKind.Word))))
        {
            end++;
        }

        return i < line.Length ? i : -1;
    }

    private static Dictionary<string, Cue[]> LoadCues() =>
        WordTable.Load("boilerplate", StringComparer.OrdinalIgnoreCase).Rows
            .Select(static row => new Cue(row.Key.Replace("(c)", "c", StringComparison.Ordinal).Split(' '), Enum.Parse<PageCue>(row.Value[0], ignoreCase: true), row.Value.Length > 1))
            .GroupBy(static cue => cue.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static g => g.Key, static g => g.OrderByDescending(static c => c.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
}
