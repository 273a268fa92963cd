using CstoClaims.Frames;
using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>Matches wordings against the predications of a sentence. Working memory of one builder.</summary>
internal sealed class WordingMatcher
{
    private readonly SentencePredications predications = new();
    private readonly WordFinder words;
    private readonly RoleFinder roles;

    public WordingMatcher()
    {
        words = new WordFinder(predications, Fillers);
        roles = new RoleFinder(predications, Fillers, Memory);
    }

    public FillerFinder Fillers { get; } = new();

    public FocusMemory Memory { get; } = new();

    public ClauseTree Tree => predications.Tree;

    public void Load(DocumentBuilder document)
    {
        Memory.Clear();
        Fillers.Load(document);
        predications.Load(document);
    }

    public void LoadSentence(int sentence) => predications.LoadSentence(sentence);

    /// <summary>The wording as found at a predication of its trigger; <see langword="null"/> where it does not fit.</summary>
    public WordingMatch? Match(Predication predication, FrameWording candidate)
    {
        var (frame, wording) = candidate;
        Span<int> tokens = stackalloc int[Wording.MaxWords];
        tokens = tokens[..wording.Words.Length];
        if (!words.Find(predication, wording, tokens) || words.IsVetoed(predication, wording)
            || (wording.Negated && predication.Polarity == Polarity.Positive))
        {
            return null;
        }

        var found = new IReadOnlyList<Filler>[frame.Roles.Length];
        bool loose = false;
        for (int r = 0; r < found.Length; r++)
        {
            if (!roles.Find(candidate, r, tokens, found, out found[r], ref loose))
            {
                return null;
            }
        }

        int time = Time(predication, tokens);
        return wording.Dated && time < 0 ? null : new WordingMatch(candidate, predication, tokens.ToArray(), found, time, loose);
    }

    private int Time(Predication trigger, ReadOnlySpan<int> tokens)
    {
        int time = trigger.Time;
        for (int w = 0; w < tokens.Length && time < 0; w++)
        {
            time = predications.At(tokens[w])?.Time ?? -1;
        }

        return time;
    }
}
