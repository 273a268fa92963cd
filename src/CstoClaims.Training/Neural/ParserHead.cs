using System.Runtime.Intrinsics;
using CstoClaims.Syntax;
using CstoClaims.Training.Oracle;

namespace CstoClaims.Training.Neural;

/// <summary>
/// Steps of the arc-hybrid parser: a rectified hidden layer over the encoder's vectors of some words of the state and
/// over marks, under a softmax. What each word's vector gives the hidden layer in each role is computed once a sentence.
/// Trained with a dynamic oracle along the parser's own mistakes.
/// </summary>
internal sealed class ParserHead
{
    private readonly TransitionTable transitions;
    private readonly int width;
    private readonly int hidden;
    private readonly int padded;
    private readonly Dropout dropout;
    private readonly Memory[] memories = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Memory())];

    public ParserHead(int width, int hidden, TransitionTable transitions, float dropout, Noise noise)
    {
        this.width = width;
        this.hidden = hidden;
        this.transitions = transitions;
        this.dropout = new Dropout(dropout);
        padded = (transitions.Count + MatrixMath.Lanes - 1) / MatrixMath.Lanes * MatrixMath.Lanes;
        Roles = new LinearLayer(width, ParserView.Words * hidden, noise);
        Roles.Weights.Randomize(noise, ParserView.Words * width, hidden);
        Edges = new Parameter(2, width).Randomize(noise, 1, 1);
        Marks = new Parameter(ParserView.Marks, hidden).Randomize(noise, hidden, hidden);
        Output = new LinearLayer(hidden, padded, noise);
    }

    /// <summary>What a word gives the hidden layer in each role.</summary>
    public LinearLayer Roles { get; }

    /// <summary>Vectors of the artificial root and of a word that is not there.</summary>
    public Parameter Edges { get; }

    /// <summary>What a mark gives the hidden layer.</summary>
    public Parameter Marks { get; }

    public LinearLayer Output { get; }

    /// <summary>Where set, collects what the hidden layer gives.</summary>
    public List<float>? Observed { get; set; }

    /// <summary>Parses the batch with the oracle beside, adds the gradient of the input, and returns the loss.</summary>
    public double Learn(int part, float[] input, PennTag[] tags, Batch batch, float[] inputGradient, Noise noise, bool explore)
    {
        var memory = Prepare(part, input, tags, batch);
        memory.Steps.Clear();
        memory.StepMarks.Clear();
        double loss = 0;
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            loss += batch.Sentences[s].HasTree ? Learn(memory, batch.Sentences[s], batch.Starts[s], batch.Rows, noise, explore) : 0;
        }

        Backward(part, memory, batch, inputGradient);
        return loss;
    }

    /// <summary>Parses the batch; gives the state of each sentence to the caller.</summary>
    public void Parse(int part, float[] input, PennTag[] tags, Batch batch, Action<int, ParserState> receive)
    {
        var memory = Prepare(part, input, tags, batch);
        for (int s = 0; s < batch.Sentences.Count; s++)
        {
            var state = memory.State;
            state.Reset(batch.Sentences[s].Length);
            while (!state.IsFinal)
            {
                int step = 0;
                if (state.Depth > 0)
                {
                    Score(memory, batch.Starts[s], batch.Rows, 0, noise: null);
                    step = transitions.Best(state, memory.Scores.AsSpan(0, transitions.Count));
                }

                state.Apply(transitions[step]);
            }

            state.Finish();
            receive(s, state);
        }
    }

    private Memory Prepare(int part, float[] input, PennTag[] tags, Batch batch)
    {
        var memory = memories[part];
        memory.Tags = tags;
        int rows = batch.Rows + 2;
        Buffers.Ensure(ref memory.Extended, rows * width);
        input.AsSpan(0, batch.Rows * width).CopyTo(memory.Extended);
        Edges.Value.CopyTo(memory.Extended, batch.Rows * width);
        memory.RoleSums = Roles.Forward(part, memory.Extended, rows);
        Buffers.Ensure(ref memory.Scores, padded);
        Buffers.Ensure(ref memory.Keep, hidden);
        int steps = batch.Rows * 2;
        Buffers.Ensure(ref memory.Hidden, steps * hidden);
        Buffers.Ensure(ref memory.OutputGradient, steps * padded);
        memory.OutputGradient.AsSpan(0, steps * padded).Clear();
        return memory;
    }

    private double Learn(Memory memory, Example example, int start, int edges, Noise noise, bool explore)
    {
        double loss = 0;
        var state = memory.State;
        state.Reset(example.Length);
        while (!state.IsFinal)
        {
            int step = 0;
            if (state.Depth > 0)
            {
                int at = memory.Steps.Count / ParserView.Words;
                Score(memory, start, edges, at, noise);
                var choice = new OracleChoice(state, transitions, example);
                loss += choice.Loss(memory.Scores, memory.OutputGradient.AsSpan(at * padded, transitions.Count));
                step = transitions.Best(state, memory.Scores.AsSpan(0, transitions.Count));
                step = explore || choice.IsRight(step) ? step : choice.BestRight(memory.Scores);
                memory.Record();
            }

            state.Apply(transitions[step]);
        }

        return loss;
    }

    private void Score(Memory memory, int start, int edges, int at, Noise? noise)
    {
        memory.MarkCount = ParserView.Fill(memory.State, memory.Tags.AsSpan(start, memory.State.Length), memory.Words, memory.Marks);
        var sum = memory.Hidden.AsSpan(at * hidden, hidden);
        sum.Clear();
        for (int i = 0; i < ParserView.Words; i++)
        {
            int word = memory.Words[i];
            int row = word < memory.State.Length ? start + word : edges + word - memory.State.Length;
            memory.Words[i] = row;
            MatrixMath.Add(sum, memory.RoleSums.AsSpan(((row * ParserView.Words) + i) * hidden, hidden));
        }

        for (int i = 0; i < memory.MarkCount; i++)
        {
            MatrixMath.Add(sum, Marks.Value.AsSpan(memory.Marks[i] * hidden, hidden));
        }

        var keep = memory.Keep.AsSpan(0, hidden);
        dropout.Fill(keep, noise);
        for (int i = 0; i < hidden; i += MatrixMath.Lanes)
        {
            (Vector512.Max(Vector512<float>.Zero, Vector512.Create<float>(sum[i..])) * Vector512.Create<float>(keep[i..])).CopyTo(sum[i..]);
        }

        Observed?.AddRange(sum);
        MatrixMath.Multiply(sum, Output.Weights.Value, memory.Scores, 1, hidden, padded);
        MatrixMath.Add(memory.Scores.AsSpan(0, padded), Output.Offset.Value);
    }

    private void Backward(int part, Memory memory, Batch batch, float[] inputGradient)
    {
        int steps = memory.Steps.Count / ParserView.Words, rows = batch.Rows + 2;
        Buffers.Ensure(ref memory.HiddenGradient, steps * hidden);
        memory.HiddenGradient.AsSpan(0, steps * hidden).Clear();
        Output.Attach(part, memory.Hidden, steps);
        Output.Backward(part, memory.OutputGradient, memory.HiddenGradient);
        Buffers.Ensure(ref memory.RoleGradient, rows * ParserView.Words * hidden);
        memory.RoleGradient.AsSpan(0, rows * ParserView.Words * hidden).Clear();
        for (int step = 0; step < steps; step++)
        {
            var gradient = memory.HiddenGradient.AsSpan(step * hidden, hidden);
            for (int i = 0; i < hidden; i += MatrixMath.Lanes)
            {
                var active = Vector512.GreaterThan(Vector512.Create(memory.Hidden, (step * hidden) + i), Vector512<float>.Zero);
                (active.AsSingle() & (Vector512.Create<float>(gradient[i..]) * dropout.Scale)).CopyTo(gradient[i..]);
            }

            for (int i = 0; i < ParserView.Words; i++)
            {
                int row = memory.Steps[(step * ParserView.Words) + i];
                MatrixMath.Add(memory.RoleGradient.AsSpan(((row * ParserView.Words) + i) * hidden, hidden), gradient);
            }
        }

        foreach (var (step, mark) in memory.StepMarks)
        {
            MatrixMath.Add(Marks.Gradients[part].AsSpan(mark * hidden, hidden), memory.HiddenGradient.AsSpan(step * hidden, hidden));
        }

        Buffers.Ensure(ref memory.ExtendedGradient, rows * width);
        memory.ExtendedGradient.AsSpan(0, rows * width).Clear();
        Roles.Backward(part, memory.RoleGradient, memory.ExtendedGradient);
        MatrixMath.Add(inputGradient.AsSpan(0, batch.Rows * width), memory.ExtendedGradient.AsSpan(0, batch.Rows * width));
        MatrixMath.Add(Edges.Gradients[part], memory.ExtendedGradient.AsSpan(batch.Rows * width, 2 * width));
    }

    private sealed class Memory
    {
        public float[] Extended = [];
        public float[] ExtendedGradient = [];
        public float[] RoleGradient = [];
        public float[] Hidden = [];
        public float[] HiddenGradient = [];
        public float[] OutputGradient = [];
        public float[] Scores = [];
        public float[] Keep = [];

        public ParserState State { get; } = new();

        /// <summary>Penn tags of the words of the batch.</summary>
        public PennTag[] Tags { get; set; } = [];

        public float[] RoleSums { get; set; } = [];

        public int[] Words { get; } = new int[ParserView.Words];

        public int[] Marks { get; } = new int[ParserView.MaxMarks];

        public int MarkCount { get; set; }

        /// <summary>Rows of the words that each step looked at.</summary>
        public List<int> Steps { get; } = [];

        public List<(int Step, int Mark)> StepMarks { get; } = [];

        public void Record()
        {
            int step = Steps.Count / ParserView.Words;
            Steps.AddRange(Words);
            for (int i = 0; i < MarkCount; i++)
            {
                StepMarks.Add((step, Marks[i]));
            }
        }
    }
}
