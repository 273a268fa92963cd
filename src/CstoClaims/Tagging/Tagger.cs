using CstoClaims.Models;

namespace CstoClaims.Tagging;

/// <summary>A class of the tagger: a universal and a Penn tag that occur together.</summary>
internal readonly record struct TagPair(UniversalTag Upos, PennTag Xpos);

/// <summary>A greedy linear tagger: gives the words of a sentence their classes from left to right.</summary>
internal sealed class Tagger(IReadOnlyList<TagPair> classes, HashedWeights weights)
{
    private readonly TagPair[] classes = [.. classes];
    private readonly FeatureHash hash = new(weights.Bits);

    public static Tagger Read(ModelReader reader)
    {
        var pairs = reader.ReadBytes();
        var known = new TagPair[pairs.Length / 2];
        for (int i = 0; i < known.Length; i++)
        {
            known[i] = new TagPair((UniversalTag)pairs[2 * i], (PennTag)pairs[(2 * i) + 1]);
        }

        return new Tagger(known, HashedWeights.Read(reader));
    }

    public TagPair this[int index] => classes[index];

    /// <summary>Writes the class of each word of a sentence.</summary>
    /// <param name="words">The sentence with <see cref="TaggerFeatures.Context"/> words outside on each side.</param>
    /// <param name="tags">Receives a class for each word of the sentence.</param>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<byte> tags)
    {
        Span<int> rows = stackalloc int[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[weights.Stride];
        var style = WordFeatures.CaseOf(words[TaggerFeatures.Context..^TaggerFeatures.Context]);
        uint tag1 = byte.MaxValue, tag2 = byte.MaxValue;
        for (int i = 0; i < tags.Length; i++)
        {
            TaggerFeatures.Fill(hash, words, i + TaggerFeatures.Context, style, tag1, tag2, rows);
            weights.Score(rows, scores);
            tags[i] = (byte)Best(scores[..classes.Length]);
            tag2 = tag1;
            tag1 = tags[i];
        }
    }

    private static int Best(ReadOnlySpan<short> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
