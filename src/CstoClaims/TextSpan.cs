namespace CstoClaims;

/// <summary>A stretch of the caller's text: UTF-16 code units, half-open.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index after the last code unit; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two stretches share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies inside this stretch.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
