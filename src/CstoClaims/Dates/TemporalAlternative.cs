namespace CstoClaims;

/// <summary>Another meaning that an ambiguous expression can have.</summary>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Edtf">EDTF value; absent where the calendar has no place for it.</param>
/// <param name="Earliest">First day; absent where open or unknown.</param>
/// <param name="Latest">Last day; absent where open or unknown.</param>
public sealed record TemporalAlternative(string Value, string? Edtf, DateOnly? Earliest, DateOnly? Latest);
