using CstoClaims.Entities;
using CstoClaims.Syntax;
using CstoClaims.Tagging;

namespace CstoClaims.Models;

/// <summary>The model of English: one encoder, and what reads its vectors. Immutable, shared by all threads.</summary>
internal sealed class LanguageModel(Encoder encoder, Tagger tagger, NameFinder names, Parser parser, Lemmatizer lemmatizer)
{
    private const string ModelName = "Models/accurate.bin";
    private static readonly Lazy<LanguageModel> Shared = new(static () => Read(ModelReader.Open(ModelName)));

    /// <summary>The model of the package, loaded on first use.</summary>
    public static LanguageModel Default => Shared.Value;

    public Encoder Encoder => encoder;

    public Tagger Tagger => tagger;

    public NameFinder Names => names;

    public Parser Parser => parser;

    public Lemmatizer Lemmatizer => lemmatizer;

    public static LanguageModel Read(ModelReader reader) =>
        new(Encoder.Read(reader), Tagger.Read(reader), NameFinder.Read(reader), Parser.Read(reader), Lemmatizer.Read(reader));
}
