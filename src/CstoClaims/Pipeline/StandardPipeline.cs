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

/// <summary>The flow in one place: text, tokens, sentences, known names, tags, entities, syntax, dates, references, predications, claims.</summary>
internal static class StandardPipeline
{
    public static ClaimPipeline Create(Gazetteer gazetteer, FrameSet frames, EnglishModel model = EnglishModel.Accurate)
    {
        var language = LanguageModel.Of(model);
        var anaphors = AnaphorNouns.Load();
        var nouns = new EntityNouns(gazetteer, anaphors);
        return new ClaimPipeline(
            new LayoutStage(),
            new TokenizerStage(),
            new SentenceStage(),
            new GazetteerStage(gazetteer),
            new TaggerStage(language),
            new EntityStage(gazetteer),
            new NameTagStage(),
            new ParserStage(language),
            new DateStage(),
            new ReferenceStage(anaphors, nouns),
            new PredicationStage(),
            new ClaimStage(frames, nouns));
    }
}
