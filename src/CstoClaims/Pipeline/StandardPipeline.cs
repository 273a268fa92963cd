using CstoClaims.Claims;
using CstoClaims.Dates;
using CstoClaims.Frames;
using CstoClaims.Predications;
using CstoClaims.References;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Text;

namespace CstoClaims.Pipeline;

/// <summary>The flow in one place: text, tokens, sentences, tags, syntax, entities, dates, references, predications, claims.</summary>
internal static class StandardPipeline
{
    public static ClaimPipeline Create(FrameSet frames) => new(
        new LayoutStage(),
        new TokenizerStage(),
        new SentenceStage(),
        TaggerStage.Default,
        ParserStage.Default,
        new DateStage(),
        new ReferenceStage(),
        new PredicationStage(),
        new ClaimStage(frames));
}
