namespace CstoClaims.Entities;

/// <summary>
/// Keys under which transliterations of one name fall together: Rakhmon and Rahmon, Sergey and Sergei, Lukashenka and
/// Lukashenko. A surname keeps its ending unless the given name agrees too: "Ivan" is not "Ivanov".
/// </summary>
internal static class NameKey
{
    private const int ShortestStem = 4;

    private static readonly (string From, char To)[] Digraphs =
    [
        ("kh", 'h'), ("dzh", 'j'), ("zh", 'j'), ("ph", 'f'), ("ks", 'x'), ("ck", 'k'), ("sch", 's'), ("sh", 's'), ("th", 't'),
        ("iy", 'i'), ("yi", 'i'), ("ei", 'e'), ("ey", 'e'), ("ay", 'a'), ("ai", 'a'), ("iu", 'u'), ("yu", 'u'), ("ou", 'u'),
        ("ia", 'a'), ("ya", 'a'), ("ie", 'e'), ("ye", 'e'), ("yo", 'o'), ("io", 'o'), ("oe", 'o'), ("ue", 'u'),
    ];

    /// <summary>Key of a surname alone.</summary>
    public static ReadOnlySpan<char> OfSurname(ReadOnlySpan<char> surname, char[] buffer)
    {
        var length = Append(surname, buffer, 0);
        if (length > 2 && buffer[length - 1] is 'a' or 'o')
            length--;

        return buffer.AsSpan(0, length);
    }

    /// <summary>Key of a full name: the stem of the surname and the consonants of the given name.</summary>
    public static ReadOnlySpan<char> OfPerson(ReadOnlySpan<char> given, ReadOnlySpan<char> surname, char[] buffer)
    {
        var length = WithoutEnding(buffer, OfSurname(surname, buffer).Length);
        if (length < buffer.Length)
            buffer[length++] = ' ';

        var start = length;
        length = Append(given, buffer, length);
        var kept = start;
        for (var i = start; i < length; i++)
        {
            if (buffer[i] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'))
                buffer[kept++] = buffer[i];
        }

        // One consonant says too little ("Ali", "Ilya"): then the whole given name counts.
        return kept - start > 1 ? buffer.AsSpan(0, kept) : buffer.AsSpan(0, Append(given, buffer, start));
    }

    private static int WithoutEnding(char[] buffer, int length)
    {
        ReadOnlySpan<char> name = buffer.AsSpan(0, length);
        return length - 2 >= ShortestStem && (name.EndsWith("ov", StringComparison.Ordinal) || name.EndsWith("ev", StringComparison.Ordinal)) ? length - 2 : length;
    }

    private static int Append(ReadOnlySpan<char> name, char[] buffer, int length)
    {
        var start = length;
        for (var i = 0; i < name.Length && length < buffer.Length;)
        {
            var c = Next(name, ref i);
            if (char.IsLetter(c) && (length == start || buffer[length - 1] != c))
                buffer[length++] = c;
        }

        return length;
    }

    private static char Next(ReadOnlySpan<char> name, ref int at)
    {
        foreach (var (from, to) in Digraphs)
        {
            if (StartsWith(name[at..], from))
            {
                at += from.Length;
                return to;
            }
        }

        return Atom.Fold(name[at++]) switch { 'y' or 'j' => 'i', 'w' => 'v', 'q' => 'k', var c => c };
    }

    private static bool StartsWith(ReadOnlySpan<char> name, string prefix)
    {
        if (name.Length < prefix.Length)
            return false;

        for (var i = 0; i < prefix.Length; i++)
        {
            if (Atom.Fold(name[i]) != prefix[i])
                return false;
        }

        return true;
    }
}
