using CstoClaims.Tagging;

namespace CstoClaims.Models;

/// <summary>
/// Gives each word of a sentence a vector that knows its context: feature vectors, a convolution over neighbours, and
/// recurrent layers both ways. Tagger, finder of names and parser read these vectors.
/// </summary>
internal sealed class Encoder(InputVectors input, Normalization norm, Convolution convolution, SimpleRecurrence[] layers)
{
    public int Width => norm.Width;

    public static Encoder Read(ModelReader reader) => new(
        InputVectors.Read(reader), Normalization.Read(reader), Convolution.Read(reader), SimpleRecurrence.ReadAll(reader));

    /// <summary>What one step of the bytes that it writes is worth.</summary>
    public float Unit => layers[^1].Norm.Unit;

    /// <summary>Encodes a sentence.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="tokens">The words.</param>
    /// <param name="words">What is seen of them.</param>
    /// <param name="memory">Working memory.</param>
    /// <param name="bytes">Receives the vectors, in bytes around <see cref="Normalization.Zero"/>.</param>
    public void Encode(string text, ReadOnlySpan<TokenData> tokens, ReadOnlySpan<WordFeatures> words, EncoderMemory memory, Span<byte> bytes)
    {
        memory.Reserve(this, words.Length);
        var values = memory.Values.AsSpan(0, words.Length * Width);
        var padded = memory.Padded.AsSpan(0, (words.Length + 2) * Width);
        padded[..Width].Fill(Normalization.Zero);
        padded[^Width..].Fill(Normalization.Zero);
        var style = WordFeatures.CaseOf(words);
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            uint place = InputFeatures.Place(i == 0, style);
            if (!memory.Words.Find(WordCache.Key(word.Key, (word.Shape << 16) | ((uint)word.Sign << 8) | place), out var value, out var inBytes))
            {
                input.Fill(text.AsSpan(tokens[i].Start, tokens[i].Length), word, place, value);
                norm.Apply(value, inBytes);
            }

            value.CopyTo(values[(i * Width)..]);
            inBytes.CopyTo(padded[((i + 1) * Width)..]);
        }

        convolution.Apply(values, padded, bytes, memory.Sums);
        foreach (var layer in layers)
        {
            layer.Apply(values, bytes, memory.Sums);
        }
    }
}

/// <summary>Working memory of an <see cref="Encoder"/> for one sentence, and for the words that it met last.</summary>
internal sealed class EncoderMemory
{
    /// <summary>Most outputs that a layer gives for one word: three for each unit, or the classes of a head.</summary>
    private const int MostOutputs = 256;

    private Encoder? owner;

    public float[] Values { get; private set; } = [];

    public byte[] Padded { get; private set; } = [];

    public int[] Sums { get; private set; } = [];

    public WordCache Words { get; private set; } = new(0);

    /// <summary>Makes room for the words of a sentence.</summary>
    public void Reserve(Encoder encoder, int words)
    {
        int width = encoder.Width;
        if (owner != encoder)
        {
            owner = encoder;
            Words = new WordCache(width);
            Values = [];
        }

        if (Values.Length < words * width)
        {
            int most = words + (words / 2);
            Values = new float[most * width];
            Padded = new byte[(most + 2) * width];
            Sums = new int[most * Math.Max(3 * width, MostOutputs)];
        }
    }
}
