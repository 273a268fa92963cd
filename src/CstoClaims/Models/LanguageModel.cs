using CstoClaims.Entities;
using CstoClaims.Syntax;
using CstoClaims.Tagging;

namespace CstoClaims.Models;

/// <summary>The model of English: one encoder, and what reads its vectors. Immutable, shared by all threads.</summary>
internal sealed class LanguageModel(Encoder encoder, Tagger tagger, HeadLayers nameLayers, NameFinder names, HeadLayers parserLayers, Parser parser, Lemmatizer lemmatizer)
{
    private static readonly Lazy<LanguageModel> Accurate = new(static () => Read(ModelReader.Open("Models/accurate.bin")));
    private static readonly Lazy<LanguageModel> Fast = new(static () => Read(ModelReader.Open("Models/fast.bin")));

    /// <summary>The model that is used where none is asked for.</summary>
    public static LanguageModel Default => Accurate.Value;

    /// <summary>A model of the package, loaded on first use.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such model.</exception>
    public static LanguageModel Of(EnglishModel model) => model switch
    {
        EnglishModel.Accurate => Accurate.Value,
        EnglishModel.Fast => Fast.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(model), model, "There are two models: Accurate and Fast."),
    };

    public Encoder Encoder => encoder;

    public Tagger Tagger => tagger;

    public HeadLayers NameLayers => nameLayers;

    public NameFinder Names => names;

    public HeadLayers ParserLayers => parserLayers;

    public Parser Parser => parser;

    public Lemmatizer Lemmatizer => lemmatizer;

    public static LanguageModel Read(ModelReader reader)
    {
        var encoder = Encoder.Read(reader);
        return new LanguageModel(
            encoder,
            Tagger.Read(reader),
            HeadLayers.Read(encoder, reader),
            NameFinder.Read(reader),
            HeadLayers.Read(encoder, reader),
            Parser.Read(reader),
            Lemmatizer.Read(reader));
    }
}
