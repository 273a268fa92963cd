using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CstoClaims.Training.Neural;

/// <summary>Matrices in rows, with a number of columns that is a multiple of <see cref="Lanes"/> where a product writes.</summary>
internal static class MatrixMath
{
    public const int Lanes = 16;
    private const int RowBlock = 4;
    private const int NarrowRows = 8;
    private const int ColumnBlock = 4 * Lanes;

    /// <summary>c[m,n] = a[m,k] b[k,n], or added to c.</summary>
    public static void Multiply(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int m, int k, int n, bool add = false)
    {
        if (!add)
        {
            c[..(m * n)].Clear();
        }

        // The slices check that the references stay inside.
        ref float pa = ref MemoryMarshal.GetReference(a[..(m * k)]);
        ref float pb = ref MemoryMarshal.GetReference(b[..(k * n)]);
        ref float pc = ref MemoryMarshal.GetReference(c[..(m * n)]);
        int j = 0;
        for (; j + ColumnBlock <= n; j += ColumnBlock)
        {
            int i = 0;
            for (; i + RowBlock <= m; i += RowBlock)
            {
                Block4(ref Unsafe.Add(ref pa, i * k), ref Unsafe.Add(ref pb, j), ref Unsafe.Add(ref pc, (i * n) + j), k, n);
            }

            for (; i < m; i++)
            {
                Block1(ref Unsafe.Add(ref pa, i * k), ref Unsafe.Add(ref pb, j), ref Unsafe.Add(ref pc, (i * n) + j), k, n);
            }
        }

        for (; j < n; j += Lanes)
        {
            int i = 0;
            for (; i + NarrowRows <= m; i += NarrowRows)
            {
                Narrow8(ref Unsafe.Add(ref pa, i * k), ref Unsafe.Add(ref pb, j), ref Unsafe.Add(ref pc, (i * n) + j), k, n);
            }

            for (; i < m; i++)
            {
                Narrow(ref Unsafe.Add(ref pa, i * k), ref Unsafe.Add(ref pb, j), ref Unsafe.Add(ref pc, (i * n) + j), k, n);
            }
        }
    }

    public static void Transpose(ReadOnlySpan<float> from, Span<float> to, int rows, int columns)
    {
        // In tiles, so that both sides stay in the cache.
        for (int top = 0; top < rows; top += Lanes)
        {
            int bottom = Math.Min(top + Lanes, rows);
            for (int left = 0; left < columns; left += Lanes)
            {
                int right = Math.Min(left + Lanes, columns);
                for (int i = top; i < bottom; i++)
                {
                    for (int j = left; j < right; j++)
                    {
                        to[(j * rows) + i] = from[(i * columns) + j];
                    }
                }
            }
        }
    }

    /// <summary>Adds a vector to another; the length is a multiple of <see cref="Lanes"/>.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> vector)
    {
        for (int i = 0; i < vector.Length; i += Lanes)
        {
            (Vector512.Create<float>(to[i..]) + Vector512.Create(vector[i..])).CopyTo(to[i..]);
        }
    }

    private static void Block4(ref float a, ref float b, ref float c, int k, int n)
    {
        Vector512<float> c00 = default, c01 = default, c02 = default, c03 = default;
        Vector512<float> c10 = default, c11 = default, c12 = default, c13 = default;
        Vector512<float> c20 = default, c21 = default, c22 = default, c23 = default;
        Vector512<float> c30 = default, c31 = default, c32 = default, c33 = default;
        for (int i = 0; i < k; i++)
        {
            ref float row = ref Unsafe.Add(ref b, i * n);
            var b0 = Vector512.LoadUnsafe(ref row);
            var b1 = Vector512.LoadUnsafe(ref row, 16);
            var b2 = Vector512.LoadUnsafe(ref row, 32);
            var b3 = Vector512.LoadUnsafe(ref row, 48);
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(Unsafe.Add(ref a, i + k));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(Unsafe.Add(ref a, i + (2 * k)));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
            x = Vector512.Create(Unsafe.Add(ref a, i + (3 * k)));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(x, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(x, b3, c33);
        }

        Store(ref c, c00, c01, c02, c03);
        Store(ref Unsafe.Add(ref c, n), c10, c11, c12, c13);
        Store(ref Unsafe.Add(ref c, 2 * n), c20, c21, c22, c23);
        Store(ref Unsafe.Add(ref c, 3 * n), c30, c31, c32, c33);
    }

    private static void Block1(ref float a, ref float b, ref float c, int k, int n)
    {
        Vector512<float> c0 = default, c1 = default, c2 = default, c3 = default;
        for (int i = 0; i < k; i++)
        {
            ref float row = ref Unsafe.Add(ref b, i * n);
            var x = Vector512.Create(Unsafe.Add(ref a, i));
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref row), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref row, 16), c1);
            c2 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref row, 32), c2);
            c3 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref row, 48), c3);
        }

        Store(ref c, c0, c1, c2, c3);
    }

    private static void Narrow8(ref float a, ref float b, ref float c, int k, int n)
    {
        Vector512<float> c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default, c6 = default, c7 = default;
        for (int i = 0; i < k; i++)
        {
            var row = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, i * n));
            ref float x = ref Unsafe.Add(ref a, i);
            c0 = Vector512.FusedMultiplyAdd(Vector512.Create(x), row, c0);
            c1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, k)), row, c1);
            c2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, 2 * k)), row, c2);
            c3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, 3 * k)), row, c3);
            c4 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, 4 * k)), row, c4);
            c5 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, 5 * k)), row, c5);
            c6 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, 6 * k)), row, c6);
            c7 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref x, 7 * k)), row, c7);
        }

        Add(ref c, c0);
        Add(ref Unsafe.Add(ref c, n), c1);
        Add(ref Unsafe.Add(ref c, 2 * n), c2);
        Add(ref Unsafe.Add(ref c, 3 * n), c3);
        Add(ref Unsafe.Add(ref c, 4 * n), c4);
        Add(ref Unsafe.Add(ref c, 5 * n), c5);
        Add(ref Unsafe.Add(ref c, 6 * n), c6);
        Add(ref Unsafe.Add(ref c, 7 * n), c7);
    }

    private static void Narrow(ref float a, ref float b, ref float c, int k, int n)
    {
        Vector512<float> sum = default;
        for (int i = 0; i < k; i++)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, i)), Vector512.LoadUnsafe(ref Unsafe.Add(ref b, i * n)), sum);
        }

        Add(ref c, sum);
    }

    private static void Add(ref float c, Vector512<float> sum) => (Vector512.LoadUnsafe(ref c) + sum).StoreUnsafe(ref c);

    private static void Store(ref float c, Vector512<float> v0, Vector512<float> v1, Vector512<float> v2, Vector512<float> v3)
    {
        (Vector512.LoadUnsafe(ref c) + v0).StoreUnsafe(ref c);
        (Vector512.LoadUnsafe(ref c, 16) + v1).StoreUnsafe(ref c, 16);
        (Vector512.LoadUnsafe(ref c, 32) + v2).StoreUnsafe(ref c, 32);
        (Vector512.LoadUnsafe(ref c, 48) + v3).StoreUnsafe(ref c, 48);
    }
}
