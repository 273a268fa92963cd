using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CstoClaims.Models;

/// <summary>
/// Recurrent layers between the encoder and one head, which needs more of the sentence than the others do. Starts from the
/// encoder's bytes, so that nothing else of a document has to be kept.
/// </summary>
internal sealed class HeadLayers(Encoder encoder, SimpleRecurrence[] layers)
{
    private const int Lanes = 16;

    public static HeadLayers Read(Encoder encoder, ModelReader reader) => new(encoder, SimpleRecurrence.ReadAll(reader));

    /// <summary>The vectors of a sentence as the head takes them, in bytes.</summary>
    /// <param name="vectors">The encoder's vectors.</param>
    /// <param name="memory">Working memory; holds the result until it is used again.</param>
    public ReadOnlySpan<byte> Apply(ReadOnlySpan<byte> vectors, EncoderMemory memory)
    {
        if (layers.Length == 0)
        {
            return vectors;
        }

        memory.Reserve(encoder, vectors.Length / encoder.Width);
        var values = memory.Values.AsSpan(0, vectors.Length);
        var bytes = memory.Padded.AsSpan(0, vectors.Length);
        vectors.CopyTo(bytes);
        ToNumbers(vectors, values, encoder.Unit);
        foreach (var layer in layers)
        {
            layer.Apply(values, bytes, memory.Sums);
        }

        return bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ToNumbers(ReadOnlySpan<byte> bytes, Span<float> values, float unit)
    {
        for (int i = 0; i < bytes.Length; i += Lanes)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(bytes[i..]));
            var shorts = Vector256.Create(low, high).AsInt16() - Vector256.Create((short)Normalization.Zero);
            var (first, second) = Vector256.Widen(shorts);
            (Vector512.ConvertToSingle(Vector512.Create(first, second)) * unit).CopyTo(values[i..]);
        }
    }
}
