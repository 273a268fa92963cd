namespace CstoClaims;

/// <summary>Another meaning that an ambiguous expression can have.</summary>
/// <param name="Type">TIMEX3 type: "in three weeks" is a duration or a date.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Edtf">EDTF value.</param>
/// <param name="Earliest">First day; absent where open or unknown.</param>
/// <param name="Latest">Last day; absent where open or unknown.</param>
public sealed record TemporalAlternative(TimexType Type, string Value, string Edtf, DateOnly? Earliest, DateOnly? Latest);
