namespace CstoClaims.Training.Neural;

/// <summary>
/// The sum of the vectors of a word's features. The first feature, the word itself, is sometimes left out in training,
/// so that the others learn to stand for unknown words.
/// </summary>
internal sealed class EmbeddingLayer
{
    private readonly int width;
    private readonly int features;
    private readonly float wordDropout;
    private readonly Memory[] memories = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Memory())];
    private readonly Dictionary<int, int> touched = [];
    private float[] sums = [];

    public EmbeddingLayer(int rows, int width, int features, float wordDropout, Noise noise)
    {
        this.width = width;
        this.features = features;
        this.wordDropout = wordDropout;
        Table = new Parameter(rows, width, parts: 0).Randomize(noise, width, width);
    }

    public Parameter Table { get; }

    public float[] Forward(int part, Batch batch, Noise? noise)
    {
        var memory = memories[part];
        memory.Rows.Clear();
        Buffers.Ensure(ref memory.Output, batch.Rows * width);
        memory.Output.AsSpan(0, batch.Rows * width).Clear();
        int row = 0;
        foreach (var sentence in batch.Sentences)
        {
            for (int word = 0; word < sentence.Length; word++, row++)
            {
                for (int f = 0; f < features; f++)
                {
                    int entry = sentence.Features[(word * features) + f];
                    bool used = entry >= 0 && !(f == 0 && noise is not null && noise.Unit() < wordDropout);
                    memory.Rows.Add(used ? entry : -1);
                    if (used)
                    {
                        MatrixMath.Add(memory.Output.AsSpan(row * width, width), Table.Value.AsSpan(entry * width, width));
                    }
                }
            }
        }

        return memory.Output;
    }

    public void Backward(int part, float[] gradient) => memories[part].Gradient = gradient;

    /// <summary>Takes a step on the rows that the batch used, in a fixed order.</summary>
    public void Step(float rate)
    {
        touched.Clear();
        foreach (var memory in memories)
        {
            for (int i = 0; i < memory.Rows.Count; i++)
            {
                int entry = memory.Rows[i];
                if (entry >= 0)
                {
                    Accumulate(entry, memory.Gradient.AsSpan(i / features * width, width));
                }
            }
        }

        foreach (var (entry, slot) in touched)
        {
            Table.StepRow(entry, sums.AsSpan(slot * width, width), rate);
        }
    }

    private void Accumulate(int entry, ReadOnlySpan<float> gradient)
    {
        if (!touched.TryGetValue(entry, out int slot))
        {
            slot = touched.Count;
            touched.Add(entry, slot);
            if (sums.Length < (slot + 1) * width)
            {
                Array.Resize(ref sums, (slot + 1) * width * 2);
            }

            sums.AsSpan(slot * width, width).Clear();
        }

        MatrixMath.Add(sums.AsSpan(slot * width, width), gradient);
    }

    private sealed class Memory
    {
        public float[] Output = [];

        public List<int> Rows { get; } = [];

        public float[] Gradient { get; set; } = [];
    }
}
