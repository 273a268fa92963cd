namespace CstoClaims.Text;

/// <summary>Hyphens that do not split: after prefixes ("counter-terrorism"), in telephone numbers and dates ("2003-04-28").</summary>
internal static class Hyphens
{
    private static readonly WordTable Affixes = WordTable.Load("affixes", StringComparer.OrdinalIgnoreCase);
    private static readonly WordTable Prefixes = Affixes.OfKind("prefix", StringComparer.OrdinalIgnoreCase);
    private static readonly WordTable Suffixes = Affixes.OfKind("suffix", StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the word goes on after the hyphen; -1 where the hyphen is a token of its own.</summary>
    public static int Join(ReadOnlySpan<char> text, int word, int segment, int hyphen)
    {
        bool first = segment == word;
        if (!WordScanner.IsWordAt(text, hyphen + 1))
        {
            return first && IsFragment(text, word, hyphen) ? hyphen + 1 : -1;
        }

        if (CharTable.Is(text[hyphen + 1], CharKind.Digit) && CharTable.Is(text[hyphen - 1], CharKind.Digit))
        {
            return JoinDigits(text, word, segment, hyphen);
        }

        var part = text[segment..hyphen];
        if (first && Prefixes.Contains(part))
        {
            return hyphen + 1;
        }

        int end = hyphen + 1;
        while (end < text.Length && CharTable.Is(text[end], CharKind.Letter))
        {
            end++;
        }

        return Suffixes.Contains(text[(hyphen + 1)..end]) ? hyphen + 1 : -1;
    }

    /// <summary>A prefix or a broken-off beginning before a blank: "mid- and long-term", "th- the".</summary>
    private static bool IsFragment(ReadOnlySpan<char> text, int word, int hyphen)
    {
        bool spaceFollows = hyphen + 1 < text.Length && CharTable.Is(text[hyphen + 1], CharKind.Space);
        return spaceFollows && (Prefixes.Contains(text[word..hyphen]) || hyphen - word <= 2) && CharTable.Is(text[hyphen - 1], CharKind.Letter);
    }

    /// <summary>Groups of digits: a telephone number or date is one token, a range of years or pages is three.</summary>
    private static int JoinDigits(ReadOnlySpan<char> text, int word, int segment, int hyphen)
    {
        if (segment > word && text[segment - 1] is '-' or '/')
        {
            return hyphen + 1;
        }

        int before = hyphen - segment;
        int end = hyphen + 1;
        while (end < text.Length && CharTable.Is(text[end], CharKind.Digit))
        {
            end++;
        }

        bool allDigits = !text[word..hyphen].ContainsAnyExceptInRange('0', '9');
        bool thirdGroup = end + 1 < text.Length && text[end] is '-' or '/' && CharTable.Is(text[end + 1], CharKind.Digit);
        bool telephone = (before, end - hyphen - 1) is (3, 4) or (5, 4);
        return allDigits && (thirdGroup || telephone) ? hyphen + 1 : -1;
    }
}
