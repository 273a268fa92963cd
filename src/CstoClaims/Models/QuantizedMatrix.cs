using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CstoClaims.Models;

/// <summary>
/// A linear layer with eight-bit weights and inputs and exact 32-bit sums: every path, whatever the processor has, gives
/// the same. Weights lie in groups of four inputs for one output, as the dot-product instructions want them.
/// </summary>
internal sealed class QuantizedMatrix
{
    /// <summary>Outputs are padded to a multiple of this.</summary>
    public const int OutputBlock = 16;

    /// <summary>Inputs that are multiplied at once; their number is a multiple of it.</summary>
    public const int Group = 4;

    private const int RowBlock = 6;
    private const int Lanes = 8;

    private readonly ReadOnlyMemory<byte> weights;
    private readonly int[] start;

    private QuantizedMatrix(int inputs, ReadOnlyMemory<byte> weights, float[] scale, float[] offset, int zero)
    {
        Inputs = inputs;
        Outputs = weights.Length / inputs;
        this.weights = weights;
        Scale = scale;
        Offset = offset;
        start = new int[Outputs];
        CorrectZero(zero);
    }

    public int Inputs { get; }

    /// <summary>Number of outputs with padding.</summary>
    public int Outputs { get; }

    /// <summary>Value of one unit of each sum.</summary>
    public float[] Scale { get; }

    /// <summary>Added to each sum after scaling.</summary>
    public float[] Offset { get; }

    public static QuantizedMatrix Read(ModelReader reader) =>
        new(reader.ReadInt32(), reader.ReadMemory(), reader.ReadFloats(), reader.ReadFloats(), reader.ReadInt32());

    /// <summary>Sums for some rows of inputs, each row beginning <paramref name="stride"/> bytes after the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(ReadOnlySpan<byte> inputs, int rows, int stride, Span<int> sums)
    {
        if (rows == 0)
        {
            return;
        }

        // The slices check that the references stay inside.
        ref byte x = ref MemoryMarshal.GetReference(inputs[..(((rows - 1) * stride) + Inputs)]);
        ref int y = ref MemoryMarshal.GetReference(sums[..(rows * Outputs)]);
        ref byte w = ref MemoryMarshal.GetReference(weights.Span);
        for (int output = 0; output < Outputs; output += OutputBlock)
        {
            ref byte columns = ref Unsafe.Add(ref w, output * Group);
            if (rows < RowBlock)
            {
                for (int row = 0; row < rows; row++)
                {
                    One(ref Unsafe.Add(ref x, row * stride), ref columns, output, ref Unsafe.Add(ref y, (row * Outputs) + output));
                }

                continue;
            }

            // The last block begins early enough to be whole: some rows are computed twice, which costs less than doing them one by one.
            for (int next = 0; next < rows; next += RowBlock)
            {
                int row = Math.Min(next, rows - RowBlock);
                Six(ref Unsafe.Add(ref x, row * stride), stride, ref columns, output, ref Unsafe.Add(ref y, (row * Outputs) + output));
            }
        }
    }

