using CstoClaims.Dates;
using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Tagging;
using CstoClaims.Text;

using Xunit;

namespace CstoClaims.Tests.Dates;

/// <summary>The stages up to the dates, those that dates can do without left out.</summary>
internal static class DatePipeline
{
    private static readonly ClaimPipeline Pipeline = new(
        new LayoutStage(), new TokenizerStage(), new SentenceStage(), GazetteerStage.Default, TaggerStage.Default,
        new EntityStage(new GazetteerBuilder().AddDefaults().Build()), new DateStage());

    public static ExtractionResult Run(string text, DateOnly? published = null) =>
        Pipeline.Run(text, new DocumentInfo { Published = published }, TestContext.Current.CancellationToken);

    public static Document Read(string text, DateOnly? published = null) => Run(text, published).Document;
}
