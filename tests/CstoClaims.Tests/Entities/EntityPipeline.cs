using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Tagging;
using CstoClaims.Text;

namespace CstoClaims.Tests.Entities;

/// <summary>Runs the stages up to the names.</summary>
internal static class EntityPipeline
{
    private static readonly IStage[] Before = [new LayoutStage(), new TokenizerStage(), new SentenceStage(), TaggerStage.Default];
    private static readonly EntityStage Default = new(Gazetteer.Default);

    public static Document Run(string text, Gazetteer? gazetteer = null)
    {
        var builder = new DocumentBuilder();
        builder.Reset(text, new DocumentInfo());
        foreach (var stage in Before)
            stage.Process(builder);

        (gazetteer is null ? Default : new EntityStage(gazetteer)).Process(builder);
        return builder.Build();
    }
}
