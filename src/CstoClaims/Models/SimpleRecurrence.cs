using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CstoClaims.Models;

/// <summary>
/// A bidirectional simple recurrent layer (SRU, Lei et al. 2018): a matrix gives each word a candidate and two gates, then
/// half of the units read forwards and half backwards, element by element. The output is added to the input and normalized.
/// </summary>
internal sealed class SimpleRecurrence(QuantizedMatrix matrix, Normalization norm)
{
    private const int Lanes = 16;
    private const float GateLimit = 6;

    public Normalization Norm => norm;

    /// <summary>Some layers, preceded by their number.</summary>
    public static SimpleRecurrence[] ReadAll(ModelReader reader)
    {
        var layers = new SimpleRecurrence[reader.ReadInt32()];
        for (int i = 0; i < layers.Length; i++)
        {
            layers[i] = new SimpleRecurrence(QuantizedMatrix.Read(reader), Normalization.Read(reader));
        }

        return layers;
    }

    /// <summary>Runs the layer over a sentence, in place.</summary>
    /// <param name="values">The vectors of the words.</param>
    /// <param name="bytes">The same in bytes.</param>
    /// <param name="sums">Working memory: three times as long as the vectors.</param>
    public void Apply(Span<float> values, Span<byte> bytes, Span<int> sums)
    {
        int width = norm.Width, words = values.Length / width;
        matrix.Multiply(bytes, words, width, sums);
        for (int unit = 0; unit < width; unit += Lanes)
        {
            Read(values, sums, words, unit, backwards: unit >= width / 2);
        }

        for (int word = 0; word < words; word++)
        {
            norm.Apply(values.Slice(word * width, width), bytes[(word * width)..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(Span<float> values, ReadOnlySpan<int> sums, int words, int unit, bool backwards)
    {
        int width = norm.Width;
        var candidates = new Line(matrix, unit);
        var forgets = new Line(matrix, unit + width);
        var resets = new Line(matrix, unit + (2 * width));
        var state = Vector512<float>.Zero;
        for (int i = 0; i < words; i++)
        {
            int word = backwards ? words - 1 - i : i;
            var row = sums[(word * matrix.Outputs)..];
            var candidate = candidates.Of(row);
            var (forget, reset) = Gates(forgets.Of(row), resets.Of(row));
            state = candidate + (forget * (state - candidate));
            var value = values[((word * width) + unit)..];
            (Vector512.Create<float>(value) + (reset * state)).CopyTo(value);
        }
    }

    /// <summary>
    /// A logistic curve made of a rational function, between 0 and 1, exactly so beyond -6 and 6; twice, since one division, which takes
    /// as long as all the rest, serves both.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> First, Vector512<float> Second) Gates(Vector512<float> x, Vector512<float> y)
    {
        var (above1, below1) = Fraction(x);
        var (above2, below2) = Fraction(y);
        var inverse = Vector512.Create(0.5f) / (below1 * below2);
        return (Vector512.Create(0.5f) + (above1 * below2 * inverse), Vector512.Create(0.5f) + (above2 * below1 * inverse));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> Above, Vector512<float> Below) Fraction(Vector512<float> x)
    {
        var half = Vector512.Min(Vector512.Max(x, Vector512.Create(-GateLimit)), Vector512.Create(GateLimit)) * 0.5f;
        var square = half * half;
        return (half * (Vector512.Create(27f) + square), Vector512.Create(27f) + (square * 9f));
    }

    /// <summary>Sixteen outputs of the matrix, from sums to values.</summary>
    private readonly struct Line(QuantizedMatrix matrix, int at)
    {
        private readonly Vector512<float> scale = Vector512.Create(matrix.Scale, at);
        private readonly Vector512<float> offset = Vector512.Create(matrix.Offset, at);

        public Vector512<float> Of(ReadOnlySpan<int> row) => (Vector512.ConvertToSingle(Vector512.Create(row[at..])) * scale) + offset;
    }
}
