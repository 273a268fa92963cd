namespace CstoClaims.Serialization;

/// <summary>How documents are read from files.</summary>
public sealed record ReaderOptions
{
    /// <summary>
    /// Longest document, in UTF-16 code units. A longer one is an error and is not read into memory. Default: one
    /// million, a book of five hundred pages; more needs about 100 bytes of memory a character.
    /// </summary>
    public int MaxChars { get; init; } = 1_000_000;

    /// <summary>Day of publication of the documents that bring none of their own. Default: none.</summary>
    public DateOnly? Published { get; init; }
}
