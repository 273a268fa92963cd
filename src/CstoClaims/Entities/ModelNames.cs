namespace CstoClaims.Entities;

/// <summary>The names that the model found in a document, in order; part of a builder's working memory.</summary>
internal sealed class ModelNames
{
    /// <summary>Names, by tokens of the document.</summary>
    public List<NameSpan> Spans { get; } = [];

    /// <summary>Working memory of <see cref="NameFinder"/>: for each word the best class before it, for each class.</summary>
    public byte[] Back { get; set; } = [];
}
