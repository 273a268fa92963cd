using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CstoClaims.Tagging;

namespace CstoClaims.Models;

/// <summary>The first vector of a word: the sum of the vectors of its features, in eight bits.</summary>
internal sealed class InputVectors(NameWords names, Vocabulary vocabulary, ReadOnlyMemory<byte> table, float[] scale)
{
    private const int Lanes = 32;

    public int Width => scale.Length;

    public static InputVectors Read(ModelReader reader) =>
        new(NameWords.Read(reader), new Vocabulary(reader.ReadUInt32s()), reader.ReadMemory(), reader.ReadFloats());

    /// <summary>Writes the vector of a word.</summary>
    public void Fill(ReadOnlySpan<char> surface, in WordFeatures word, uint place, Span<float> vector)
    {
        Span<uint> hashes = stackalloc uint[InputFeatures.Count];
        Span<int> starts = stackalloc int[InputFeatures.Count];
        InputFeatures.Fill(surface, word, place, names.Of(word.Key), hashes);
        int known = 0;
        foreach (uint hash in hashes)
        {
            int row = vocabulary.Row(hash);
            if (row >= 0)
            {
                starts[known++] = row * Width;
            }
        }

        Sum(MemoryMarshal.Cast<byte, sbyte>(table.Span), starts[..known], vector);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(ReadOnlySpan<sbyte> bytes, ReadOnlySpan<int> starts, Span<float> vector)
    {
        for (int i = 0; i < vector.Length; i += Lanes)
        {
            var sum = Vector512<short>.Zero;
            foreach (int start in starts)
            {
                var (low, high) = Vector256.Widen(Vector256.Create(bytes[(start + i)..]));
                sum += Vector512.Create(low, high);
            }

            var (a, b) = Vector512.Widen(sum);
            (Vector512.ConvertToSingle(a) * Vector512.Create(scale, i)).CopyTo(vector[i..]);
            (Vector512.ConvertToSingle(b) * Vector512.Create(scale, i + (Lanes / 2))).CopyTo(vector[(i + (Lanes / 2))..]);
        }
    }
}
