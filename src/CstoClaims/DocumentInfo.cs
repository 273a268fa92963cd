namespace CstoClaims;

/// <summary>What the caller knows of a document besides its text. Everything is optional.</summary>
public sealed record DocumentInfo
{
    /// <summary>Name of the document in claims. Default: <c>"document"</c>.</summary>
    public string Id { get; init; } = "document";

    /// <summary>
    /// Day of publication, the anchor of "last August" or "Tuesday". When absent it is looked for in the text
    /// (dateline, byline, address); when it is not there either, relative dates stay open.
    /// </summary>
    public DateOnly? Published { get; init; }

    /// <summary>Headline, where it is not part of the text.</summary>
    public string? Title { get; init; }

    /// <summary>Publisher or medium, as free text.</summary>
    public string? Source { get; init; }
}
