namespace CstoClaims.Training;

/// <summary>A deterministic generator (SplitMix64): training gives the same bytes each time.</summary>
internal sealed class Noise(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to 1.</summary>
    public float Unit() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>A number between -bound and bound.</summary>
    public float Uniform(float bound) => ((Unit() * 2) - 1) * bound;

    /// <summary>A number from 0 up to a bound (exclusive).</summary>
    public int Below(int bound) => (int)((Next() >> 33) % (ulong)bound);

    /// <summary>The numbers from 0 up to a count, in random order.</summary>
    public int[] Order(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
