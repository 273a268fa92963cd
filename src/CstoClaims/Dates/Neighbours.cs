namespace CstoClaims.Dates;

/// <summary>Asks which words stand around: by index, so that the ends of the text need no check of the caller's.</summary>
internal static class Neighbours
{
    /// <summary>Whether the atom at an index is that word.</summary>
    public static bool Is(ReadOnlySpan<DateAtom> atoms, int at, string word) =>
        at >= 0 && at < atoms.Length && string.Equals(atoms[at].Word?.Text, word, StringComparison.Ordinal);

    /// <summary>Whether the atom before the reading is one of the words.</summary>
    public static bool Follows(ReadOnlySpan<DateAtom> atoms, Reading reading, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(atoms, reading.First - 1, word))
            {
                return true;
            }
        }

        return false;
    }
}
