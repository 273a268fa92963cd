using System.Runtime.Intrinsics;

namespace CstoClaims.Training.Neural;

/// <summary>Probabilities from scores.</summary>
internal static class Softmax
{
    /// <summary>Writes the probabilities; both spans are padded to a multiple of sixteen beyond <paramref name="count"/>, and the padding gets zeros.</summary>
    public static void Of(ReadOnlySpan<float> scores, Span<float> probabilities, int count)
    {
        float max = scores[Best(scores[..count])];
        for (int i = 0; i < scores.Length; i += MatrixMath.Lanes)
        {
            Vector512.Exp(Vector512.Create(scores[i..]) - Vector512.Create(max)).CopyTo(probabilities[i..]);
        }

        probabilities[count..].Clear();
        float sum = 0;
        foreach (float p in probabilities[..count])
        {
            sum += p;
        }

        for (int i = 0; i < scores.Length; i += MatrixMath.Lanes)
        {
            (Vector512.Create<float>(probabilities[i..]) / sum).CopyTo(probabilities[i..]);
        }
    }

    /// <summary>Index of the greatest score.</summary>
    public static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
