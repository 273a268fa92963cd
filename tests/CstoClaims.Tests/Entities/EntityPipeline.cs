using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Tagging;
using Xunit;

using CstoClaims.Text;

namespace CstoClaims.Tests.Entities;

/// <summary>The stages up to the names.</summary>
internal static class EntityPipeline
{
    private static readonly ClaimPipeline Default = Pipeline(Gazetteer.Default);

    public static Document Read(string text) => Read(text, Default);

    public static Document Read(string text, Gazetteer gazetteer) => Read(text, Pipeline(gazetteer));

    private static Document Read(string text, ClaimPipeline pipeline) =>
        pipeline.Run(text, new DocumentInfo(), TestContext.Current.CancellationToken).Document;

    private static ClaimPipeline Pipeline(Gazetteer gazetteer) =>
        new(new LayoutStage(), new TokenizerStage(), new SentenceStage(), new GazetteerStage(gazetteer), TaggerStage.Default, new EntityStage(gazetteer));
}
