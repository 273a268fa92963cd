namespace CstoClaims.Training.Neural;

/// <summary>A matrix product with an offset.</summary>
internal sealed class LinearLayer
{
    private readonly int inputs;
    private readonly int outputs;
    private readonly Memory[] memories = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Memory())];

    public LinearLayer(int inputs, int outputs, Noise noise)
    {
        this.inputs = inputs;
        this.outputs = outputs;
        Weights = new Parameter(inputs, outputs).Randomize(noise, inputs, outputs);
        Offset = new Parameter(1, outputs);
    }

    public Parameter Weights { get; }

    public Parameter Offset { get; }

    /// <summary>What the last forward pass of a part gave.</summary>
    public float[] Output(int part) => memories[part].Output;

    public float[] Forward(int part, float[] input, int rows)
    {
        var memory = memories[part];
        memory.Input = input;
        memory.Rows = rows;
        Buffers.Ensure(ref memory.Output, rows * outputs);
        MatrixMath.Multiply(input, Weights.Value, memory.Output, rows, inputs, outputs);
        for (int row = 0; row < rows; row++)
        {
            MatrixMath.Add(memory.Output.AsSpan(row * outputs, outputs), Offset.Value);
        }

        return memory.Output;
    }

    /// <summary>Says what the input was, where the caller computed the output itself.</summary>
    public void Attach(int part, float[] input, int rows)
    {
        memories[part].Input = input;
        memories[part].Rows = rows;
    }

    /// <summary>Adds to the gradients of the weights, and adds the input's gradient to <paramref name="inputGradient"/>.</summary>
    public void Backward(int part, float[] gradient, float[] inputGradient)
    {
        var memory = memories[part];
        int rows = memory.Rows;
        Buffers.Ensure(ref memory.Transposed, rows * inputs);
        MatrixMath.Transpose(memory.Input, memory.Transposed, rows, inputs);
        MatrixMath.Multiply(memory.Transposed, gradient, Weights.Gradients[part], inputs, rows, outputs, add: true);
        for (int row = 0; row < rows; row++)
        {
            MatrixMath.Add(Offset.Gradients[part], gradient.AsSpan(row * outputs, outputs));
        }

        MatrixMath.Multiply(gradient, Weights.Transposed, inputGradient, rows, outputs, inputs, add: true);
    }

    private sealed class Memory
    {
        public float[] Output = [];
        public float[] Transposed = [];

        public float[] Input { get; set; } = [];

        public int Rows { get; set; }
    }
}
