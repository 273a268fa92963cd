using CstoClaims.Models;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Neural;

/// <summary>What a network knows before it learns: the features that get a vector, the tag classes and the transitions.</summary>
internal sealed class NetworkData
{
    private const int MinFeatureCount = 2;
    private const int MinPairCount = 10;
    private const int MinArcCount = 5;

    public NetworkData(IReadOnlyList<TreebankSentence> sentences)
    {
        Classes = [.. sentences.SelectMany(static s => s.Words).GroupBy(static w => new TagPair(w.Upos, w.Xpos))
            .Where(static g => g.Count() >= MinPairCount).Select(static g => g.Key)
            .OrderBy(static p => p.Upos).ThenBy(static p => p.Xpos)];
        Left = Relations(sentences, static (word, head) => word < head);
        Right = Relations(sentences, static (word, head) => word > head);
        Transitions = new TransitionTable(Left, Right);
        FeatureHashes = [.. sentences.SelectMany(static s => Hashes(s)).GroupBy(static h => h)
            .Where(static g => g.Count() >= MinFeatureCount).Select(static g => g.Key).Order()];
        Vocabulary = new Vocabulary(FeatureHashes);
    }

    public TagPair[] Classes { get; }

    public DependencyRelation[] Left { get; }

    public DependencyRelation[] Right { get; }

    public TransitionTable Transitions { get; }

    public uint[] FeatureHashes { get; }

    public Vocabulary Vocabulary { get; }

    public Example Example(TreebankSentence sentence) => new(
        [.. Hashes(sentence).Select(Vocabulary.Row)],
        [.. sentence.Words.Select(w => Array.IndexOf(Classes, new TagPair(w.Upos, w.Xpos)))],
        [.. sentence.Words.Select(w => w.Head < 0 ? sentence.Words.Count : w.Head)],
        [.. sentence.Words.Select(static w => w.Relation)]);

    private static uint[] Hashes(TreebankSentence sentence)
    {
        var words = sentence.Words.Select(static w => WordFeatures.Of(w.Form, StableHash.OfLower(w.Form))).ToArray();
        var style = WordFeatures.CaseOf(words);
        var hashes = new uint[words.Length * InputFeatures.Count];
        for (int i = 0; i < words.Length; i++)
        {
            InputFeatures.Fill(words[i], i == 0, style, hashes.AsSpan(i * InputFeatures.Count));
        }

        return hashes;
    }

    private static DependencyRelation[] Relations(IReadOnlyList<TreebankSentence> sentences, Func<int, int, bool> side) =>
        [.. sentences.SelectMany(s => s.Words.Where((w, i) => w.Head >= 0 && side(i, w.Head)))
            .GroupBy(static w => w.Relation).Where(static g => g.Count() >= MinArcCount).Select(static g => g.Key).Order()];
}
