using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>A name in a text.</summary>
/// <param name="Span">
/// The characters of the text that it is, counted without white space: so corpora with and without the original spacing, and
/// tokens of any cut, are compared alike.
/// </param>
/// <param name="Type">What it names.</param>
internal readonly record struct PlacedName(TextSpan Span, NameType Type);

/// <summary>A text with its names: a sentence of a corpus, or a document where the corpus does not cut it into sentences.</summary>
/// <param name="Id">Its name in the corpus; empty where it has none.</param>
/// <param name="Text">The text; joined from the words where the corpus has no other.</param>
/// <param name="Names">The names, in order, not overlapping.</param>
internal sealed record NamedText(string Id, string Text, IReadOnlyList<PlacedName> Names)
{
    /// <summary>A document begins with it.</summary>
    public bool StartsDocument { get; init; } = true;

    /// <summary>A paragraph begins with it.</summary>
    public bool StartsParagraph { get; init; } = true;

    /// <summary>Stretches that are no names but not sure to be free of names: a sentence that has one is not learned from, and in it no name is judged.</summary>
    public IReadOnlyList<TextSpan> Unsure { get; init; } = [];
}
