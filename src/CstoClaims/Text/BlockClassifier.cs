using System.Runtime.InteropServices;

namespace CstoClaims.Text;

/// <summary>
/// Says what each block is. Full paragraphs are the article; short blocks before, between and after them are headings,
/// bylines or boilerplate. In doubt a block is an ordinary paragraph: a lost claim is worse than a stray line.
/// </summary>
internal static class BlockClassifier
{
    private const int LongestHeading = 16;
    private const double FooterShare = 0.34;

    public static void Classify(ReadOnlySpan<char> text, List<DraftBlock> list)
    {
        var blocks = CollectionsMarshal.AsSpan(list);
        int prose = 0;
        bool titled = false;
        foreach (ref var block in blocks)
        {
            var line = text[block.Start..block.End];
            block.Kind = KindOf(line, block, titled, prose);
            titled |= block.Kind == BlockKind.Heading;
            prose += block.Kind == BlockKind.Paragraph ? block.Words : 0;
        }

        MarkFooter(text, blocks, prose);
    }

    private static BlockKind KindOf(ReadOnlySpan<char> line, in DraftBlock block, bool titled, int proseBefore)
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
        if (!terminal && (cue == PageCue.Byline || PageCues.IsDateLine(line, block.Words)))
        {
            return BlockKind.Byline;
        }

        if (proseBefore == 0 && titled && !terminal && !block.IsCapitals && PageCues.IsName(line, block.Words))
        {
            return BlockKind.Byline;
        }

        bool heading = !terminal && block.Words <= LongestHeading && block.Lines <= 3 && (block.IsCapitals || !PageCues.HasVerb(line)) && line[^1] is not (',' or ';');
        return heading ? BlockKind.Heading : BlockKind.Paragraph;
    }

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
            bool cue = PageCues.IsFooter(text[block.Start..block.End], block.Words);
            footer = cue && after <= FooterShare * (prose - after) && prose > after ? i : footer;
            after += block.Kind == BlockKind.Paragraph ? block.Words : 0;
        }

        MarkStrayEnd(blocks[..footer]);
        foreach (ref var block in blocks[footer..])
        {
            block.Kind = BlockKind.Boilerplate;
        }
    }

    /// <summary>A link list at the end: two or more headings in a row with nothing under them.</summary>
    private static void MarkStrayEnd(Span<DraftBlock> blocks)
    {
        int first = blocks.Length;
        while (first > 0 && blocks[first - 1].Kind is BlockKind.Heading or BlockKind.Boilerplate && !blocks[first - 1].IsMarkedHeading)
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
}
