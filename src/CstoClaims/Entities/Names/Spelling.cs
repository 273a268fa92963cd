namespace CstoClaims.Entities;

/// <summary>Whether a stretch of text is a way to write a name whose letters it has.</summary>
internal static class Spelling
{
    /// <summary>
    /// Capitals must be where the name has them, with these liberties unless <paramref name="exact"/>: all capitals
    /// ("KAZAKHSTAN"), an acronym of four letters or more as a word ("Nato"), an initial capital, and common words in a
    /// name of three words or more ("Shanghai cooperation organization"). Commas and brackets must be where the name has them, but may lack.
    /// </summary>
    public static bool Fits(ReadOnlySpan<char> surface, ReadOnlySpan<char> name, bool exact)
    {
        var words = 0;
        int inSurface = 0, inName = 0;
        while (Atom.TryNext(name, inName, out var wanted))
        {
            if (!Atom.TryNext(surface, inSurface, out var given) || !MarksFit(surface[inSurface..given.Start], name[inName..wanted.Start]))
                return false;

            if (!WordFits(surface.Slice(given.Start, given.Length), name.Slice(wanted.Start, wanted.Length), exact, words++ > 0 && HasThreeWords(name)))
                return false;

            inSurface = given.End;
            inName = wanted.End;
        }

        return true;
    }

    private static bool WordFits(ReadOnlySpan<char> given, ReadOnlySpan<char> wanted, bool exact, bool anyCase)
    {
        if (!Atom.Same(given, wanted))
            return false;

        if (SameCase(given, wanted))
            return true;

        if (exact)
            return false;

        if (IsUpper(given) && (given.Length > 1 || char.IsLower(wanted[0])))
            return true;

        if (IsUpper(wanted) && wanted.Length > 1)
            return wanted.Length > 3 && char.IsUpper(given[0]) && IsLower(given[1..]);

        return anyCase || (char.IsLower(wanted[0]) && char.IsUpper(given[0]) && SameCase(given[1..], wanted[1..]));
    }

    private static bool MarksFit(ReadOnlySpan<char> surface, ReadOnlySpan<char> name) =>
        surface.IndexOfAny(',', '(', ')') < 0 || name.IndexOfAny(',', '(', ')') >= 0;

    private static bool HasThreeWords(ReadOnlySpan<char> name) => name.Count(' ') >= 2;

    private static bool SameCase(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (char.IsUpper(a[i]) != char.IsUpper(b[i]))
                return false;
        }

        return true;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                return false;
        }

        return true;
    }
}
