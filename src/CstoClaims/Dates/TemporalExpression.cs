namespace CstoClaims;

/// <summary>The TIMEX3 type of a temporal expression.</summary>
public enum TimexType : byte
{
    /// <summary>A calendar date of any granularity, or an interval of dates.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time: "eight years".</summary>
    Duration,

    /// <summary>A recurring time: "annually".</summary>
    Set,
}

/// <summary>A temporal expression: where it is, and what it means as TIMEX3 and as EDTF (ISO 8601-2).</summary>
public sealed record TemporalExpression
{
    /// <summary>Index of its first token.</summary>
    public required int FirstToken { get; init; }

    /// <summary>Index after its last token.</summary>
    public required int EndToken { get; init; }

    /// <summary>Its stretch of the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>TIMEX3 type.</summary>
    public required TimexType Type { get; init; }

    /// <summary>TIMEX3 value: <c>2012-07</c>, <c>P8Y</c>, <c>XXXX-10-06</c>, <c>PRESENT_REF</c>.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// TIMEX3 modifier: <c>START</c> ("early", "beginning of"), <c>MID</c>, <c>END</c> ("late", "end of") of a date; <c>APPROX</c> ("about"),
    /// <c>LESS_THAN</c> ("nearly"), <c>MORE_THAN</c>, <c>EQUAL_OR_LESS</c> ("up to"), <c>EQUAL_OR_MORE</c> ("at least") of a length, or of a date that one counts
    /// to ("nearly ten years ago"); <c>BEFORE</c>, <c>AFTER</c>, <c>ON_OR_BEFORE</c> ("by", "until"), <c>ON_OR_AFTER</c> ("since") of a date that bounds; usually
    /// absent. It does not change the value nor, but for the side that a bound leaves open, the first and last day.
    /// </summary>
    public string? Modifier { get; init; }

    /// <summary>
    /// EDTF value of a date (<c>2012-07</c>, <c>../2010</c>, <c>2007-03-09/2007-03-13</c>) or of a length of time that the day of
    /// publication places ("the past few days"); absent for other durations, for sets, and where the calendar is not known.
    /// </summary>
    public string? Edtf { get; init; }

    /// <summary>First day it can mean; absent where open or unknown.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Last day it can mean; absent where open or unknown.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The calendar unit that it is told in; absent for vague references ("recently") and periods with a name.</summary>
    public TemporalGranularity? Granularity { get; init; }

    /// <summary>What it was resolved against.</summary>
    public TemporalAnchoring Anchoring { get; init; }

    /// <summary>The day of publication, where it was resolved against that, alone or with a date in focus.</summary>
    public DateOnly? Anchor { get; init; }

    /// <summary>
    /// Index into <see cref="Document.Dates"/> of the earlier expression that it was resolved against (TIMEX3's
    /// <c>anchorTimeID</c>), where that is the case.
    /// </summary>
    public int? AnchorExpression { get; init; }

    /// <summary>
    /// The two ends of an interval, each with its words: TIMEX3 has no intervals of dates and marks both. Empty for all else.
    /// </summary>
    public IReadOnlyList<TemporalEnd> Ends { get; init; } = [];

    /// <summary>
    /// What else it can mean, where the text leaves that open: "10/3/2007" in either order, "Friday" before or after
    /// the day of publication, "a month ago" to the day. Empty where it is clear.
    /// </summary>
    public IReadOnlyList<TemporalAlternative> Alternatives { get; init; } = [];

    /// <summary>Id of the rule that read it.</summary>
    public required string Rule { get; init; }
}
