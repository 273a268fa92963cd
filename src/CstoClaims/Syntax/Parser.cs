using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CstoClaims.Models;

namespace CstoClaims.Syntax;

/// <summary>
/// A greedy parser over the arc-hybrid transition system: two steps a word, so that work is linear and every tree is
/// valid: one root, no cycle, projective. A step is chosen by a rectified hidden layer over some words of the state; what
/// each word gives that layer in each role is computed once a sentence, so that a step only adds.
/// </summary>
internal sealed class Parser
{
    private const int Lanes = 16;

    private readonly TransitionTable transitions;
    private readonly QuantizedMatrix roles;
    private readonly int[] edges;
    private readonly int[] marks;
    private readonly float[] hiddenScale;
    private readonly float[] hiddenOffset;
    private readonly QuantizedMatrix output;

    private Parser(TransitionTable transitions, QuantizedMatrix roles, ReadOnlySpan<byte> edgeVectors, int[] marks, float[] hiddenScale, float[] hiddenOffset, QuantizedMatrix output)
    {
        this.transitions = transitions;
        this.roles = roles;
        this.marks = marks;
        this.hiddenScale = hiddenScale;
        this.hiddenOffset = hiddenOffset;
        this.output = output;
        edges = new int[2 * roles.Outputs];
        roles.Multiply(edgeVectors, 2, roles.Inputs, edges);
    }

    public static Parser Read(ModelReader reader) => new(
        new TransitionTable(Relations(reader.ReadBytes()), Relations(reader.ReadBytes())),
        QuantizedMatrix.Read(reader),
        reader.ReadBytes(),
        reader.ReadInt32s(),
        reader.ReadFloats(),
        reader.ReadFloats(),
        QuantizedMatrix.Read(reader));

    /// <summary>Parses a sentence; the tree is in the memory's state afterwards.</summary>
    /// <param name="vectors">The encoder's vectors of the words, in bytes.</param>
    /// <param name="tags">Their Penn tags, at least one.</param>
    /// <param name="memory">Working memory.</param>
    public void Parse(ReadOnlySpan<byte> vectors, ReadOnlySpan<PennTag> tags, ParserMemory memory)
    {
        int words = tags.Length;
        var state = memory.Reset(words, roles.Outputs, hiddenScale.Length, output.Outputs);
        roles.Multiply(vectors, words, roles.Inputs, memory.Roles);
        edges.CopyTo(memory.Roles.AsSpan(words * roles.Outputs));
        while (!state.IsFinal)
        {
            state.Apply(transitions[state.Depth == 0 ? 0 : Choose(memory, tags)]);
        }

        state.Finish();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Choose(ParserMemory memory, ReadOnlySpan<PennTag> tags)
    {
        Span<int> words = stackalloc int[ParserView.Words];
        Span<int> present = stackalloc int[ParserView.MaxMarks];
        int count = ParserView.Fill(memory.State, tags, words, present);
        int width = hiddenScale.Length;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = (words[i] * roles.Outputs) + (i * width);
        }

        for (int i = 0; i < count; i++)
        {
            present[i] *= width;
        }

        Hidden(memory, words, present[..count]);
        output.Multiply(memory.Hidden, 1, width, memory.Sums);
        for (int i = 0; i < memory.Scores.Length; i += Lanes)
        {
            ((Vector512.ConvertToSingle(Vector512.Create(memory.Sums, i)) * Vector512.Create(output.Scale, i)) + Vector512.Create(output.Offset, i))
                .CopyTo(memory.Scores, i);
        }

        return transitions.Best<float>(memory.State, memory.Scores);
    }

    /// <summary>Adds up the hidden layer, rectifies it, and writes it in bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Hidden(ParserMemory memory, ReadOnlySpan<int> words, ReadOnlySpan<int> present)
    {
        for (int unit = 0; unit < hiddenScale.Length; unit += Lanes)
        {
            var sum = Vector512<int>.Zero;
            foreach (int at in words)
            {
                sum += Vector512.Create(memory.Roles, at + unit);
            }

            foreach (int at in present)
            {
                sum += Vector512.Create(marks, at + unit);
            }

            var value = (Vector512.ConvertToSingle(sum) * Vector512.Create(hiddenScale, unit)) + Vector512.Create(hiddenOffset, unit);
            value = Vector512.Min(Vector512.Max(value, Vector512<float>.Zero), Vector512.Create((float)byte.MaxValue)) + Vector512.Create(0.5f);
            var units = Vector512.ConvertToInt32(value).AsUInt32();
            var shorts = Vector256.Narrow(units.GetLower(), units.GetUpper());
            Vector128.Narrow(shorts.GetLower(), shorts.GetUpper()).CopyTo(memory.Hidden, unit);
        }
    }

    private static DependencyRelation[] Relations(ReadOnlySpan<byte> bytes)
    {
        var relations = new DependencyRelation[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            relations[i] = (DependencyRelation)bytes[i];
        }

        return relations;
    }
}
