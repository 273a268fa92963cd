namespace CstoClaims.Models;

/// <summary>
/// From the 32-bit hash of a feature to its row. What is not in it has no row, so that unknown words do not borrow
/// another word's vector; one in some hundred thousand unknown words is taken for a known one.
/// </summary>
internal sealed class Vocabulary
{
    private const uint Prime = 0x9E3779B1;
    private readonly uint[] keys;
    private readonly int[] rows;
    private readonly int shift;

    /// <summary>Creates the vocabulary; the row of a hash is its index.</summary>
    public Vocabulary(ReadOnlySpan<uint> hashes)
    {
        int bits = System.Numerics.BitOperations.Log2((uint)hashes.Length + 1) + 2;
        keys = new uint[1 << bits];
        rows = new int[1 << bits];
        rows.AsSpan().Fill(-1);
        shift = 32 - bits;
        for (int i = 0; i < hashes.Length; i++)
        {
            int slot = Slot(hashes[i]);
            keys[slot] = hashes[i];
            rows[slot] = i;
        }

        Count = hashes.Length;
    }

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>The row of a hash; -1 where it is not known.</summary>
    public int Row(uint hash) => rows[Slot(hash)];

    /// <summary>The slot that holds the hash, or the free one where it would go.</summary>
    private int Slot(uint hash)
    {
        int slot = (int)((hash * Prime) >> shift);
        while (rows[slot] >= 0 && keys[slot] != hash)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        return slot;
    }
}
