using System.Numerics;

namespace CstoClaims.Models;

/// <summary>
/// The first vectors of the words met last, which depend on the word and on nothing around it: most words of a text have just
/// been met. Of fixed size; a word that hashes to the place of another takes it.
/// </summary>
internal sealed class WordCache(int width)
{
    private const int Bits = 13;
    private readonly ulong[] keys = new ulong[1 << Bits];
    private readonly float[] values = new float[width << Bits];
    private readonly byte[] bytes = new byte[width << Bits];

    /// <summary>
    /// The place of a word: its vector, and that in bytes. Where the answer is <see langword="false"/> the caller has to fill both.
    /// Keys are hashes of 64 bits: that two words of a text share one is as unlikely as a fault of the memory.
    /// </summary>
    public bool Find(ulong key, out Span<float> value, out Span<byte> inBytes)
    {
        int slot = Slot(key, Bits);
        value = values.AsSpan(slot * width, width);
        inBytes = bytes.AsSpan(slot * width, width);
        bool found = keys[slot] == key;
        keys[slot] = key;
        return found;
    }

    /// <summary>The place of a key among two to the power of <paramref name="bits"/>.</summary>
    public static int Slot(ulong key, int bits) => (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - bits));

    /// <summary>A key of a word and of what else its vector depends on; never zero, which stands for a place not yet taken.</summary>
    public static ulong Key(ulong word, uint rest) => (BitOperations.RotateLeft(word, 23) ^ ((ulong)rest * 0xC2B2AE3D27D4EB4FUL)) | 1;
}
