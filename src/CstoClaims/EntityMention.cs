namespace CstoClaims;

/// <summary>A place in the text that names an entity: a view into its <see cref="Document"/>.</summary>
public readonly struct EntityMention
{
    private readonly Document document;

    internal EntityMention(Document document, int index)
    {
        this.document = document;
        Index = index;
    }

    /// <summary>Position among the document's mentions.</summary>
    public int Index { get; }

    /// <summary>What is named.</summary>
    public Entity Entity => Data.Entity;

    /// <summary>How it is worded.</summary>
    public MentionForm Form => Data.Form;

    /// <summary>Index of its first token.</summary>
    public int FirstToken => Data.First;

    /// <summary>Index after its last token.</summary>
    public int EndToken => Data.End;

    /// <summary>Its stretch of the text.</summary>
    public TextSpan Span => new(document.TokenAt(Data.First).Start, document.TokenAt(Data.End - 1).End);

    /// <summary>The slice of the text, unchanged.</summary>
    public string Text => document.Slice(Span);

    private ref readonly MentionData Data => ref document.MentionAt(Index);

    /// <inheritdoc/>
    public override string ToString() => $"{Text} = {Entity.Id}";
}
