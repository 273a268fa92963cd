namespace CstoClaims.Training.Neural;

/// <summary>Layer normalization with gain and offset, and dropout of its output.</summary>
internal sealed class NormLayer
{
    private const float Epsilon = 1e-5f;
    private readonly int width;
    private readonly float dropout;
    private readonly Memory[] memories = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Memory())];

    public NormLayer(int width, float dropout)
    {
        this.width = width;
        this.dropout = dropout;
        Gain = new Parameter(1, width).Fill(1, 0, width);
        Offset = new Parameter(1, width);
    }

    public Parameter Gain { get; }

    public Parameter Offset { get; }

    /// <summary>What the last forward pass of a part gave.</summary>
    public ReadOnlySpan<float> Output(int part) => memories[part].Output.AsSpan(0, memories[part].Rows * width);

    public float[] Forward(int part, float[] input, int rows, Noise? noise)
    {
        var memory = memories[part];
        memory.Ensure(rows * width, rows);
        memory.Rows = rows;
        for (int row = 0; row < rows; row++)
        {
            var x = input.AsSpan(row * width, width);
            float mean = Sum(x) / width, square = 0;
            foreach (float v in x)
            {
                square += (v - mean) * (v - mean);
            }

            float inverse = 1 / MathF.Sqrt((square / width) + Epsilon);
            memory.Inverse[row] = inverse;
            for (int i = 0, at = row * width; i < width; i++, at++)
            {
                float normal = (x[i] - mean) * inverse;
                float keep = noise is null ? 1 : noise.Unit() < dropout ? 0 : 1 / (1 - dropout);
                memory.Keep[at] = keep;
                memory.Normal[at] = normal;
                memory.Output[at] = ((normal * Gain.Value[i]) + Offset.Value[i]) * keep;
            }
        }

        return memory.Output;
    }

    /// <summary>Turns the gradient of the output into that of the input, in place.</summary>
    public void Backward(int part, float[] gradient)
    {
        var memory = memories[part];
        var gain = Gain.Gradients[part];
        var offset = Offset.Gradients[part];
        for (int row = 0; row < memory.Rows; row++)
        {
            float sum = 0, dot = 0;
            for (int i = 0, at = row * width; i < width; i++, at++)
            {
                float g = gradient[at] * memory.Keep[at];
                gain[i] += g * memory.Normal[at];
                offset[i] += g;
                g *= Gain.Value[i];
                gradient[at] = g;
                sum += g;
                dot += g * memory.Normal[at];
            }

            sum /= width;
            dot /= width;
            for (int i = 0, at = row * width; i < width; i++, at++)
            {
                gradient[at] = (gradient[at] - sum - (memory.Normal[at] * dot)) * memory.Inverse[row];
            }
        }
    }

    private static float Sum(ReadOnlySpan<float> values)
    {
        float sum = 0;
        foreach (float v in values)
        {
            sum += v;
        }

        return sum;
    }

    private sealed class Memory
    {
        public float[] Normal = [];
        public float[] Keep = [];
        public float[] Output = [];
        public float[] Inverse = [];

        public int Rows { get; set; }

        public void Ensure(int length, int rows)
        {
            Buffers.Ensure(ref Normal, length);
            Buffers.Ensure(ref Keep, length);
            Buffers.Ensure(ref Output, length);
            Buffers.Ensure(ref Inverse, rows);
        }
    }
}
