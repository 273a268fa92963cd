using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Pipeline;

namespace CstoClaims.Tagging;

/// <summary>
/// Gives every token its universal and Penn tag and its lemma, and finds names. Leaves the names in the document's
/// <see cref="ModelNames"/> for <see cref="EntityStage"/>, and the encoder's vectors in its <see cref="SentenceVectors"/> for the parser.
/// </summary>
internal sealed class TaggerStage(LanguageModel model) : IStage
{
    private static readonly Lazy<TaggerStage> Shared = new(static () => new TaggerStage(LanguageModel.Default));

    /// <summary>The stage with the model of the package, loaded on first use.</summary>
    public static TaggerStage Default => Shared.Value;

    public string Name => "tagging";

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.KnownNames;

    public Layers Provides => Layers.Tags;

    public void Process(DocumentBuilder document)
    {
        var vectors = document.Scratch<SentenceVectors>();
        var names = document.Scratch<ModelNames>();
        vectors.Reset(document, model.Encoder.Width);
        names.Spans.Clear();
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.Tokens[sentence.First..sentence.End];
            var bytes = vectors.Of(sentence);
            model.Encoder.Encode(document.Text, tokens, vectors.Words(document, sentence), vectors.Encoder, bytes);
            model.Tagger.Tag(bytes, vectors.Encoder.Sums, tokens);
            model.Names.Find(bytes, vectors.Encoder.Sums, sentence, names);
            foreach (ref var token in tokens)
            {
                token.Lemma = model.Lemmatizer.Lemma(document.Text.AsSpan(token.Start, token.Length), token.Xpos, token.Upos);
            }
        }
    }
}
