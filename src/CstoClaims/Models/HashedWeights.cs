using System.Runtime.Intrinsics;

namespace CstoClaims.Models;

/// <summary>
/// Weights of a linear model over hashed features, laid out [feature][class] so that one feature's weights are read in
/// one go. Eight-bit weights, sixteen-bit sums: the same on every machine. In the file only weights other than zero stand.
/// </summary>
internal sealed class HashedWeights
{
    /// <summary>Classes are padded to this many.</summary>
    public const int Lanes = 32;

    /// <summary>More features than this at once could overflow a sum.</summary>
    public const int MaxFeatures = short.MaxValue / sbyte.MaxValue;

    private readonly sbyte[] weights;

    public HashedWeights(int bits, int classes)
    {
        Bits = bits;
        Stride = Padded(classes);
        weights = new sbyte[Stride << bits];
    }

    /// <summary>The table has two to this power rows.</summary>
    public int Bits { get; }

    /// <summary>Length of a row.</summary>
    public int Stride { get; }

    /// <summary>The weights of a feature, for filling the table.</summary>
    public Span<sbyte> Row(int row) => weights.AsSpan(row * Stride, Stride);

    /// <summary>Number of classes with padding.</summary>
    public static int Padded(int classes) => (classes + Lanes - 1) / Lanes * Lanes;

    /// <summary>Reads a table.</summary>
    public static HashedWeights Read(ModelReader reader)
    {
        int bits = reader.ReadInt32();
        int classes = reader.ReadInt32();
        var table = new HashedWeights(bits, classes);
        var counts = reader.ReadBytes();
        var indices = reader.ReadBytes();
        var values = reader.ReadBytes();
        int at = 0;
        for (int row = 0; row < counts.Length; row++)
        {
            int start = row * table.Stride;
            for (int end = at + counts[row]; at < end; at++)
            {
                table.weights[start + indices[at]] = (sbyte)values[at];
            }
        }

        return table;
    }

    /// <summary>Sums the rows of the features into the scores of the classes.</summary>
    public void Score(ReadOnlySpan<int> rows, Span<short> scores)
    {
        for (int lane = 0; lane < Stride; lane += Lanes)
        {
            var low = Vector256<short>.Zero;
            var high = Vector256<short>.Zero;
            foreach (int row in rows)
            {
                var (l, h) = Vector256.Widen(Vector256.Create<sbyte>(weights.AsSpan((row * Stride) + lane, Lanes)));
                low += l;
                high += h;
            }

            low.CopyTo(scores[lane..]);
            high.CopyTo(scores[(lane + (Lanes / 2))..]);
        }
    }
}
