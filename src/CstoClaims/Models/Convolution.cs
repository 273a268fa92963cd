using System.Runtime.Intrinsics;

namespace CstoClaims.Models;

/// <summary>Adds to each word what a rectified linear layer makes of it and its two neighbours, and normalizes.</summary>
internal sealed class Convolution(QuantizedMatrix matrix, Normalization norm)
{
    private const int Lanes = 16;

    public static Convolution Read(ModelReader reader) => new(QuantizedMatrix.Read(reader), Normalization.Read(reader));

    /// <summary>Runs the layer over a sentence.</summary>
    /// <param name="values">The vectors of the words, changed in place.</param>
    /// <param name="padded">The same in bytes, with a row of zeros before and after.</param>
    /// <param name="bytes">Receives the result in bytes.</param>
    /// <param name="sums">Working memory.</param>
    public void Apply(Span<float> values, ReadOnlySpan<byte> padded, Span<byte> bytes, Span<int> sums)
    {
        int width = norm.Width, words = values.Length / width;
        matrix.Multiply(padded, words, width, sums);
        for (int word = 0; word < words; word++)
        {
            var row = values.Slice(word * width, width);
            var sum = sums.Slice(word * width, width);
            for (int i = 0; i < width; i += Lanes)
            {
                var hidden = (Vector512.ConvertToSingle(Vector512.Create<int>(sum[i..])) * Vector512.Create(matrix.Scale, i)) + Vector512.Create(matrix.Offset, i);
                (Vector512.Create<float>(row[i..]) + Vector512.Max(hidden, Vector512<float>.Zero)).CopyTo(row[i..]);
            }

            norm.Apply(row, bytes[(word * width)..]);
        }
    }
}
