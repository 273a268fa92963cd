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
        var lemmas = document.Scratch<LemmaCache>();
        vectors.Reset(document, model.Encoder.Width);
        names.Spans.Clear();
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.Tokens[sentence.First..sentence.End];
            var bytes = vectors.Of(sentence);
            var words = vectors.Words(document, sentence);
            model.Encoder.Encode(document.Text, tokens, words, vectors.Encoder, bytes);
            model.Tagger.Tag(bytes, vectors.Encoder.Sums, tokens);
            model.Names.Find(model.NameLayers.Apply(bytes, vectors.Encoder), vectors.Encoder.Sums, sentence, names);
            for (int i = 0; i < tokens.Length; i++)
            {
                ref var token = ref tokens[i];
                token.Lemma = lemmas.Lemma(model.Lemmatizer, document.Text.AsSpan(token.Start, token.Length), words[i], token.Xpos, token.Upos);
            }
        }
    }
}
