namespace CstoClaims.Text;

/// <summary>What the full stops of abbreviations mean for the bounds of sentences.</summary>
internal enum AbbreviationKind
{
    None,
    Title,
    Inner,
    Number,
    Date,
    End,
    Etc,
}

/// <summary>Full stops that belong to a word: acronyms ("U.S."), abbreviations ("Gen."), initials ("J.") and decimals ("4.5").</summary>
internal static class Periods
{
    private const int LongestAbbreviation = 12;
    private static readonly WordTable Abbreviations = WordTable.Load("abbreviations", StringComparer.Ordinal);

    /// <summary>Kind of the abbreviation, written without its full stop.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) =>
        Abbreviations.TryGet(word, out var columns) ? columns[0] switch
        {
            "title" => AbbreviationKind.Title,
            "inner" => AbbreviationKind.Inner,
            "number" => AbbreviationKind.Number,
            "date" => AbbreviationKind.Date,
            "etc" => AbbreviationKind.Etc,
            _ => AbbreviationKind.End,
        }
        : AbbreviationKind.None;

    /// <summary>Where the word goes on after the full stop at <paramref name="dot"/>; -1 where the full stop is a token of its own.</summary>
    public static int Join(ReadOnlySpan<char> text, int word, int segment, int dot, int start)
    {
        if (dot + 1 < text.Length && text[dot + 1] == '.')
        {
            bool two = dot + 2 == text.Length || text[dot + 2] != '.';
            return two && dot > segment && KeepsFinal(text, word, segment, dot, start) ? dot + 1 : -1;
        }

        bool letterFollows = dot + 1 < text.Length && CharTable.Is(text[dot + 1], CharKind.Letter);
        if (letterFollows)
        {
            return JoinLetter(text, word, segment, dot);
        }

        if (WordScanner.IsWordAt(text, dot + 1))
        {
            return CharTable.Is(text[dot - 1], CharKind.Digit) && dot > segment ? dot + 1 : -1;
        }

        return KeepsFinal(text, word, segment, dot, start) ? dot + 1 : -1;
    }

    /// <summary>First position from i on that is not white space; the end of the block where there is none.</summary>
    internal static int NextVisible(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && CharTable.Is(text[i], CharKind.Space))
        {
            i++;
        }

        return i;
    }

    private static int JoinLetter(ReadOnlySpan<char> text, int word, int segment, int dot)
    {
        int end = dot + 1;
        while (end < text.Length && end - word < LongestAbbreviation && (CharTable.Is(text[end], CharKind.Letter) || text[end] == '.'))
        {
            end++;
        }

        if (Abbreviations.Contains(text[word..end].TrimEnd('.')))
        {
            return dot + 1;
        }

        // "U.S", "e.g", "J.F.K": single letters only.
        bool single = dot - segment == 1 && CharTable.Is(text[segment], CharKind.Letter);
        bool nextSingle = dot + 2 >= text.Length || !CharTable.Is(text[dot + 2], CharKind.Word);
        return single && nextSingle ? dot + 1 : -1;
    }

    private static bool KeepsFinal(ReadOnlySpan<char> text, int word, int segment, int dot, int start)
    {
        int next = NextVisible(text, dot + 1);
        if (segment > word && text[segment - 1] == '.' && dot - segment == 1)
        {
            return true;
        }

        bool atStart = word == start;
        if (atStart && dot - word <= 2 && IsDigits(text[word..dot]))
        {
            // A list marker: "1. Introduction".
            return next < text.Length;
        }

        if (dot - word == 1 && CharTable.Is(text[word], CharKind.Upper))
        {
            return next < text.Length && (text[word] != 'I' || !CharTable.Is(text[next], CharKind.Upper) || IsInitial(text, word, next, start));
        }

        return KindOf(text[word..dot]) switch
        {
            AbbreviationKind.None => false,
            AbbreviationKind.Number => next < text.Length && (CharTable.Is(text[next], CharKind.Digit) || text[next] == '#'),
            AbbreviationKind.Etc => next < text.Length && !CharTable.Is(text[next], CharKind.Upper),
            AbbreviationKind.Title or AbbreviationKind.Inner => next < text.Length || dot + 1 == text.Length,
            _ => true,
        };
    }

    /// <summary>The "I." is no pronoun at the end of a sentence: an initial follows, or a capitalized word stands before.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int word, int next, int start)
    {
        int before = word;
        while (before > start && word - before < 24 && (before == word || CharTable.Is(text[before - 1], CharKind.Letter)))
        {
            before--;
        }

        bool initialFollows = next + 1 < text.Length && text[next + 1] == '.';
        return initialFollows || word == start || (before + 1 < word && CharTable.Is(text[before], CharKind.Upper));
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
