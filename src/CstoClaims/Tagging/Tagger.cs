using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CstoClaims.Models;

namespace CstoClaims.Tagging;

/// <summary>A class of the tagger: a universal and a Penn tag that occur together.</summary>
internal readonly record struct TagPair(UniversalTag Upos, PennTag Xpos);

/// <summary>Gives words their tags: a linear layer over the encoder's vectors.</summary>
internal sealed class Tagger
{
    private const int Lanes = 16;

    private readonly TagPair[] classes;
    private readonly QuantizedMatrix matrix;
    private readonly float[] offset;

    private Tagger(TagPair[] classes, QuantizedMatrix matrix)
    {
        this.classes = classes;
        this.matrix = matrix;

        // Outputs are padded to whole vectors; what pads must never be the best.
        offset = [.. matrix.Offset];
        offset.AsSpan(classes.Length).Fill(float.NegativeInfinity);
    }

    public static Tagger Read(ModelReader reader)
    {
        var pairs = reader.ReadBytes();
        var known = new TagPair[pairs.Length / 2];
        for (int i = 0; i < known.Length; i++)
        {
            known[i] = new TagPair((UniversalTag)pairs[2 * i], (PennTag)pairs[(2 * i) + 1]);
        }

        return new Tagger(known, QuantizedMatrix.Read(reader));
    }

    /// <summary>Tags the words of a sentence.</summary>
    /// <param name="vectors">Their vectors in bytes.</param>
    /// <param name="sums">Working memory, reserved by the encoder.</param>
    /// <param name="tokens">The words.</param>
    public void Tag(ReadOnlySpan<byte> vectors, Span<int> sums, Span<TokenData> tokens)
    {
        matrix.Multiply(vectors, tokens.Length, matrix.Inputs, sums);
        for (int i = 0; i < tokens.Length; i++)
        {
            (tokens[i].Upos, tokens[i].Xpos) = classes[Best(sums.Slice(i * matrix.Outputs, matrix.Outputs))];
        }
    }

    /// <summary>The class of the greatest score; of equal ones the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Best(ReadOnlySpan<int> sums)
    {
        var scores = Vector512.Create(float.NegativeInfinity);
        var numbers = Vector512<int>.Zero;
        for (int i = 0; i < sums.Length; i += Lanes)
        {
            var score = (Vector512.ConvertToSingle(Vector512.Create(sums[i..])) * Vector512.Create(matrix.Scale, i)) + Vector512.Create(offset, i);
            var better = Vector512.GreaterThan(score, scores);
            scores = Vector512.ConditionalSelect(better, score, scores);
            numbers = Vector512.ConditionalSelect(better.AsInt32(), Vector512.Create(i), numbers);
        }

        var max = Max(scores);
        var places = numbers + Vector512<int>.Indices;
        int best = int.MaxValue;
        for (ulong equal = Vector512.Equals(scores, Vector512.Create(max)).ExtractMostSignificantBits(); equal != 0; equal &= equal - 1)
        {
            best = Math.Min(best, places[System.Numerics.BitOperations.TrailingZeroCount(equal)]);
        }

        return best;
    }

    private static float Max(Vector512<float> values)
    {
        var eight = Vector256.Max(values.GetLower(), values.GetUpper());
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        return Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
    }
}
