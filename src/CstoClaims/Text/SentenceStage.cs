using CstoClaims.Pipeline;

namespace CstoClaims.Text;

/// <summary>
/// Cuts the tokens of each block into sentences. A sentence never crosses a block; closing quotes, brackets and a source in
/// brackets belong to the sentence that they close; an overlong one is split so that later work stays bounded.
/// </summary>
internal sealed class SentenceStage : IStage
{
    public string Name => "sentences";

    public Layers Requires => Layers.Tokens | Layers.Blocks;

    public Layers Provides => Layers.Sentences;

    public void Process(DocumentBuilder document)
    {
        var tokens = document.Tokens;
        int first = 0;
        foreach (var block in document.Blocks)
        {
            int end = first;
            while (end < tokens.Length && tokens[end].Start < block.Span.End)
            {
                end++;
            }

            Split(document, first, end, block.Kind);
            first = end;
        }
    }

    private static void Split(DocumentBuilder document, int first, int end, BlockKind kind)
    {
        var finder = new SentenceBoundaries(document.Text, document.Tokens[..end], first);
        if (first < end && kind == BlockKind.Paragraph && Dateline.Length(document, first, end) is int length and > 0)
        {
            Add(document, first, first + length, BlockKind.Byline);
            first += length;
        }

        while (first < end)
        {
            int next = finder.EndOfSentence(first);
            while (next - first > SentenceLimit.MostTokens)
            {
                int cut = SentenceLimit.BestCut(document.Text, document.Tokens, first);
                Add(document, first, cut, kind);
                first = cut;
            }

            Add(document, first, next, kind);
            first = next;
        }
    }

    private static void Add(DocumentBuilder document, int first, int end, BlockKind kind)
    {
        document.Tokens[first].Flags |= TokenFlags.SentenceStart;
        document.Sentences.Add(new SentenceData(first, end, kind));
    }
}
