using System.Runtime.CompilerServices;
using CstoClaims.Models;

namespace CstoClaims.Entities;

/// <summary>
/// Finds names and their types: a linear layer over the encoder's vectors scores each word's <see cref="NameClasses"/>, and
/// of all sequences in which names are whole the best one is taken (Viterbi).
/// </summary>
internal sealed class NameFinder(QuantizedMatrix matrix)
{
    public static NameFinder Read(ModelReader reader) => new(QuantizedMatrix.Read(reader));

    /// <summary>Adds the names of a sentence.</summary>
    /// <param name="vectors">The vectors of its words, in bytes.</param>
    /// <param name="sums">Working memory, reserved by the encoder.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Receives the names.</param>
    public void Find(ReadOnlySpan<byte> vectors, Span<int> sums, SentenceData sentence, ModelNames names)
    {
        int words = sentence.End - sentence.First;
        if (words == 0)
        {
            return;
        }

        matrix.Multiply(vectors, words, matrix.Inputs, sums);
        if (names.Back.Length < words * NameClasses.Count)
        {
            names.Back = new byte[2 * words * NameClasses.Count];
        }

        int last = Score(sums, words, names.Back);
        Follow(names, sentence, last);
    }

    /// <summary>Fills the best class before each class of each word; returns the best last class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Score(ReadOnlySpan<int> sums, int words, Span<byte> back)
    {
        Span<float> before = stackalloc float[NameClasses.Count];
        Span<float> now = stackalloc float[NameClasses.Count];
        before.Fill(float.NegativeInfinity);
        before[NameClasses.Outside] = 0;
        for (int word = 0; word < words; word++)
        {
            var row = sums.Slice(word * matrix.Outputs, NameClasses.Count);
            var from = back.Slice(word * NameClasses.Count, NameClasses.Count);
            int closed = BestClosed(before);
            now[NameClasses.Outside] = before[closed] + Value(row, NameClasses.Outside);
            from[NameClasses.Outside] = (byte)closed;
            for (int begin = 1; begin < NameClasses.Count; begin += NameClasses.Positions)
            {
                int inside = begin + (int)NamePosition.Inside, last = begin + (int)NamePosition.Last, unit = begin + (int)NamePosition.Unit;
                int open = before[begin] >= before[inside] ? begin : inside;
                now[begin] = before[closed] + Value(row, begin);
                now[unit] = before[closed] + Value(row, unit);
                now[inside] = before[open] + Value(row, inside);
                now[last] = before[open] + Value(row, last);
                from[begin] = from[unit] = (byte)closed;
                from[inside] = from[last] = (byte)open;
            }

            now.CopyTo(before);
        }

        return BestClosed(before);
    }

    private float Value(ReadOnlySpan<int> row, int index) => (row[index] * matrix.Scale[index]) + matrix.Offset[index];

    /// <summary>The best class after which a name may begin.</summary>
    private static int BestClosed(ReadOnlySpan<float> scores)
    {
        int best = NameClasses.Outside;
        for (int begin = 1; begin < NameClasses.Count; begin += NameClasses.Positions)
        {
            int last = begin + (int)NamePosition.Last, unit = begin + (int)NamePosition.Unit;
            best = scores[last] > scores[best] ? last : best;
            best = scores[unit] > scores[best] ? unit : best;
        }

        return best;
    }

    private static void Follow(ModelNames names, SentenceData sentence, int last)
    {
        int first = names.Spans.Count, end = 0;
        for (int word = sentence.End - 1, at = last; word >= sentence.First; word--)
        {
            if (at != NameClasses.Outside)
            {
                var (type, position) = ((NameType)((at - 1) / NameClasses.Positions), (NamePosition)((at - 1) % NameClasses.Positions));
                end = position is NamePosition.Last or NamePosition.Unit ? word + 1 : end;
                if (position is NamePosition.Begin or NamePosition.Unit)
                {
                    names.Spans.Add(new NameSpan(word, end, type));
                }
            }

            at = names.Back[((word - sentence.First) * NameClasses.Count) + at];
        }

        names.Spans.Reverse(first, names.Spans.Count - first);
    }
}
