using CstoClaims.Tagging;

namespace CstoClaims.Models;

/// <summary>
/// Gives each word of a sentence a vector that knows its context: feature vectors, a convolution over neighbours, and
/// recurrent layers both ways. The tagger and the parser both read these vectors.
/// </summary>
internal sealed class Encoder(InputVectors input, Normalization norm, Convolution convolution, SimpleRecurrence[] layers)
{
    public int Width => norm.Width;

    public static Encoder Read(ModelReader reader)
    {
        var vectors = InputVectors.Read(reader);
        var first = Normalization.Read(reader);
        var window = Convolution.Read(reader);
        var recurrences = new SimpleRecurrence[reader.ReadInt32()];
        for (int i = 0; i < recurrences.Length; i++)
        {
            recurrences[i] = SimpleRecurrence.Read(reader);
        }

        return new Encoder(vectors, first, window, recurrences);
    }

    /// <summary>Encodes a sentence.</summary>
    /// <param name="words">The words.</param>
    /// <param name="memory">Working memory.</param>
    /// <param name="bytes">Receives the vectors, in bytes around <see cref="Normalization.Zero"/>.</param>
    public void Encode(ReadOnlySpan<WordFeatures> words, EncoderMemory memory, Span<byte> bytes)
    {
        memory.Reserve(words.Length, Width);
        var values = memory.Values.AsSpan(0, words.Length * Width);
        var padded = memory.Padded.AsSpan(0, (words.Length + 2) * Width);
        padded[..Width].Fill(Normalization.Zero);
        padded[^Width..].Fill(Normalization.Zero);
        var style = WordFeatures.CaseOf(words);
        for (int i = 0; i < words.Length; i++)
        {
            var value = values.Slice(i * Width, Width);
            input.Fill(words[i], i == 0, style, value);
            norm.Apply(value, padded[((i + 1) * Width)..]);
        }

        convolution.Apply(values, padded, bytes, memory.Sums);
        foreach (var layer in layers)
        {
            layer.Apply(values, bytes, memory.Sums);
        }
    }
}

/// <summary>Working memory of an <see cref="Encoder"/> for one sentence.</summary>
internal sealed class EncoderMemory
{
    public float[] Values { get; private set; } = [];

    public byte[] Padded { get; private set; } = [];

    public int[] Sums { get; private set; } = [];

    public void Reserve(int words, int width)
    {
        if (Values.Length < words * width)
        {
            int length = (words + (words / 2)) * width;
            Values = new float[length];
            Padded = new byte[length + (2 * width)];
            Sums = new int[3 * length];
        }
    }
}
