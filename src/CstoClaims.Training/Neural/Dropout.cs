using System.Runtime.Intrinsics;

namespace CstoClaims.Training.Neural;

/// <summary>Switches units off at random while a network learns, and makes up for it with the others (Srivastava et al. 2014).</summary>
internal sealed class Dropout(float share)
{
    private readonly uint threshold = (uint)MathF.Round(share * 256);

    /// <summary>What a unit that stays is multiplied by.</summary>
    public float Scale => 256f / (256 - threshold);

    /// <summary>Fills factors for some units, a multiple of sixteen: 0 or <see cref="Scale"/>; all ones where there is no noise.</summary>
    public void Fill(Span<float> keep, Noise? noise)
    {
        if (noise is null)
        {
            keep.Fill(1);
            return;
        }

        var limit = Vector512.Create(threshold);
        for (int i = 0; i < keep.Length; i += MatrixMath.Lanes)
        {
            // A byte of noise decides for a unit.
            var bytes = Vector128.Create(noise.Next(), noise.Next()).AsByte();
            var (low, high) = Vector128.Widen(bytes);
            var wide = Vector512.Create(Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low)), Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high)));
            Vector512.ConditionalSelect(Vector512.LessThan(wide, limit).AsSingle(), Vector512<float>.Zero, Vector512.Create(Scale)).CopyTo(keep[i..]);
        }
    }
}
