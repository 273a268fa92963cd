namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// An expression of the date stage as the corpora would have it. "May to July 2005" is one expression of ours, and two of
/// TimeML and TIMEX2, one for each end; so an interval counts as its two ends, in all corpora alike, whether that helps
/// (both ends are gold) or not (the gold is the whole interval). The value of an end is its half of the interval.
/// </summary>
/// <param name="Span">Where it is.</param>
/// <param name="Values">Its values, in TIMEX3 and EDTF.</param>
internal sealed record FoundTimex(TextSpan Span, IReadOnlyList<string> Values)
{
    public static IEnumerable<FoundTimex> Of(TemporalExpression date)
    {
        var values = ValuesOf(date);
        return date.Ends.Count == 0
            ? [new FoundTimex(date.Span, values)]
            : date.Ends.Select(end => new FoundTimex(end.Span, [.. values, end.Value]));
    }

    /// <summary>Gold is sloppy about zeros ("2009-6-1"), about times of day beside days, and about edges as days.</summary>
    private static List<string> ValuesOf(TemporalExpression date)
    {
        List<string> values = [date.Value, date.Value.Replace("-0", "-", StringComparison.Ordinal), date.Value.Split('T')[0]];
        if (date.Edtf is not null)
        {
            values.Add(date.Edtf);
        }

        // TEI writes a weekend, a season or a decade as its first and last day.
        if (date is { Earliest: { } first, Latest: { } last } && first < last)
        {
            values.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"));
        }

        // "the start of this year" is 2009 with START for one annotator and 2009-01-01 for another.
        var edge = date.Modifier switch { "START" => date.Earliest, "END" => date.Latest, _ => null };
        if (edge is { } day)
        {
            values.Add(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        return values;
    }
}
