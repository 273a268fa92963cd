using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Pipeline;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Neural;

/// <summary>What a network knows before it learns: the features that get a vector, the tag classes, the transitions and the examples.</summary>
internal sealed class NetworkData
{
    private const int MinFeatureCount = 2;
    private const int MinPairCount = 10;
    private const int MinArcCount = 5;
    private const int SentencesAtOnce = 500;

    private readonly Dictionary<TagPair, int[]> tagAnswers;
    private readonly NameAnswers nameAnswers = new();

    /// <summary>Collects them.</summary>
    /// <param name="sentences">The sentences to learn from, first those as they were written, then changed copies.</param>
    /// <param name="written">How many are as they were written: features are counted in those only.</param>
    /// <param name="names">The lists of names.</param>
    public NetworkData(IReadOnlyList<TreebankSentence> sentences, int written, NameWords names)
    {
        var trees = sentences.Where(static s => s.HasTree).ToList();
        Classes = [.. trees.SelectMany(static s => s.Words).GroupBy(static w => new TagPair(w.Upos, w.Xpos))
            .Where(static g => g.Count() >= MinPairCount).Select(static g => g.Key)
            .OrderBy(static p => p.Upos).ThenBy(static p => p.Xpos)];
        tagAnswers = Classes.Select(static (p, i) => (p, i)).ToDictionary(static c => c.p, static c => new[] { c.i });
        Left = Relations(trees, static (word, head) => word < head);
        Right = Relations(trees, static (word, head) => word > head);
        Transitions = new TransitionTable(Left, Right);
        var hashes = sentences.Chunk(SentencesAtOnce).SelectMany(c => Hashes(c, names)).ToList();
        FeatureHashes = [.. hashes.Take(written).SelectMany(static h => h).Where(static h => h != InputFeatures.Absent).GroupBy(static h => h)
            .Where(static g => g.Count() >= MinFeatureCount).Select(static g => g.Key).Order()];
        var vocabulary = new Vocabulary(FeatureHashes);
        Examples = [.. sentences.Select((s, i) => Example(s, [.. hashes[i].Select(vocabulary.Row)]))];
    }

    public TagPair[] Classes { get; }

    public DependencyRelation[] Left { get; }

    public DependencyRelation[] Right { get; }

    public TransitionTable Transitions { get; }

    public uint[] FeatureHashes { get; }

    /// <summary>The sentences as the network sees them, in their order.</summary>
    public IReadOnlyList<Example> Examples { get; }

    /// <summary>Feature hashes of sentences, found by the stages that find them when the library reads.</summary>
    private static List<uint[]> Hashes(TreebankSentence[] sentences, NameWords names)
    {
        var document = Treebanks.Document(sentences);
        GazetteerStage.Default.Process(document);
        var vectors = document.Scratch<SentenceVectors>();
        return document.Sentences.ConvertAll(s => Hashes(document, s, vectors.Words(document, s), names));
    }

    private static uint[] Hashes(DocumentBuilder document, SentenceData sentence, ReadOnlySpan<WordFeatures> words, NameWords names)
    {
        var style = WordFeatures.CaseOf(words);
        var hashes = new uint[words.Length * InputFeatures.Count];
        for (int i = 0; i < words.Length; i++)
        {
            var target = hashes.AsSpan(i * InputFeatures.Count, InputFeatures.Count);
            InputFeatures.Fill(document.Surface(sentence.First + i), words[i], InputFeatures.Place(i == 0, style), names.Of(words[i].Key), target);
        }

        return hashes;
    }

    private Example Example(TreebankSentence sentence, int[] features) => new(
        features,
        [.. sentence.Words.Select(w => sentence.HasTree ? tagAnswers.GetValueOrDefault(new TagPair(w.Upos, w.Xpos), []) : [])],
        sentence.HasTree ? [.. sentence.Words.Select(w => w.Head < 0 ? sentence.Words.Count : w.Head)] : [],
        sentence.HasTree ? [.. sentence.Words.Select(static w => w.Relation)] : [],
        nameAnswers.Of(sentence));

    private static DependencyRelation[] Relations(IReadOnlyList<TreebankSentence> sentences, Func<int, int, bool> side) =>
        [.. sentences.SelectMany(s => s.Words.Where((w, i) => w.Head >= 0 && side(i, w.Head)))
            .GroupBy(static w => w.Relation).Where(static g => g.Count() >= MinArcCount).Select(static g => g.Key).Order()];
}
