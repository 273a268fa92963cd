using CstoClaims.Pipeline;

namespace CstoClaims.Text;

/// <summary>
/// Splits each block into tokens by the conventions of the UD English treebanks (2.16). Every visible character is part of
/// exactly one token, but for Markdown marks: heading marks, link brackets with their target, emphasis marks.
/// </summary>
internal sealed class TokenizerStage : IStage
{
    public string Name => "tokenizer";

    public Layers Requires => Layers.Blocks;

    public Layers Provides => Layers.Tokens;

    public void Process(DocumentBuilder document)
    {
        foreach (var block in document.Blocks)
        {
            new BlockTokenizer(document.Text.AsSpan(0, block.Span.End), document.TokenList).Run(block.Span.Start);
        }
    }
}
