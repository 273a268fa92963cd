using System.Runtime.Intrinsics;

namespace CstoClaims.Training.Neural;

/// <summary>A matrix that is learned (Adam), with a gradient for each part of a batch, or none where only rows are stepped.</summary>
internal sealed class Parameter
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;

    private readonly float[] mean;
    private readonly float[] variance;

    public Parameter(int rows, int columns, int parts = Batch.Parts)
    {
        Rows = rows;
        Columns = columns;
        Value = new float[rows * columns];
        Transposed = new float[rows * columns];
        Gradients = [.. Enumerable.Range(0, parts).Select(_ => new float[rows * columns])];
        mean = new float[rows * columns];
        variance = new float[rows * columns];
    }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Value { get; }

    /// <summary>The transpose of <see cref="Value"/>, kept up to date for the way back.</summary>
    public float[] Transposed { get; }

    public float[][] Gradients { get; }

    /// <summary>Starts from uniform noise of the usual size for a layer of that many inputs and outputs.</summary>
    public Parameter Randomize(Noise noise, int inputs, int outputs)
    {
        float bound = MathF.Sqrt(6f / (inputs + outputs));
        for (int i = 0; i < Value.Length; i++)
        {
            Value[i] = noise.Uniform(bound);
        }

        MatrixMath.Transpose(Value, Transposed, Rows, Columns);
        return this;
    }

    public Parameter Fill(float value, int start, int count)
    {
        Value.AsSpan(start, count).Fill(value);
        MatrixMath.Transpose(Value, Transposed, Rows, Columns);
        return this;
    }

    /// <summary>Sums the gradients in a fixed order, takes a step against them, and clears them.</summary>
    public void Step(float rate, int step)
    {
        float correction1 = 1 - MathF.Pow(Beta1, step), correction2 = 1 - MathF.Pow(Beta2, step);
        var gradient = Gradients[0].AsSpan();
        foreach (var part in Gradients.AsSpan(1))
        {
            MatrixMath.Add(gradient, part);
            part.AsSpan().Clear();
        }

        Step(0, gradient, rate / correction1, 1 / MathF.Sqrt(correction2));
        gradient.Clear();
        MatrixMath.Transpose(Value, Transposed, Rows, Columns);
    }

    /// <summary>A step on one row only, with a gradient given from outside.</summary>
    public void StepRow(int row, ReadOnlySpan<float> gradient, float rate) => Step(row * Columns, gradient, rate, 1);

    private void Step(int start, ReadOnlySpan<float> gradient, float rate, float rootScale)
    {
        var means = mean.AsSpan(start, gradient.Length);
        var variances = variance.AsSpan(start, gradient.Length);
        var values = Value.AsSpan(start, gradient.Length);
        for (int i = 0; i < gradient.Length; i += MatrixMath.Lanes)
        {
            var g = Vector512.Create(gradient[i..]);
            var m = (Vector512.Create<float>(means[i..]) * Beta1) + (g * (1 - Beta1));
            var v = (Vector512.Create<float>(variances[i..]) * Beta2) + (g * g * (1 - Beta2));
            m.CopyTo(means[i..]);
            v.CopyTo(variances[i..]);
            var root = (Vector512.Sqrt(v) * rootScale) + Vector512.Create(Epsilon);
            (Vector512.Create<float>(values[i..]) - (m * rate / root)).CopyTo(values[i..]);
        }
    }
}
