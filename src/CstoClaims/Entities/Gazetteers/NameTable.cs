namespace CstoClaims.Entities;

/// <summary>
/// A trie over the atoms of names, kept as one open-addressing hash table: a state is the hash of the atoms read so far.
/// Reading on is one probe; the text of a match is always compared afterwards. Of equal names the last added comes first.
/// </summary>
internal sealed class NameTable
{
    /// <summary>The state before the first atom.</summary>
    public const ulong Root = StableHash.Seed;

    private const int BeginningBits = 17;

    private readonly ulong[] keys;
    private readonly int[] values;
    private readonly int mask;
    private readonly ulong[] beginnings = new ulong[(1 << BeginningBits) / 64];

    public NameTable(NamePattern[] patterns, int atomCount)
    {
        var size = 16;
        while (size < atomCount * 2)
            size *= 2;

        keys = new ulong[size];
        values = new int[size];
        mask = size - 1;
        for (var i = 0; i < patterns.Length; i++)
            patterns[i] = patterns[i] with { Next = Insert(patterns[i].Text, i) };

        Patterns = patterns;
    }

    public NamePattern[] Patterns { get; }

    /// <summary>Whether any name may begin with a word of plain letters; mostly, no name does and one bit says so.</summary>
    /// <param name="key">Its <see cref="StableHash.OfLower"/>.</param>
    public bool MayBegin(ulong key) => (beginnings[Bit(key) >> 6] >> (Bit(key) & 63) & 1) != 0;

    /// <summary>Reads one atom. False where no name goes on so; <paramref name="pattern"/> is the first that ends here, or -1.</summary>
    public bool TryStep(ulong state, ulong atomHash, out ulong next, out int pattern)
    {
        next = Step(state, atomHash);
        var slot = Slot(next);
        pattern = values[slot] - 2;
        return keys[slot] == next;
    }

    /// <summary>The first pattern of exactly this text, but for case and diacritics; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        var state = Root;
        var pattern = -1;
        for (var at = 0; Atom.TryNext(text, at, out var atom); at = atom.End)
        {
            if (!TryStep(state, atom.Hash, out state, out pattern))
                return -1;
        }

        return pattern;
    }

    // Values: 0 for an empty slot, 1 for a prefix only, otherwise the index of the first pattern plus 2.
    private int Insert(string text, int pattern)
    {
        var state = Root;
        var slot = -1;
        for (var at = 0; Atom.TryNext(text, at, out var atom); at = atom.End)
        {
            if (state == Root)
            {
                int bit = Bit(StableHash.Finish(atom.Hash));
                beginnings[bit >> 6] |= 1UL << (bit & 63);
            }

            state = Step(state, atom.Hash);
            slot = Slot(state);
            keys[slot] = state;
            values[slot] = Math.Max(values[slot], 1);
        }

        if (slot < 0)
            return -1;

        var before = values[slot] - 2;
        values[slot] = pattern + 2;
        return before;
    }

    private static int Bit(ulong key) => (int)(key >> (64 - BeginningBits));

    private static ulong Step(ulong state, ulong atomHash) => StableHash.Mix(state, atomHash) | 1;

    private int Slot(ulong key)
    {
        var slot = (int)(key >> 20) & mask;
        while (values[slot] != 0 && keys[slot] != key)
            slot = (slot + 1) & mask;

        return slot;
    }
}
