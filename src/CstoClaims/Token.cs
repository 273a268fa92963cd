namespace CstoClaims;

/// <summary>A token (a syntactic word of Universal Dependencies): a view into its <see cref="Document"/>.</summary>
public readonly struct Token
{
    private readonly Document document;

    internal Token(Document document, int index)
    {
        this.document = document;
        Index = index;
    }

    /// <summary>Position among the document's tokens.</summary>
    public int Index { get; }

    /// <summary>Its stretch of the text.</summary>
    public TextSpan Span => new(Data.Start, Data.End);

    /// <summary>The slice of the text, unchanged.</summary>
    public string Text => document.Text.Substring(Data.Start, Data.Length);

    /// <summary>The slice of the text, without allocation.</summary>
    public ReadOnlySpan<char> Surface => document.Text.AsSpan(Data.Start, Data.Length);

    /// <summary>Dictionary form.</summary>
    public string Lemma => Data.Lemma ?? Text;

    /// <summary>Universal part of speech.</summary>
    public UniversalTag Upos => Data.Upos;

    /// <summary>Penn Treebank part of speech.</summary>
    public PennTag Xpos => Data.Xpos;

    /// <summary>Relation to the head.</summary>
    public DependencyRelation Relation => Data.Relation;

    /// <summary>Index of the syntactic head among the document's tokens; -1 for the root of a sentence.</summary>
    public int HeadIndex => Data.Head;

    /// <summary>White space follows it.</summary>
    public bool SpaceAfter => Data.Has(TokenFlags.SpaceAfter);

    /// <summary>It and the next token are parts of one written word, as in "don't".</summary>
    public bool JoinsNext => Data.Has(TokenFlags.JoinsNext);

    private ref readonly TokenData Data => ref document.TokenAt(Index);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
