using CstoClaims.Models;
using CstoClaims.Pipeline;

namespace CstoClaims.Tagging;

/// <summary>Gives every token its universal and Penn tag and its lemma.</summary>
internal sealed class TaggerStage(Tagger tagger, Lemmatizer lemmatizer) : IStage
{
    private const string ModelName = "Models/tagger.bin";
    private static readonly Lazy<TaggerStage> Shared = new(static () => Read(ModelReader.Open(ModelName)));

    /// <summary>The stage with the model of the package, loaded on first use.</summary>
    public static TaggerStage Default => Shared.Value;

    public string Name => "tagging";

    public Layers Requires => Layers.Tokens | Layers.Sentences;

    public Layers Provides => Layers.Tags;

    public static TaggerStage Read(ModelReader reader) => new(Tagger.Read(reader), Lemmatizer.Read(reader));

    public void Process(DocumentBuilder document)
    {
        var memory = document.Scratch<Memory>();
        foreach (var sentence in document.Sentences)
        {
            Tag(document, sentence, memory);
        }
    }

    private void Tag(DocumentBuilder document, SentenceData sentence, Memory memory)
    {
        var tokens = document.Tokens[sentence.First..sentence.End];
        var words = memory.Words(document, sentence);
        var tags = memory.Tags.AsSpan(0, tokens.Length);
        tagger.Tag(words, tags);
        for (int i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            (token.Upos, token.Xpos) = tagger[tags[i]];
            token.Lemma = lemmatizer.Lemma(document.Text.AsSpan(token.Start, token.Length), token.Xpos, token.Upos);
        }
    }

    /// <summary>Working memory for one sentence, kept between documents.</summary>
    internal sealed class Memory
    {
        private WordFeatures[] words = [];

        public byte[] Tags { get; private set; } = [];

        /// <summary>The features of a sentence's words, with <see cref="TaggerFeatures.Context"/> outside on each side.</summary>
        public Span<WordFeatures> Words(DocumentBuilder document, SentenceData sentence)
        {
            int count = sentence.End - sentence.First;
            int length = count + (2 * TaggerFeatures.Context);
            if (words.Length < length)
            {
                words = new WordFeatures[length * 2];
                Tags = new byte[length * 2];
            }

            var span = words.AsSpan(0, length);
            span[..TaggerFeatures.Context].Fill(WordFeatures.Outside);
            span[^TaggerFeatures.Context..].Fill(WordFeatures.Outside);
            var tokens = document.Tokens[sentence.First..sentence.End];
            for (int i = 0; i < count; i++)
            {
                ref readonly var token = ref tokens[i];
                span[i + TaggerFeatures.Context] = WordFeatures.Of(document.Text.AsSpan(token.Start, token.Length), token.Key);
            }

            return span;
        }
    }
}
