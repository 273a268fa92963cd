using System.Runtime.InteropServices;

namespace CstoClaims.Text;

/// <summary>
/// Says what each block is. Full paragraphs are the article; short blocks before, between and after them are headings,
/// bylines or boilerplate. In doubt a block is an ordinary paragraph: a lost claim is worse than a stray line.
/// </summary>
internal static class BlockClassifier
{
    private const int LongestHeading = 16;
    private const int LongestByline = 15;
    private const int LongestLink = 6;
    private const double FooterShare = 0.34;

    public static void Classify(ReadOnlySpan<char> text, List<DraftBlock> list)
    {
        var blocks = CollectionsMarshal.AsSpan(list);
        int prose = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            ref var block = ref blocks[i];
            var line = text[block.Start..block.End];
            block.HasVerb = PageCues.HasVerb(line);
            block.Kind = KindOf(line, block, isLast: i + 1 == blocks.Length);
            prose += ProseWords(block);
        }

        MarkNames(text, blocks);
        MarkFooter(text, blocks, prose);
    }

    private static BlockKind KindOf(ReadOnlySpan<char> line, in DraftBlock block, bool isLast)
    {
        if (block.IsMarkedHeading)
        {
            return BlockKind.Heading;
        }

        var cue = PageCues.Find(line, block.Words);
        if (cue == PageCue.Line || PageCues.IsFragment(line, block.Words))
        {
            return BlockKind.Boilerplate;
        }

        bool terminal = LineEnds.IsTerminal(line);
        bool byline = cue == PageCue.Byline && block.Words <= LongestByline;
        if (!terminal && !block.HasVerb && (byline || PageCues.IsDateLine(line, block.Words)))
        {
            return BlockKind.Byline;
        }

        bool display = block.IsCapitals || (PageCues.IsTitleCase(line) && line[^1] != ')');
        bool label = !terminal && block.Words <= LongestHeading && block.Lines <= 3 && line[^1] is not (',' or ';') && !LineEnds.IsItem(line);
        return label && (display || (!block.HasVerb && !isLast && line[^1] != ')')) ? BlockKind.Heading : BlockKind.Paragraph;
    }

    /// <summary>
    /// Names and places between the title and the text are part of the byline, where the page has a byline there at all.
    /// </summary>
    private static void MarkNames(ReadOnlySpan<char> text, Span<DraftBlock> blocks)
    {
        int end = 0;
        bool byline = false;
        bool reached = false;
        while (end < blocks.Length && !reached)
        {
            byline |= blocks[end].Kind == BlockKind.Byline;
            reached = blocks[end].Kind == BlockKind.Paragraph;
            end++;
        }

        bool titled = false;
        foreach (ref var block in blocks[..(byline ? end : 0)])
        {
            bool name = titled && block.Kind == BlockKind.Heading && !block.IsMarkedHeading && !block.IsCapitals;
            titled |= block.Kind == BlockKind.Heading;
            block.Kind = name && PageCues.IsName(text[block.Start..block.End], block.Words) ? BlockKind.Byline : block.Kind;
        }
    }

    /// <summary>Words of a block that says something; a list of links or titles has none.</summary>
    private static int ProseWords(in DraftBlock block) =>
        block.Kind == BlockKind.Paragraph && block.HasVerb ? block.Words : 0;

    /// <summary>
    /// Everything after a cue such as "Read 4552 times" is boilerplate, provided that the article proper stands before it.
    /// So are the short lines without a full stop that the page ends with.
    /// </summary>
    private static void MarkFooter(ReadOnlySpan<char> text, Span<DraftBlock> blocks, int prose)
    {
        int after = 0;
        int footer = blocks.Length;
        for (int i = blocks.Length - 1; i >= 0; i--)
        {
            ref readonly var block = ref blocks[i];
            var line = text[block.Start..block.End];
            bool cue = PageCues.IsFooter(line, block.Words);
            footer = cue && after <= FooterShare * (prose - after) && prose > after ? i : footer;
            after += ProseWords(block);
        }

        MarkStrayEnd(text, blocks[..footer]);
        foreach (ref var block in blocks[footer..])
        {
            block.Kind = BlockKind.Boilerplate;
        }
    }

    /// <summary>A link list at the end: three or more bare labels in a row with nothing under them.</summary>
    private static void MarkStrayEnd(ReadOnlySpan<char> text, Span<DraftBlock> blocks)
    {
        int first = blocks.Length;
        while (first > 0 && IsLink(text, blocks[first - 1]))
        {
            first--;
        }

        if (first > 0 && blocks.Length - first >= 3 && blocks[first - 1].Kind == BlockKind.Paragraph)
        {
            foreach (ref var block in blocks[first..])
            {
                block.Kind = BlockKind.Boilerplate;
            }
        }
    }

    private static bool IsLink(ReadOnlySpan<char> text, in DraftBlock block)
    {
        var line = text[block.Start..block.End];
        return block.Kind == BlockKind.Boilerplate
            || (!block.IsMarkedHeading && block.Kind != BlockKind.Byline && block.Words <= LongestLink && !LineEnds.IsTerminal(line) && !block.HasVerb);
    }
}
