using System.Collections.Frozen;
using System.Collections.Immutable;
using CstoClaims.Pipeline;

namespace CstoClaims.Frames;

/// <summary>A wording of a frame.</summary>
internal readonly record struct FrameWording(Frame Frame, Wording Wording);

/// <summary>All frames, their wordings indexed by the lemmas of the words that trigger them. Immutable.</summary>
internal sealed class FrameSet
{
    private static readonly string[] Files = ["Frames/membership.jsonc", "Frames/organization.jsonc"];

    private readonly FrozenDictionary<string, ImmutableArray<FrameWording>> verbs;
    private readonly FrozenDictionary<string, ImmutableArray<FrameWording>> nouns;

    public FrameSet(IEnumerable<Frame> frames)
    {
        Frames = [.. frames];
        verbs = Index(verb: true);
        nouns = Index(verb: false);
    }

    public ImmutableArray<Frame> Frames { get; }

    /// <summary>The frames that ship with the package.</summary>
    public static IEnumerable<Frame> Shipped() => Files.SelectMany(static path =>
    {
        using var stream = DataFile.Open(path);
        return FrameFile.Read(stream, path);
    });

    /// <summary>
    /// The wordings that a verb or noun with that lemma may trigger, in the order of the files; of a trigger of two nouns the lemma is
    /// that of the second.
    /// </summary>
    public ImmutableArray<FrameWording> Triggered(string lemma, bool verb) =>
        (verb ? verbs : nouns).GetValueOrDefault(lemma, []);

    private FrozenDictionary<string, ImmutableArray<FrameWording>> Index(bool verb) =>
        Frames
            .SelectMany(static f => f.Wordings.Select(w => new FrameWording(f, w)))
            .Where(w => w.Wording.Words[w.Wording.Trigger].Verb == verb)
            .SelectMany(w => w.Wording.Words[w.Wording.Trigger].Lemmas.Select(l => (Lemma: verb ? l : l[(l.LastIndexOf(' ') + 1)..], Entry: w)))
            .Distinct()
            .GroupBy(static p => p.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.Select(static p => p.Entry).ToImmutableArray(), StringComparer.Ordinal);
}
