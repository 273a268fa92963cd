namespace CstoClaims.Training.Neural;

/// <summary>Tag classes of words: a linear layer under a softmax.</summary>
internal sealed class TagHead
{
    private readonly int classes;
    private readonly int padded;
    private readonly float[][] gradients = new float[Batch.Parts][];

    public TagHead(int width, int classes, Noise noise)
    {
        this.classes = classes;
        padded = (classes + MatrixMath.Lanes - 1) / MatrixMath.Lanes * MatrixMath.Lanes;
        Linear = new LinearLayer(width, padded, noise);
        Array.Fill(gradients, []);
    }

    public LinearLayer Linear { get; }

    /// <summary>Scores the words and returns the loss; <see cref="Backward"/> follows.</summary>
    public double Learn(int part, float[] input, Batch batch, float weight)
    {
        var scores = Linear.Forward(part, input, batch.Rows);
        Buffers.Ensure(ref gradients[part], batch.Rows * padded);
        gradients[part].AsSpan(0, batch.Rows * padded).Clear();
        double loss = 0;
        int row = 0;
        foreach (int tag in batch.Sentences.SelectMany(static s => s.Tags))
        {
            if (tag >= 0)
            {
                var target = gradients[part].AsSpan(row * padded, classes);
                Softmax.Of(scores.AsSpan(row * padded, classes), target);
                loss -= Math.Log(Math.Max(target[tag], 1e-9f));
                target[tag] -= 1;
                for (int i = 0; i < classes; i++)
                {
                    target[i] *= weight;
                }
            }

            row++;
        }

        return loss;
    }

    public void Backward(int part, float[] inputGradient) => Linear.Backward(part, gradients[part], inputGradient);

    /// <summary>The best class of each word, by the scores of the last forward pass.</summary>
    public int[] Best(int part, Batch batch)
    {
        var best = new int[batch.Rows];
        for (int row = 0; row < best.Length; row++)
        {
            best[row] = Softmax.Best(Linear.Output(part).AsSpan(row * padded, classes));
        }

        return best;
    }
}

/// <summary>Probabilities from scores.</summary>
internal static class Softmax
{
    public static void Of(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        float max = float.NegativeInfinity, sum = 0;
        foreach (float s in scores)
        {
            max = Math.Max(max, s);
        }

        for (int i = 0; i < scores.Length; i++)
        {
            probabilities[i] = MathF.Exp(scores[i] - max);
            sum += probabilities[i];
        }

        for (int i = 0; i < scores.Length; i++)
        {
            probabilities[i] /= sum;
        }
    }

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
