using CstoClaims.Frames;
using CstoClaims.Pipeline;
using CstoClaims.Predications;
using CstoClaims.References;

namespace CstoClaims.Claims;

/// <summary>Matches the wordings of all frames against the predications and writes the claims that they make.</summary>
internal sealed class ClaimStage(FrameSet frames, EntityNouns nouns) : IStage
{
    public string Name => "claims";

    public Layers Requires => Layers.Predications | Layers.Entities | Layers.Dates | Layers.References;

    public Layers Provides => Layers.Claims;

    public void Process(DocumentBuilder document)
    {
        var memory = document.Scratch<Memory>().For(nouns);
        memory.Matcher.Load(document);
        int next = 0;
        while (next < document.Predications.Count)
        {
            int first = next, sentence = document.Predications[next].Sentence;
            memory.Matcher.LoadSentence(sentence);
            memory.Matches.Clear();
            for (; next < document.Predications.Count && document.Predications[next].Sentence == sentence; next++)
            {
                Match(document.Predications[next], memory);
            }

            if (memory.Matches.Count > 0)
            {
                MatchSelection.Select(memory.Matches);
                new ClaimWriter(document, memory.Matcher, sentence).Write(memory.Matches);
            }

            for (int p = first; p < next; p++)
            {
                memory.Matcher.Carried.Note(document.Predications[p]);
            }
        }
    }

    private void Match(Predication predication, Memory memory)
    {
        bool verb = predication.Kind is UniversalTag.Verb or UniversalTag.Aux;
        int before = memory.Matches.Count;
        foreach (var candidate in frames.Triggered(predication.Lemma, verb))
        {
            if (memory.Matcher.Match(predication, candidate) is { } match)
            {
                memory.Matches.Add(match);
            }
        }

        // What a later verb of the sentence leaves out may be what this one has said: "joined the bloc, only to quit".
        if (memory.Matches.Count > before)
        {
            memory.Matcher.Memory.Note(MatchSelection.Best(memory.Matches, before));
        }
    }

    /// <summary>Working memory of one builder.</summary>
    private sealed class Memory
    {
        private WordingMatcher? matcher;

        public WordingMatcher Matcher => matcher!;

        public List<WordingMatch> Matches { get; } = [];

        public Memory For(EntityNouns nouns)
        {
            matcher ??= new WordingMatcher(nouns);
            return this;
        }
    }
}
