namespace CstoClaims;

/// <summary>
/// 64-bit FNV-1a over UTF-16 code units with a final avalanche (the finalizer of MurmurHash3). Equal on every
/// run and machine. For features and content ids, never as the identity of a word.
/// </summary>
internal static class StableHash
{
    public const ulong Seed = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>Hash of the text as it is.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong seed = Seed)
    {
        var hash = seed;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return Finish(hash);
    }

    /// <summary>Hash of the text lower-cased (invariant).</summary>
    public static ulong OfLower(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var c in text)
        {
            hash = (hash ^ Lower(c)) * Prime;
        }

        return Finish(hash);
    }

    /// <summary>Mixes a value into a hash.</summary>
    public static ulong Mix(ulong hash, ulong value) => Finish((hash ^ value) * Prime);

    /// <summary>Lower case of a code unit (invariant), fast for ASCII.</summary>
    public static char Lower(char c) =>
        c < 128 ? ((uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);

    /// <summary>The avalanche that ends a hash of text.</summary>
    public static ulong Finish(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        return hash;
    }
}
