using CstoClaims.Models;
using CstoClaims.Tagging;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Linear;

/// <summary>Trains the tagger: an averaged perceptron that sees its own predictions as context.</summary>
internal sealed class TaggerTrainer
{
    private const int Bits = 17;
    private const int MinPairCount = 10;
    private const int Epochs = 6;
    private const double Scale = 6;
    private const ulong Seed = 20240501;

    private readonly TagPair[] classes;
    private readonly AveragedWeights weights;
    private readonly Example[] examples;

    public TaggerTrainer(IReadOnlyList<TreebankSentence> sentences)
    {
        classes = [.. sentences.SelectMany(static s => s.Words).GroupBy(static w => new TagPair(w.Upos, w.Xpos))
            .Where(static g => g.Count() >= MinPairCount).Select(static g => g.Key)
            .OrderBy(static p => p.Upos).ThenBy(static p => p.Xpos)];
        weights = new AveragedWeights(Bits, classes.Length);
        examples = [.. sentences.Select(Prepare)];
    }

    /// <summary>Trains and writes the classes and weights.</summary>
    public void Train(ModelWriter writer, TextWriter progress)
    {
        var random = new Shuffle(Seed);
        for (int epoch = 1; epoch <= Epochs; epoch++)
        {
            int errors = 0;
            foreach (int i in random.Order(examples.Length))
            {
                errors += Learn(examples[i]);
            }

            progress.WriteLine($"tagger: epoch {epoch}: {errors} errors in training");
        }

        writer.Write([.. classes.SelectMany(static p => new[] { (byte)p.Upos, (byte)p.Xpos })]);
        weights.Write(writer, Scale);
    }

    private int Learn(Example example)
    {
        var hash = new FeatureHash(Bits);
        Span<int> rows = stackalloc int[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[weights.Stride];
        uint tag1 = byte.MaxValue, tag2 = byte.MaxValue;
        int errors = 0;
        for (int i = 0; i < example.Tags.Length; i++)
        {
            TaggerFeatures.Fill(hash, example.Words, i + TaggerFeatures.Context, example.Style, tag1, tag2, rows);
            weights.Score(rows, scores);
            int best = 0;
            for (int c = 1; c < classes.Length; c++)
            {
                best = scores[c] > scores[best] ? c : best;
            }

            int gold = example.Tags[i];
            if (gold >= 0 && best != gold)
            {
                weights.Update(rows, gold, best);
                errors++;
            }

            weights.Advance();
            tag2 = tag1;
            tag1 = (uint)best;
        }

        return errors;
    }

    private Example Prepare(TreebankSentence sentence)
    {
        var document = Treebanks.Document([sentence]);
        var words = new TaggerStage.Memory().Words(document, document.Sentences[0]).ToArray();
        return new Example(
            words,
            WordFeatures.CaseOf(words.AsSpan()[TaggerFeatures.Context..^TaggerFeatures.Context]),
            [.. sentence.Words.Select(w => Array.IndexOf(classes, new TagPair(w.Upos, w.Xpos)))]);
    }

    private sealed record Example(WordFeatures[] Words, SentenceCase Style, int[] Tags);
}
