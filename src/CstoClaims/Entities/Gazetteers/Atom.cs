namespace CstoClaims.Entities;

/// <summary>
/// A run of letters and digits (or a plus sign): what names are compared by, so that a match does not depend on how hyphens,
/// apostrophes and full stops were tokenized.
/// </summary>
internal readonly record struct Atom(int Start, int Length, ulong Hash)
{
    public int End => Start + Length;

    /// <summary>The next atom at or after a position; false at the end.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int from, out Atom atom)
    {
        var start = from;
        while (start < text.Length && !IsPart(text[start]))
            start++;

        if (start >= text.Length)
        {
            atom = default;
            return false;
        }

        var end = start + 1;
        if (text[start] != '+')
        {
            while (end < text.Length && text[end] != '+' && IsPart(text[end]))
                end++;
        }

        atom = new Atom(start, end - start, Hashed(text[start..end]));
        return true;
    }

    /// <summary>Lower case without diacritics.</summary>
    public static char Fold(char c) => c < 128 ? StableHash.Lower(c) : Diacritics.Strip(StableHash.Lower(c));

    /// <summary>Whether two atoms are equal but for case and diacritics.</summary>
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
            return false;

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && Fold(a[i]) != Fold(b[i]))
                return false;
        }

        return true;
    }

    private static bool IsPart(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) || c == '+' : char.IsLetterOrDigit(c);

    private static ulong Hashed(ReadOnlySpan<char> text)
    {
        var hash = StableHash.Seed;
        foreach (var c in text)
            hash = (hash ^ Fold(c)) * 1099511628211UL;

        return hash;
    }
}
