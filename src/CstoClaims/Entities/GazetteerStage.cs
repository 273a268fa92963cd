using CstoClaims.Pipeline;

namespace CstoClaims.Entities;

/// <summary>
/// What the word lists and gazetteers say of the words, before anything is known of the sentence: the longest known names
/// and the traits of each word. The tagger's model sees them as features, and <see cref="EntityStage"/> settles which of
/// them stand. They wait in the document's <see cref="NameWork"/>.
/// </summary>
internal sealed class GazetteerStage(Gazetteer gazetteer) : IStage
{
    private static readonly Lazy<GazetteerStage> Shared = new(static () => new GazetteerStage(Gazetteer.Default));

    private readonly GazetteerMatcher matcher = new(gazetteer);
    private readonly NameLexicon lexicon = NameLexicon.Default;

    /// <summary>The stage with the gazetteer of the package.</summary>
    public static GazetteerStage Default => Shared.Value;

    public string Name => "gazetteer";

    public Layers Requires => Layers.Tokens | Layers.Sentences;

    public Layers Provides => Layers.KnownNames;

    public void Process(DocumentBuilder document)
    {
        var work = document.Scratch<NameWork>();
        work.Begin(document, lexicon);
        for (int i = 0; i < document.Sentences.Count; i++)
        {
            matcher.Find(document, document.Sentences[i], work.Shapes[i] == SentenceShape.AllCaps, work.Matches);
        }

        work.NoteSigns();
    }
}
