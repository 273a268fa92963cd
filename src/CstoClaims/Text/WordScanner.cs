namespace CstoClaims.Text;

/// <summary>Finds the end of a word: letters and digits, and the punctuation inside that does not split it.</summary>
internal static class WordScanner
{
    private static readonly WordTable Units = WordTable.Load("units", StringComparer.Ordinal);

    /// <summary>End of the word that begins at i. The block begins at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int i, int start)
    {
        int segment = i;
        int end = Run(text, i, start);
        while (end < text.Length && !CharTable.Is(text[end], CharKind.Space))
        {
            int joined = text[end] switch
            {
                '.' => Periods.Join(text, i, segment, end, start),
                '-' or '\u2010' or '\u2011' => Hyphens.Join(text, i, segment, end),
                '/' or ',' or ':' => NumberMarks.Join(text, i, segment, end),
                '&' or '_' or '$' or '!' => JoinSymbol(text, i, segment, end),
                var c when Apostrophes.IsApostrophe(c) => JoinApostrophe(text, i, end),
                _ => -1,
            };
            if (joined < 0)
            {
                break;
            }

            if (text[joined - 1] is '$' or '!')
            {
                return joined;
            }

            segment = end + 1;
            end = joined > segment || joined == text.Length || !IsWordAt(text, joined) ? joined : Run(text, joined, start);
            if (end == segment)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>End of the letters and digits from i on; a number ends before a unit ("35mm").</summary>
    internal static int Run(ReadOnlySpan<char> text, int i, int start)
    {
        int end = i;
        int digitsEnd = i;
        while (end < text.Length && (CharTable.Is(text[end], CharKind.Word | CharKind.Mark) || SurrogatePairs.IsLetter(text, end)))
        {
            digitsEnd = digitsEnd == end && CharTable.Is(text[end], CharKind.Digit) ? end + 1 : digitsEnd;
            end += CharTable.Is(text[end], CharKind.Surrogate) ? 2 : 1;
        }

        bool isUnit = digitsEnd > i && digitsEnd < end && Units.TryGet(text[digitsEnd..end], out var kind)
            && (kind[0] != "money" || HasCurrencyBefore(text, i, start));
        return isUnit ? digitsEnd : end;
    }

    internal static bool IsWordAt(ReadOnlySpan<char> text, int i) => i < text.Length && CharTable.Is(text[i], CharKind.Word);

    private static bool HasCurrencyBefore(ReadOnlySpan<char> text, int i, int start)
    {
        while (i > start && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or ','))
        {
            i--;
        }

        return i > start && SymbolScanner.IsCurrency(text[i - 1]);
    }

    /// <summary>"R&amp;D", "file_name", "US$", "Yahoo!".</summary>
    private static int JoinSymbol(ReadOnlySpan<char> text, int i, int segment, int end)
    {
        switch (text[end])
        {
            case '&':
                return end > segment && CharTable.Is(text[end - 1], CharKind.Upper) && end - segment <= 4
                    && end + 1 < text.Length && CharTable.Is(text[end + 1], CharKind.Upper) ? end + 1 : -1;
            case '_':
                return IsWordAt(text, end + 1) ? end + 1 : -1;
            case '$':
                return text[i..end] is "US" or "A" or "C" or "CA" or "AU" or "HK" or "NZ" or "S" or "NT" or "R" or "U" ? end + 1 : -1;
            default:
                return text[i..end] is "Yahoo" ? end + 1 : -1;
        }
    }

    /// <summary>"O'Connor", "d'état", "1990's"; a clitic splits.</summary>
    private static int JoinApostrophe(ReadOnlySpan<char> text, int i, int end)
    {
        if (!IsWordAt(text, end + 1) || !CharTable.Is(text[end + 1], CharKind.Letter))
        {
            return -1;
        }

        int clitic = Apostrophes.CliticEnd(text, end);
        if (clitic < 0)
        {
            return end + 1;
        }

        bool decade = text[end - 1] == '0' && (text[end + 1] | 0x20) == 's' && end - i is 2 or 4;
        return decade ? end + 1 : -1;
    }
}
