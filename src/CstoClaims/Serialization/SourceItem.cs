namespace CstoClaims.Serialization;

/// <summary>What a reader of documents yields: a <see cref="SourceDocument"/>, or a <see cref="SourceError"/> in its place.</summary>
public abstract record SourceItem
{
    private protected SourceItem()
    {
    }
}

/// <summary>A document to be read: its text and what is known of it.</summary>
/// <param name="Id">Name of the document in claims.</param>
/// <param name="Text">The text; offsets in claims index it.</param>
public sealed record SourceDocument(string Id, string Text) : SourceItem
{
    /// <summary>Day of publication, where known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Headline, where it is not part of the text.</summary>
    public string? Title { get; init; }

    /// <summary>Publisher or medium.</summary>
    public string? Source { get; init; }

    /// <summary>The same as the extractor takes it.</summary>
    public DocumentInfo Info => new() { Id = Id, Published = Published, Title = Title, Source = Source };
}

/// <summary>A document that could not be read. An expected failure is a value: the documents after it go on.</summary>
/// <param name="File">The file, or <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1; absent where it is about the whole file.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record SourceError(string File, int? Line, string Message) : SourceItem
{
    /// <summary>As compilers write it: <c>file:line: message</c>.</summary>
    public override string ToString() => Line is { } line ? $"{File}:{line}: {Message}" : $"{File}: {Message}";
}
