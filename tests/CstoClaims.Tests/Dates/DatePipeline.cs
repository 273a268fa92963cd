using CstoClaims.Entities;
using CstoClaims.Pipeline;
using Xunit;

namespace CstoClaims.Tests.Dates;

/// <summary>The stages up to the dates.</summary>
internal static class DatePipeline
{
    private static readonly ClaimPipeline Pipeline = StandardPipeline.Dates(Gazetteer.Default);

    public static ExtractionResult Run(string text, DateOnly? published = null) =>
        Pipeline.Run(text, new DocumentInfo { Published = published }, TestContext.Current.CancellationToken);

    public static Document Read(string text, DateOnly? published = null) => Run(text, published).Document;
}
