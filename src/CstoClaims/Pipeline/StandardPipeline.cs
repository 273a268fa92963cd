using System.Collections.Immutable;
using CstoClaims.Claims;
using CstoClaims.Dates;
using CstoClaims.Entities;
using CstoClaims.Frames;
using CstoClaims.Models;
using CstoClaims.Predications;
using CstoClaims.References;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Text;

namespace CstoClaims.Pipeline;

/// <summary>The flow in one place: text, tokens, sentences, known names, tags, entities, dates, syntax, references, predications, claims.</summary>
internal static class StandardPipeline
{
    public static ClaimPipeline Create(Gazetteer gazetteer, FrameSet frames, EnglishModel model = EnglishModel.Accurate)
    {
        var anaphors = AnaphorNouns.Load();
        var nouns = new EntityNouns(gazetteer, anaphors);
        return new ClaimPipeline(
        [
            .. UpToDates(gazetteer, model),
            new ParserStage(LanguageModel.Of(model)),
            new ReferenceStage(anaphors, nouns),
            new PredicationStage(),
            new ClaimStage(frames, nouns),
        ]);
    }

    /// <summary>The first part of the flow; neither trees nor claims.</summary>
    public static ClaimPipeline Dates(Gazetteer gazetteer, EnglishModel model = EnglishModel.Accurate) => new(UpToDates(gazetteer, model));

    private static ImmutableArray<IStage> UpToDates(Gazetteer gazetteer, EnglishModel model) =>
    [
        new LayoutStage(),
        new TokenizerStage(),
        new SentenceStage(),
        new GazetteerStage(gazetteer),
        new TaggerStage(LanguageModel.Of(model)),
        new EntityStage(gazetteer),
        new NameTagStage(),
        new DateStage(),
    ];
}
