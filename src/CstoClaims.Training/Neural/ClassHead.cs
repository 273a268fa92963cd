namespace CstoClaims.Training.Neural;

/// <summary>
/// Classes of words, such as tags: a linear layer under a softmax. A word may have several right classes, where the
/// annotation leaves open which, and the loss is then minus the logarithm of their sum; or none, and is not learned from.
/// </summary>
internal sealed class ClassHead
{
    private readonly int classes;
    private readonly int padded;
    private readonly Memory[] memories = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Memory())];

    private readonly float weight;

    public ClassHead(int width, int classes, float weight, Noise noise)
    {
        this.weight = weight;
        this.classes = classes;
        padded = (classes + MatrixMath.Lanes - 1) / MatrixMath.Lanes * MatrixMath.Lanes;
        Linear = new LinearLayer(width, padded, noise);
    }

    public LinearLayer Linear { get; }

    /// <summary>Scores the words and returns the loss; <see cref="Backward"/> follows.</summary>
    /// <param name="part">Part of the batch.</param>
    /// <param name="input">Vectors of the words.</param>
    /// <param name="batch">The words.</param>
    /// <param name="right">Gives the right classes of each word of a sentence.</param>
    public double Learn(int part, float[] input, Batch batch, Func<Example, int[][]> right)
    {
        var memory = memories[part];
        var scores = Linear.Forward(part, input, batch.Rows);
        Buffers.Ensure(ref memory.Gradient, batch.Rows * padded);
        memory.Gradient.AsSpan(0, batch.Rows * padded).Clear();
        double loss = 0;
        int row = 0;
        foreach (var answers in batch.Sentences.SelectMany(right))
        {
            if (answers.Length > 0)
            {
                loss += Learn(scores.AsSpan(row * padded, padded), memory.Gradient.AsSpan(row * padded, padded), answers);
            }

            row++;
        }

        return loss;
    }

    public void Backward(int part, float[] inputGradient) => Linear.Backward(part, memories[part].Gradient, inputGradient);

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

    private double Learn(ReadOnlySpan<float> scores, Span<float> gradient, int[] answers)
    {
        Softmax.Of(scores, gradient, classes);
        float sum = 1e-9f;
        foreach (int answer in answers)
        {
            sum += gradient[answer];
        }

        foreach (int answer in answers)
        {
            gradient[answer] -= gradient[answer] / sum;
        }

        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] *= weight;
        }

        return -weight * Math.Log(sum);
    }

    private sealed class Memory
    {
        public float[] Gradient = [];
    }
}
