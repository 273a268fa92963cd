namespace CstoClaims.Training.Linear;

/// <summary>A deterministic generator (SplitMix64) for shuffling and exploration: training gives the same bytes each time.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to a bound (exclusive).</summary>
    public int Below(int bound)
    {
        state += 0x9E3779B97F4A7C15UL;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)(((z ^ (z >> 31)) >> 33) % (ulong)bound);
    }

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
