using CstoClaims.Pipeline;
using static CstoClaims.DependencyRelation;

namespace CstoClaims.Predications;

/// <summary>
/// Turns the tree of each sentence into predications. The one engine: no domain knowledge, no wordings; what the words
/// mean is left to frames.
/// </summary>
internal sealed class PredicationStage : IStage
{
    private readonly ContextLexicon lexicon = ContextLexicon.Load();

    public string Name => "predications";

    public Layers Requires => Layers.Syntax | Layers.NameTags | Layers.Dates;

    public Layers Provides => Layers.Predications;

    public void Process(DocumentBuilder document)
    {
        var reader = document.Scratch<Memory>().For(lexicon);
        int nextDate = 0;
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            reader.Tree.Load(document, s);
            reader.Times.Load(ref nextDate);
            if (document.Sentences[s].Block != BlockKind.Boilerplate)
            {
                reader.Read(document.Predications);
            }
        }
    }

    /// <summary>Working memory of one builder.</summary>
    private sealed class Memory
    {
        private SentenceReader? reader;

        public SentenceReader For(ContextLexicon lexicon) => reader ??= new SentenceReader(lexicon);
    }

    /// <summary>Reads one sentence after the other with the same working memory.</summary>
    private sealed class SentenceReader
    {
        private readonly List<Argument> arguments = [];
        private readonly List<Source> sources = [];
        private readonly NounArguments nouns;
        private readonly VerbArguments verbs;
        private readonly ContextFinder contexts;

        public SentenceReader(ContextLexicon lexicon)
        {
            nouns = new NounArguments(Tree);
            verbs = new VerbArguments(Tree, nouns);
            contexts = new ContextFinder(Tree, lexicon, verbs);
            Times = new TimeFinder(Tree, contexts);
        }

        public ClauseTree Tree { get; } = new();

        public TimeFinder Times { get; }

        public void Read(List<Predication> predications)
        {
            for (int token = Tree.First; token < Tree.End; token++)
            {
                arguments.Clear();
                if (!Collect(token))
                {
                    continue;
                }

                sources.Clear();
                int anchor = Tree[token].Relation == Cop ? Tree[token].Head : token;
                var context = contexts.Find(anchor, sources);
                predications.Add(new Predication
                {
                    Lemma = PhrasalVerb.Lemma(Tree, token),
                    Token = token,
                    Sentence = Tree.Sentence,
                    Kind = Tree[token].Relation == Cop ? UniversalTag.Verb : Tree[token].Upos,
                    Arguments = [.. arguments],
                    Modality = context.Modality,
                    Polarity = context.Polarity,
                    Sources = sources.Count == 0 ? [] : [.. sources],
                    Time = Times.Find(token, context),
                });
            }
        }

        private bool Collect(int token)
        {
            ref readonly var word = ref Tree[token];
            switch (word.Upos)
            {
                case UniversalTag.Verb:
                    verbs.Collect(token, arguments);
                    return true;
                case UniversalTag.Aux or UniversalTag.Verb when word.Relation == Cop && word.Head >= Tree.First:
                    CollectCopula(word.Head);
                    return arguments.Count > 0;
                case UniversalTag.Noun or UniversalTag.Num:
                    nouns.Collect(token, arguments);
                    return arguments.Count > 0 || Tree.HasChild(token, Amod) || Tree.HasChild(token, Compound);
                case UniversalTag.Propn when !Tree.Document.Surface(token).IsEmpty && word.Relation != Flat:
                    nouns.Collect(token, arguments);
                    return arguments.Count > 0 && arguments.Exists(static a => a.Function is not ArgumentFunction.Modifier);
                default:
                    return false;
            }
        }

        /// <summary>"Russia is a member": subject and predicate of the copula.</summary>
        private void CollectCopula(int predicate)
        {
            var subjects = new List<int>(2);
            bool own = verbs.GrammaticalSubjects(predicate, subjects, 0);
            foreach (int subject in subjects)
            {
                Coordination.Add(Tree, subject, ArgumentFunction.Subject, preposition: null, !own, arguments);
            }

            Coordination.Add(Tree, predicate, ArgumentFunction.Predicate, Coordination.Preposition(Tree, predicate), implied: false, arguments);
        }
    }
}
