namespace CstoClaims;

/// <summary>One end of an interval.</summary>
/// <param name="Span">Its stretch of the text: "May" and "July 2005" of "May to July 2005".</param>
/// <param name="Value">Its TIMEX3 value: <c>2005-05</c>.</param>
/// <param name="Edtf">Its EDTF value.</param>
/// <param name="Earliest">First day that it can mean; absent where unknown.</param>
/// <param name="Latest">Last day that it can mean; absent where unknown.</param>
public sealed record TemporalEnd(TextSpan Span, string Value, string Edtf, DateOnly? Earliest, DateOnly? Latest);
