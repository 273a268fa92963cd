using CstoClaims.Training.Data;

namespace CstoClaims.Training.Evaluation;

/// <summary>
/// Compares a document that was read from raw text with a treebank. Gold and predicted units are aligned by their
/// characters, white space ignored, so that one wrong token costs itself and nothing that follows.
/// </summary>
internal static class UdScorer
{
    /// <summary>Scores a document against the treebank of the same text.</summary>
    /// <param name="gold">The sentences of the treebank.</param>
    /// <param name="predicted">The document, processed from the raw text of the same sentences.</param>
    /// <exception cref="InvalidDataException">The two texts differ in more than white space.</exception>
    public static UdScores Score(IReadOnlyList<TreebankSentence> gold, Document predicted)
    {
        var goldSide = AlignedText.Of(gold);
        var predictedSide = AlignedText.Of(predicted);
        CheckSameText(goldSide.Characters, predictedSide.Characters);

        var byStart = predictedSide.Words.Select(static (word, index) => (word.Span, index)).ToDictionary(static p => p.Span, static p => p.index);
        int upos = 0, xpos = 0, lemmas = 0, words = 0, uas = 0, las = 0, lasSub = 0;
        foreach (var g in goldSide.Words)
        {
            if (!byStart.TryGetValue(g.Span, out int index))
            {
                continue;
            }

            var p = predictedSide.Words[index];
            words++;
            upos += g.Upos == p.Upos ? 1 : 0;
            xpos += g.Xpos == p.Xpos ? 1 : 0;
            lemmas += g.Lemma == "_" || g.Lemma == p.Lemma ? 1 : 0;
            if (goldSide.SpanOfHead(g) == predictedSide.SpanOfHead(p))
            {
                uas++;
                las += WithoutSubtype(g.Relation) == WithoutSubtype(p.Relation) ? 1 : 0;
                lasSub += g.Relation == p.Relation ? 1 : 0;
            }
        }

        F1Count OfWords(int correct) => new(goldSide.Words.Count, predictedSide.Words.Count, correct);
        return new UdScores(
            Overlap(goldSide.Tokens, predictedSide.Tokens),
            Overlap(goldSide.Sentences, predictedSide.Sentences),
            OfWords(words),
            OfWords(upos),
            OfWords(xpos),
            OfWords(lemmas),
            OfWords(uas),
            OfWords(las),
            OfWords(lasSub));
    }

    private static F1Count Overlap(List<TextSpan> gold, List<TextSpan> predicted) =>
        new(gold.Count, predicted.Count, gold.ToHashSet().Intersect(predicted).Count());

    /// <summary>The universal part of a relation: <c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public static string WithoutSubtype(DependencyRelation relation) => relation.Name().Split(':')[0];

    private static void CheckSameText(string gold, string predicted)
    {
        int same = gold.AsSpan().CommonPrefixLength(predicted);
        if (same < gold.Length || same < predicted.Length)
        {
            string Around(string text) => text[Math.Max(0, same - 20)..Math.Min(text.Length, same + 20)];
            throw new InvalidDataException(
                $"The document is not the text of the treebank: after {same} characters the treebank has '{Around(gold)}', the document '{Around(predicted)}'.");
        }
    }
}
