using CstoClaims.Dates;
using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims;

/// <summary>
/// An annotated document: the caller's text, unchanged, and the layers that the pipeline found in it. Immutable;
/// tokens are one array, and <see cref="Token"/>, <see cref="Sentence"/> and <see cref="EntityMention"/> are thin views
/// over it. All offsets are UTF-16 code units into <see cref="Text"/>, half-open.
/// </summary>
public sealed class Document
{
    private readonly Block[] blocks;
    private readonly TokenData[] tokens;
    private readonly SentenceData[] sentences;
    private readonly MentionData[] mentions;
    private readonly TemporalExpression[] dates;
    private readonly Reading[] dateReadings;
    private readonly Predication[] predications;

    internal Document(DocumentBuilder builder)
    {
        Text = builder.Text;
        Info = builder.Info;
        Published = builder.Published;
        blocks = [.. builder.Blocks];
        tokens = [.. builder.TokenList];
        sentences = [.. builder.Sentences];
        mentions = [.. builder.Mentions];
        dates = [.. builder.Dates];
        dateReadings = [.. builder.DateReadings];
        predications = [.. builder.Predications];
    }

    private Document(Document other, DateOnly published)
    {
        Text = other.Text;
        Info = other.Info with { Published = published };
        Published = PublicationDate.Given(published);
        (blocks, tokens, sentences, mentions, predications) = (other.blocks, other.tokens, other.sentences, other.mentions, other.predications);
        dateReadings = other.dateReadings;
        var resolved = new List<TemporalExpression>(dateReadings.Length);
        DateResolution.Resolve(dateReadings, published, DateOrderFinder.Find(dateReadings, published), resolved);
        dates = [.. resolved];
    }

    /// <summary>The text exactly as the caller gave it.</summary>
    public string Text { get; }

    /// <summary>What the caller said of the document.</summary>
    public DocumentInfo Info { get; }

    /// <summary>The day of publication, given or found; <see langword="null"/> where neither.</summary>
    public PublicationDate? Published { get; }

    /// <summary>The blocks of the page, in order.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Number of tokens.</summary>
    public int TokenCount => tokens.Length;

    /// <summary>Number of sentences.</summary>
    public int SentenceCount => sentences.Length;

    /// <summary>The tokens, in order.</summary>
    public IEnumerable<Token> Tokens => Enumerable.Range(0, tokens.Length).Select(i => new Token(this, i));

    /// <summary>The sentences, in order.</summary>
    public IEnumerable<Sentence> Sentences => Enumerable.Range(0, sentences.Length).Select(i => new Sentence(this, i));

    /// <summary>The mentions of entities, in order, not overlapping.</summary>
    public IEnumerable<EntityMention> Entities => Enumerable.Range(0, mentions.Length).Select(i => new EntityMention(this, i));

    /// <summary>The temporal expressions, in order, not overlapping.</summary>
    public IReadOnlyList<TemporalExpression> Dates => dates;

    /// <summary>The predications, in the order of their triggers.</summary>
    public IReadOnlyList<Predication> Predications => predications;

    /// <summary>
    /// The same document, published on that day: every expression of <see cref="Dates"/> is resolved again, as if the day had been given
    /// at first, without reading the text again. The expressions keep their places and indices; <c>XXXX-10-06</c> becomes
    /// <c>2007-10-06</c>. The other layers stay; claims have their times from the first reading: extract again where those matter.
    /// </summary>
    /// <param name="published">The day of publication.</param>
    public Document Reanchor(DateOnly published) => new(this, published);

    /// <summary>The token at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such token.</exception>
    public Token Token(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, tokens.Length);
        return new Token(this, index);
    }

    /// <summary>The slice of the text.</summary>
    public string Slice(TextSpan span) => Text[span.Start..span.End];

    internal ref readonly TokenData TokenAt(int index) => ref tokens[index];

    internal ref readonly SentenceData SentenceAt(int index) => ref sentences[index];

    internal ref readonly MentionData MentionAt(int index) => ref mentions[index];
}
