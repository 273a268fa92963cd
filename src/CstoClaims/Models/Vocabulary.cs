namespace CstoClaims.Models;

/// <summary>
/// From the 32-bit hash of a feature to its row. What is not in it has no row, so that unknown words do not borrow
/// another word's vector; one in some hundred thousand unknown words is taken for a known one.
/// </summary>
internal sealed class Vocabulary
{
    private const uint Prime = 0x9E3779B1;
    private readonly Entry[] entries;
    private readonly int shift;

    /// <summary>Creates the vocabulary; the row of a hash is its index.</summary>
    public Vocabulary(ReadOnlySpan<uint> hashes)
    {
        int bits = System.Numerics.BitOperations.Log2((uint)hashes.Length + 1) + 2;
        entries = new Entry[1 << bits];
        shift = 32 - bits;
        for (int i = 0; i < hashes.Length; i++)
        {
            entries[Slot(hashes[i])] = new Entry(hashes[i], i + 1);
        }

        Count = hashes.Length;
    }

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>The row of a hash; -1 where it is not known.</summary>
    public int Row(uint hash) => entries[Slot(hash)].RowPlusOne - 1;

    /// <summary>The slot that holds the hash, or the free one where it would go.</summary>
    private int Slot(uint hash)
    {
        int slot = (int)((hash * Prime) >> shift);
        while (entries[slot].RowPlusOne > 0 && entries[slot].Hash != hash)
        {
            slot = (slot + 1) & (entries.Length - 1);
        }

        return slot;
    }

    /// <summary>A hash and its row; a free slot is all zeros. Both lie together, since a look-up costs what the memory takes to come.</summary>
    private readonly record struct Entry(uint Hash, int RowPlusOne);
}