    /// <summary>Six rows by sixteen outputs: twelve sums fill the registers and hide how long each addition takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Six(ref byte x, int stride, ref byte w, int output, ref int y)
    {
        var start0 = Vector256.Create(start, output);
        var start1 = Vector256.Create(start, output + Lanes);
        Vector256<int> a0 = start0, a1 = start1, b0 = start0, b1 = start1, c0 = start0, c1 = start1;
        Vector256<int> d0 = start0, d1 = start1, e0 = start0, e1 = start1, f0 = start0, f1 = start1;
        int step = Outputs * Group;
        ref byte x3 = ref Unsafe.Add(ref x, 3 * stride);
        for (int i = 0; i < Inputs; i += Group)
        {
            var w0 = Vector256.LoadUnsafe(ref w).AsSByte();
            var w1 = Vector256.LoadUnsafe(ref w, Lanes * Group).AsSByte();
            w = ref Unsafe.Add(ref w, step);
            var v = Broadcast(ref Unsafe.Add(ref x, i));
            a0 = Dot(a0, v, w0);
            a1 = Dot(a1, v, w1);
            v = Broadcast(ref Unsafe.Add(ref x, i + stride));
            b0 = Dot(b0, v, w0);
            b1 = Dot(b1, v, w1);
            v = Broadcast(ref Unsafe.Add(ref x, i + (2 * stride)));
            c0 = Dot(c0, v, w0);
            c1 = Dot(c1, v, w1);
            v = Broadcast(ref Unsafe.Add(ref x3, i));
            d0 = Dot(d0, v, w0);
            d1 = Dot(d1, v, w1);
            v = Broadcast(ref Unsafe.Add(ref x3, i + stride));
            e0 = Dot(e0, v, w0);
            e1 = Dot(e1, v, w1);
            v = Broadcast(ref Unsafe.Add(ref x3, i + (2 * stride)));
            f0 = Dot(f0, v, w0);
            f1 = Dot(f1, v, w1);
        }

        Store(ref y, a0, a1);
        Store(ref Unsafe.Add(ref y, Outputs), b0, b1);
        Store(ref Unsafe.Add(ref y, 2 * Outputs), c0, c1);
        Store(ref Unsafe.Add(ref y, 3 * Outputs), d0, d1);
        Store(ref Unsafe.Add(ref y, 4 * Outputs), e0, e1);
        Store(ref Unsafe.Add(ref y, 5 * Outputs), f0, f1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void One(ref byte x, ref byte w, int output, ref int y)
    {
        var a0 = Vector256.Create(start, output);
        var a1 = Vector256.Create(start, output + Lanes);
        int step = Outputs * Group;
        for (int i = 0; i < Inputs; i += Group)
        {
            var v = Broadcast(ref Unsafe.Add(ref x, i));
            a0 = Dot(a0, v, Vector256.LoadUnsafe(ref w).AsSByte());
            a1 = Dot(a1, v, Vector256.LoadUnsafe(ref w, Lanes * Group).AsSByte());
            w = ref Unsafe.Add(ref w, step);
        }

        Store(ref y, a0, a1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Broadcast(ref byte x) => Vector256.Create(Unsafe.ReadUnaligned<int>(ref x)).AsByte();

    /// <summary>Adds to each of eight sums the products of four inputs and four weights, exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Dot(Vector256<int> sum, Vector256<byte> x, Vector256<sbyte> w)
    {
        if (AvxVnni.IsSupported)
        {
            return AvxVnni.MultiplyWideningAndAdd(sum, x, w);
        }

        if (Avx2.IsSupported)
        {
            return sum + DotInHalves(x, w);
        }

        // Products of a byte and a signed byte fit into sixteen bits; neighbours are added in 32 and again in 64 bits.
        var (xLow, xHigh) = Vector256.Widen(x);
        var (wLow, wHigh) = Vector256.Widen(w);
        return sum + Vector256.Narrow(SumOfFour(xLow.AsInt16() * wLow), SumOfFour(xHigh.AsInt16() * wHigh));
    }

    /// <summary>Multiplies the upper and the lower four bits of the inputs apart, so that no sum of sixteen bits overflows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> DotInHalves(Vector256<byte> x, Vector256<sbyte> w)
    {
        var nibble = Vector256.Create((byte)15);
        var low = Avx2.MultiplyAddAdjacent(x & nibble, w);
        var high = Avx2.MultiplyAddAdjacent((x.AsUInt16() >> 4).AsByte() & nibble, w);
        return Avx2.MultiplyAddAdjacent(low, Vector256.Create((short)1)) + Avx2.MultiplyAddAdjacent(high, Vector256.Create((short)16));
    }

    private static Vector256<long> SumOfFour(Vector256<short> products)
    {
        var pairs = ((products.AsInt32() << 16) >> 16) + (products.AsInt32() >> 16);
        return ((pairs.AsInt64() << 32) >> 32) + (pairs.AsInt64() >> 32);
    }

    private static void Store(ref int y, Vector256<int> v0, Vector256<int> v1)
    {
        v0.StoreUnsafe(ref y);
        v1.StoreUnsafe(ref y, Lanes);
    }

    /// <summary>Inputs are stored with their zero at this value: what it adds to each sum is taken off at the start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CorrectZero(int zero)
    {
        var w = MemoryMarshal.Cast<byte, sbyte>(weights.Span);
        for (int row = 0; row < w.Length; row += start.Length * Group)
        {
            for (int output = 0; output < start.Length; output++)
            {
                var four = w.Slice(row + (output * Group), Group);
                start[output] -= zero * (four[0] + four[1] + four[2] + four[3]);
            }
        }
    }
}
