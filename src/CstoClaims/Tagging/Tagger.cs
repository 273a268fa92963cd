using System.Runtime.CompilerServices;
using CstoClaims.Models;

namespace CstoClaims.Tagging;

/// <summary>A class of the tagger: a universal and a Penn tag that occur together.</summary>
internal readonly record struct TagPair(UniversalTag Upos, PennTag Xpos);

/// <summary>Gives words their tags: a linear layer over the encoder's vectors.</summary>
internal sealed class Tagger(TagPair[] classes, QuantizedMatrix matrix)
{
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
            (tokens[i].Upos, tokens[i].Xpos) = classes[Best(sums.Slice(i * matrix.Outputs, classes.Length))];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Best(ReadOnlySpan<int> sums)
    {
        int best = 0;
        float score = float.NegativeInfinity;
        for (int i = 0; i < sums.Length; i++)
        {
            float s = (sums[i] * matrix.Scale[i]) + matrix.Offset[i];
            if (s > score)
            {
                score = s;
                best = i;
            }
        }

        return best;
    }
}
