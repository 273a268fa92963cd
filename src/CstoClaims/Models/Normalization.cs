using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CstoClaims.Models;

/// <summary>
/// Layer normalization, and its result in eight bits for the next matrix. Sums run in a fixed order over sixteen lanes
/// and products are not fused with sums, so that all machines agree to the last bit.
/// </summary>
internal sealed class Normalization(float[] gain, float[] offset, float range)
{
    /// <summary>The byte that stands for zero.</summary>
    public const int Zero = 128;

    /// <summary>Greatest distance of a byte from <see cref="Zero"/>.</summary>
    public const int Limit = 127;

    private const float Epsilon = 1e-5f;
    private const int Lanes = 16;
    private readonly float perUnit = Limit / range;

    /// <summary>Length of a row: a multiple of 32.</summary>
    public int Width => gain.Length;

    /// <summary>What one step of a byte is worth.</summary>
    public float Unit => range / Limit;

    public static Normalization Read(ModelReader reader) => new(reader.ReadFloats(), reader.ReadFloats(), reader.ReadFloat());

    /// <summary>Normalizes a row in place, and writes it in bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(Span<float> row, Span<byte> bytes)
    {
        // The slices check that the references stay inside.
        ref float x = ref MemoryMarshal.GetReference(row[..Width]);
        ref byte y = ref MemoryMarshal.GetReference(bytes[..Width]);
        var sum = Vector512<float>.Zero;
        for (nuint i = 0; i < (nuint)gain.Length; i += Lanes)
        {
            sum += Vector512.LoadUnsafe(ref x, i);
        }

        var mean = Vector512.Create(Total(sum) / gain.Length);
        var square = Vector512<float>.Zero;
        for (nuint i = 0; i < (nuint)gain.Length; i += Lanes)
        {
            var difference = Vector512.LoadUnsafe(ref x, i) - mean;
            square += difference * difference;
        }

        var inverse = Vector512.Create(1 / MathF.Sqrt((Total(square) / gain.Length) + Epsilon));
        ref float g = ref MemoryMarshal.GetArrayDataReference(gain);
        ref float o = ref MemoryMarshal.GetArrayDataReference(offset);
        for (nuint i = 0; i < (nuint)gain.Length; i += 2 * Lanes)
        {
            var low = Part(ref x, ref g, ref o, i, mean, inverse);
            var high = Part(ref x, ref g, ref o, i + Lanes, mean, inverse);
            var shorts = Vector512.Narrow(low, high);
            Vector256.Narrow(shorts.GetLower(), shorts.GetUpper()).StoreUnsafe(ref y, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<uint> Part(ref float x, ref float g, ref float o, nuint i, Vector512<float> mean, Vector512<float> inverse)
    {
        var value = (Vector512.LoadUnsafe(ref x, i) - mean) * inverse;
        value = (value * Vector512.LoadUnsafe(ref g, i)) + Vector512.LoadUnsafe(ref o, i);
        value.StoreUnsafe(ref x, i);
        var units = Vector512.Min(Vector512.Max(value * perUnit, Vector512.Create(-(float)Limit)), Vector512.Create((float)Limit));
        return Vector512.ConvertToInt32(units + Vector512.Create(Zero + 0.5f)).AsUInt32();
    }

    private static float Total(Vector512<float> sum)
    {
        var eight = sum.GetLower() + sum.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return (four[0] + four[2]) + (four[1] + four[3]);
    }
}
