namespace CstoClaims.Models;

/// <summary>Combines the parts of a feature into the row of a hashed table. Equal on every machine.</summary>
internal readonly struct FeatureHash(int bits)
{
    private const ulong Prime = 0x9E3779B97F4A7C15UL;
    private readonly int shift = 64 - bits;

    public int Row(uint template, uint a) => (int)(Step(Step(template, a), 0) >> shift);

    public int Row(uint template, uint a, uint b) => (int)(Step(Step(Step(template, a), b), 0) >> shift);

    public int Row(uint template, uint a, uint b, uint c) => (int)(Step(Step(Step(Step(template, a), b), c), 0) >> shift);

    private static ulong Step(ulong state, uint value)
    {
        ulong mixed = (state ^ value) * Prime;
        return mixed ^ (mixed >> 32);
    }
}
