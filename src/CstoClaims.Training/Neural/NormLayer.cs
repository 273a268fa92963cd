using System.Runtime.Intrinsics;

namespace CstoClaims.Training.Neural;

/// <summary>Layer normalization with gain and offset, and dropout of its output.</summary>
internal sealed class NormLayer
{
    private const float Epsilon = 1e-5f;
    private readonly int width;
    private readonly Dropout dropout;
    private readonly Memory[] memories = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Memory())];

    public NormLayer(int width, float dropout)
    {
        this.width = width;
        this.dropout = new Dropout(dropout);
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
        dropout.Fill(memory.Keep.AsSpan(0, rows * width), noise);
        for (int row = 0; row < rows; row++)
        {
            var x = input.AsSpan(row * width, width);
            float mean = Sum(x) / width;
            var square = Vector512<float>.Zero;
            for (int i = 0; i < width; i += MatrixMath.Lanes)
            {
                var difference = Vector512.Create<float>(x[i..]) - Vector512.Create(mean);
                square += difference * difference;
            }

            float inverse = 1 / MathF.Sqrt((Vector512.Sum(square) / width) + Epsilon);
            memory.Inverse[row] = inverse;
            for (int i = 0, at = row * width; i < width; i += MatrixMath.Lanes, at += MatrixMath.Lanes)
            {
                var normal = (Vector512.Create<float>(x[i..]) - Vector512.Create(mean)) * inverse;
                normal.CopyTo(memory.Normal, at);
                (((normal * Vector512.Create(Gain.Value, i)) + Vector512.Create(Offset.Value, i)) * Vector512.Create(memory.Keep, at)).CopyTo(memory.Output, at);
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
            var sum = Vector512<float>.Zero;
            var dot = Vector512<float>.Zero;
            for (int i = 0, at = row * width; i < width; i += MatrixMath.Lanes, at += MatrixMath.Lanes)
            {
                var g = Vector512.Create(gradient, at) * Vector512.Create(memory.Keep, at);
                var normal = Vector512.Create(memory.Normal, at);
                (Vector512.Create(gain, i) + (g * normal)).CopyTo(gain, i);
                (Vector512.Create(offset, i) + g).CopyTo(offset, i);
                g *= Vector512.Create(Gain.Value, i);
                g.CopyTo(gradient, at);
                sum += g;
                dot += g * normal;
            }

            var meanSum = Vector512.Create(Vector512.Sum(sum) / width);
            var meanDot = Vector512.Create(Vector512.Sum(dot) / width);
            for (int i = 0, at = row * width; i < width; i += MatrixMath.Lanes, at += MatrixMath.Lanes)
            {
                ((Vector512.Create(gradient, at) - meanSum - (Vector512.Create(memory.Normal, at) * meanDot)) * memory.Inverse[row]).CopyTo(gradient, at);
            }
        }
    }

    private static float Sum(ReadOnlySpan<float> values)
    {
        var sum = Vector512<float>.Zero;
        for (int i = 0; i < values.Length; i += MatrixMath.Lanes)
        {
            sum += Vector512.Create(values[i..]);
        }

        return Vector512.Sum(sum);
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
