using System.Runtime.Intrinsics;

namespace CstoClaims.Training.Neural;

/// <summary>
/// A bidirectional simple recurrent layer (SRU, Lei et al. 2018): all matrix products are done for the whole sentence at
/// once, and only element-wise work runs from word to word. Half of the units read forwards, half backwards. The output
/// is added to the input and normalized.
/// </summary>
internal sealed class RecurrentLayer
{
    private const float RememberAtFirst = 1;
    private readonly int width;
    private readonly Memory[] memories = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Memory())];

    public RecurrentLayer(int width, float dropout, Noise noise)
    {
        this.width = width;
        Linear = new LinearLayer(width, 3 * width, noise);
        Linear.Offset.Fill(RememberAtFirst, width, width);
        Norm = new NormLayer(width, dropout);
    }

    /// <summary>Gives each word its candidate, its forget gate and its output gate, one after the other.</summary>
    public LinearLayer Linear { get; }

    public NormLayer Norm { get; }

    public float[] Forward(int part, float[] input, Batch batch, Noise? noise)
    {
        var memory = memories[part];
        memory.Batch = batch;
        int length = batch.Rows * width;
        memory.Linear = Linear.Forward(part, input, batch.Rows);
        Buffers.Ensure(ref memory.State, length);
        Buffers.Ensure(ref memory.Forget, length);
        Buffers.Ensure(ref memory.Reset, length);
        Buffers.Ensure(ref memory.Sum, length);
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            int start = batch.Starts[s], end = start + batch.Sentences[s].Length;
            for (int row = start; row < end; row++)
            {
                Step(memory, input, row, row == start ? -1 : row - 1, 0, width / 2);
            }

            for (int row = end - 1; row >= start; row--)
            {
                Step(memory, input, row, row == end - 1 ? -1 : row + 1, width / 2, width);
            }
        }

        return Norm.Forward(part, memory.Sum, batch.Rows, noise);
    }

    /// <summary>Turns the gradient of the output into that of the input, in place.</summary>
    public void Backward(int part, float[] gradient)
    {
        var memory = memories[part];
        var batch = memory.Batch;
        Norm.Backward(part, gradient);
        Buffers.Ensure(ref memory.LinearGradient, batch.Rows * width * 3);
        Buffers.Ensure(ref memory.Carry, width);
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            int start = batch.Starts[s], end = start + batch.Sentences[s].Length;
            memory.Carry.AsSpan(0, width).Clear();
            for (int row = end - 1; row >= start; row--)
            {
                StepBack(memory, gradient, row, row == start ? -1 : row - 1, 0, width / 2);
            }

            for (int row = start; row < end; row++)
            {
                StepBack(memory, gradient, row, row == end - 1 ? -1 : row + 1, width / 2, width);
            }
        }

        Linear.Backward(part, memory.LinearGradient, gradient);
    }

    private void Step(Memory memory, float[] input, int row, int before, int from, int to)
    {
        int at = row * width, linear = row * width * 3, previous = before * width;
        for (int i = from; i < to; i += MatrixMath.Lanes)
        {
            var candidate = Vector512.Create(memory.Linear, linear + i);
            var forget = Gate.Of(Vector512.Create(memory.Linear, linear + width + i));
            var reset = Gate.Of(Vector512.Create(memory.Linear, linear + (2 * width) + i));
            var last = before < 0 ? Vector512<float>.Zero : Vector512.Create(memory.State, previous + i);
            var state = candidate + (forget * (last - candidate));
            forget.CopyTo(memory.Forget, at + i);
            reset.CopyTo(memory.Reset, at + i);
            state.CopyTo(memory.State, at + i);
            (Vector512.Create(input, at + i) + (reset * state)).CopyTo(memory.Sum, at + i);
        }
    }

    private void StepBack(Memory memory, float[] gradient, int row, int before, int from, int to)
    {
        int at = row * width, linear = row * width * 3, previous = before * width;
        for (int i = from; i < to; i += MatrixMath.Lanes)
        {
            var g = Vector512.Create(gradient, at + i);
            var last = before < 0 ? Vector512<float>.Zero : Vector512.Create(memory.State, previous + i);
            var stateGradient = Vector512.Create(memory.Carry, i) + (g * Vector512.Create(memory.Reset, at + i));
            var forget = Vector512.Create(memory.Forget, at + i);
            (stateGradient * (Vector512<float>.One - forget)).CopyTo(memory.LinearGradient, linear + i);
            var forgetSlope = Gate.Slope(Vector512.Create(memory.Linear, linear + width + i));
            (stateGradient * (last - Vector512.Create(memory.Linear, linear + i)) * forgetSlope).CopyTo(memory.LinearGradient, linear + width + i);
            var resetSlope = Gate.Slope(Vector512.Create(memory.Linear, linear + (2 * width) + i));
            (g * Vector512.Create(memory.State, at + i) * resetSlope).CopyTo(memory.LinearGradient, linear + (2 * width) + i);
            (stateGradient * forget).CopyTo(memory.Carry, i);
        }
    }

    private sealed class Memory
    {
        public float[] State = [];
        public float[] Forget = [];
        public float[] Reset = [];
        public float[] Sum = [];
        public float[] LinearGradient = [];
        public float[] Carry = [];

        public float[] Linear { get; set; } = [];

        public Batch Batch { get; set; } = new();
    }
}
