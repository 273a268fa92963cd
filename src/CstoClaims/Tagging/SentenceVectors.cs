using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Pipeline;

namespace CstoClaims.Tagging;

/// <summary>
/// The encoder's vectors of a document's tokens: the tagging stage computes them, the parser reads them. Part of a
/// builder's working memory.
/// </summary>
internal sealed class SentenceVectors
{
    private byte[] bytes = [];
    private WordFeatures[] words = [];
    private string text = "";
    private int width;

    /// <summary>Working memory of the encoder.</summary>
    public EncoderMemory Encoder { get; } = new();

    /// <summary>Makes room for the tokens of a document.</summary>
    public void Reset(DocumentBuilder document, int vectorWidth)
    {
        text = document.Text;
        width = vectorWidth;
        int length = document.TokenList.Count * width;
        if (bytes.Length < length)
        {
            bytes = new byte[length + (length / 2)];
        }
    }

    /// <summary>Whether the vectors are those of this document.</summary>
    public bool Belong(DocumentBuilder document) => ReferenceEquals(text, document.Text);

    /// <summary>The vectors of a sentence.</summary>
    public Span<byte> Of(SentenceData sentence) => bytes.AsSpan(sentence.First * width, (sentence.End - sentence.First) * width);

    /// <summary>What the encoder sees of the words of a sentence.</summary>
    public ReadOnlySpan<WordFeatures> Words(DocumentBuilder document, SentenceData sentence)
    {
        int count = sentence.End - sentence.First;
        if (words.Length < count)
        {
            words = new WordFeatures[count * 2];
        }

        var known = document.Scratch<NameWork>();
        var tokens = document.Tokens[sentence.First..sentence.End];
        for (int i = 0; i < count; i++)
        {
            ref readonly var token = ref tokens[i];
            words[i] = WordFeatures.Of(
                document.Text.AsSpan(token.Start, token.Length), token.Key, known.SignOf(sentence.First + i), known.Traits(sentence.First + i));
        }

        return words.AsSpan(0, count);
    }
}
