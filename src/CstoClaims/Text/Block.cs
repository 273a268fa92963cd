namespace CstoClaims;

/// <summary>What a stretch of lines is on the page.</summary>
public enum BlockKind : byte
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A title or heading line, with or without Markdown marks.</summary>
    Heading,

    /// <summary>Who wrote it, where and when it appeared: "By Erica Marat", "May 28, 2013", "EurasiaNet, NY".</summary>
    Byline,

    /// <summary>What the page carries besides the article: link lists, contact lines, counters. Marked, never cut.</summary>
    Boilerplate,
}

/// <summary>A block of the page: consecutive lines that belong together.</summary>
/// <param name="Span">The stretch of the text, without the blank lines around it.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Block(TextSpan Span, BlockKind Kind);

/// <summary>One sentence: tokens <paramref name="First"/> (inclusive) to <paramref name="End"/> (exclusive) of the document.</summary>
internal readonly record struct SentenceData(int First, int End, BlockKind Block);
