namespace CstoClaims;

/// <summary>A sentence: a view into its <see cref="Document"/>.</summary>
public readonly struct Sentence
{
    private readonly Document document;

    internal Sentence(Document document, int index)
    {
        this.document = document;
        Index = index;
    }

    /// <summary>Position among the document's sentences.</summary>
    public int Index { get; }

    /// <summary>Index of its first token.</summary>
    public int FirstToken => Data.First;

    /// <summary>Index after its last token.</summary>
    public int EndToken => Data.End;

    /// <summary>The kind of block it stands in.</summary>
    public BlockKind Block => Data.Block;

    /// <summary>Its stretch of the text.</summary>
    public TextSpan Span => new(document.TokenAt(Data.First).Start, document.TokenAt(Data.End - 1).End);

    /// <summary>The slice of the text, unchanged.</summary>
    public string Text => document.Slice(Span);

    /// <summary>Its tokens, in order.</summary>
    public IEnumerable<Token> Tokens
    {
        get
        {
            var owner = document;
            return Enumerable.Range(Data.First, Data.End - Data.First).Select(i => new Token(owner, i));
        }
    }

    private ref readonly SentenceData Data => ref document.SentenceAt(Index);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
