using System.Runtime.Intrinsics;
using CstoClaims.Models;

namespace CstoClaims.Training.Linear;

/// <summary>
/// Weights of an averaged perceptron over hashed features, in integers, so that training is exact: the average is
/// w - u / c, where u sums the updates weighted by their step.
/// </summary>
internal sealed class AveragedWeights(int bits, int classes)
{
    private const double Clip = 127;
    private readonly int stride = HashedWeights.Padded(classes);
    private readonly short[] weights = new short[HashedWeights.Padded(classes) << bits];
    private readonly long[] weighted = new long[HashedWeights.Padded(classes) << bits];
    private long step = 1;

    public int Stride => stride;

    public int Bits => bits;

    public void Score(ReadOnlySpan<int> rows, Span<short> scores)
    {
        int lanes = Vector256<short>.Count;
        for (int lane = 0; lane < stride; lane += lanes)
        {
            var sum = Vector256<short>.Zero;
            foreach (int row in rows)
            {
                sum += Vector256.Create<short>(weights.AsSpan((row * stride) + lane, lanes));
            }

            sum.CopyTo(scores[lane..]);
        }
    }

    /// <summary>Counts a decision.</summary>
    public void Advance() => step++;

    /// <summary>Raises one class over another.</summary>
    public void Update(ReadOnlySpan<int> rows, int better, int worse)
    {
        foreach (int row in rows)
        {
            int at = row * stride;
            weights[at + better]++;
            weighted[at + better] += step;
            weights[at + worse]--;
            weighted[at + worse] -= step;
        }
    }

    /// <summary>Writes the averages in eight bits; those that round to zero are left out.</summary>
    /// <param name="writer">Receives the table.</param>
    /// <param name="scale">Eight-bit units for each unit of weight.</param>
    public void Write(ModelWriter writer, double scale)
    {
        var counts = new byte[1 << bits];
        var indices = new List<byte>();
        var values = new List<byte>();
        for (int row = 0; row < counts.Length; row++)
        {
            for (int c = 0; c < classes; c++)
            {
                int at = (row * stride) + c;
                double average = weights[at] - ((double)weighted[at] / step);
                int value = (int)Math.Round(Math.Clamp(average * scale, -Clip, Clip));
                if (value != 0)
                {
                    counts[row]++;
                    indices.Add((byte)c);
                    values.Add((byte)(sbyte)value);
                }
            }
        }

        writer.Write(bits);
        writer.Write(classes);
        writer.Write(counts);
        writer.Write([.. indices]);
        writer.Write([.. values]);
    }
}
