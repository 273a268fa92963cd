using System.Runtime.Intrinsics;

namespace CstoClaims.Training.Neural;

/// <summary>Adds to each word what a rectified linear layer makes of it and its two neighbours, and normalizes.</summary>
internal sealed class ConvolutionLayer
{
    private readonly int width;
    private readonly Memory[] memories = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Memory())];

    public ConvolutionLayer(int width, float dropout, Noise noise)
    {
        this.width = width;
        Linear = new LinearLayer(3 * width, width, noise);
        Norm = new NormLayer(width, dropout);
    }

    public LinearLayer Linear { get; }

    public NormLayer Norm { get; }

    public float[] Forward(int part, float[] input, Batch batch, Noise? noise)
    {
        var memory = memories[part];
        memory.Batch = batch;
        int length = batch.Rows * width;
        Buffers.Ensure(ref memory.Window, length * 3);
        Buffers.Ensure(ref memory.Sum, length);
        Gather(batch, input, memory.Window);
        memory.Hidden = Linear.Forward(part, memory.Window, batch.Rows);
        for (int i = 0; i < length; i += MatrixMath.Lanes)
        {
            (Vector512.Create(input, i) + Vector512.Max(Vector512<float>.Zero, Vector512.Create(memory.Hidden, i))).CopyTo(memory.Sum, i);
        }

        return Norm.Forward(part, memory.Sum, batch.Rows, noise);
    }

    /// <summary>Turns the gradient of the output into that of the input, in place.</summary>
    public void Backward(int part, float[] gradient)
    {
        var memory = memories[part];
        int length = memory.Batch.Rows * width;
        Norm.Backward(part, gradient);
        Buffers.Ensure(ref memory.HiddenGradient, length);
        for (int i = 0; i < length; i += MatrixMath.Lanes)
        {
            var active = Vector512.GreaterThan(Vector512.Create(memory.Hidden, i), Vector512<float>.Zero);
            (active & Vector512.Create(gradient, i)).CopyTo(memory.HiddenGradient, i);
        }

        Buffers.Ensure(ref memory.WindowGradient, length * 3);
        memory.WindowGradient.AsSpan(0, length * 3).Clear();
        Linear.Backward(part, memory.HiddenGradient, memory.WindowGradient);
        Scatter(memory.Batch, memory.WindowGradient, gradient);
    }

    private void Gather(Batch batch, float[] input, float[] window)
    {
        ForEachNeighbour(batch, (row, neighbour, at) =>
        {
            var to = window.AsSpan(at, width);
            if (neighbour < 0)
            {
                to.Clear();
            }
            else
            {
                input.AsSpan(neighbour * width, width).CopyTo(to);
            }
        });
    }

    private void Scatter(Batch batch, float[] window, float[] gradient)
    {
        ForEachNeighbour(batch, (row, neighbour, at) =>
        {
            if (neighbour >= 0)
            {
                MatrixMath.Add(gradient.AsSpan(neighbour * width, width), window.AsSpan(at, width));
            }
        });
    }

    private void ForEachNeighbour(Batch batch, Action<int, int, int> action)
    {
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            int start = batch.Starts[s], end = start + batch.Sentences[s].Length;
            for (int row = start; row < end; row++)
            {
                for (int offset = -1; offset <= 1; offset++)
                {
                    int neighbour = row + offset;
                    action(row, neighbour >= start && neighbour < end ? neighbour : -1, ((row * 3) + offset + 1) * width);
                }
            }
        }
    }

    private sealed class Memory
    {
        public float[] Window = [];
        public float[] Sum = [];
        public float[] HiddenGradient = [];
        public float[] WindowGradient = [];

        public float[] Hidden { get; set; } = [];

        public Batch Batch { get; set; } = new();
    }
}
