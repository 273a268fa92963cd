namespace CstoClaims.Dates;

/// <summary>
/// From the readings of a document to its expressions, in the order of the text. A pure function of the readings and of the
/// day of publication, so that a document can be resolved again when that day becomes known.
/// </summary>
internal static class DateResolution
{
    public static void Resolve(IReadOnlyList<Reading> readings, DateOnly? published, DateOrder order, List<TemporalExpression> dates)
    {
        var context = new DateContext
        {
            Anchor = published,
            DayFirst = order == DateOrder.DayFirst,
            IsNarrative = Narrative.IsOne(readings, published),
            IsGuide = Narrative.IsGuide(readings),
        };
        foreach (var reading in readings)
        {
            context.Begin(reading);
            var value = DateResolver.Resolve(reading, context);
            var anchoring = context.Anchoring;
            dates.Add(new TemporalExpression
            {
                FirstToken = reading.FirstToken,
                EndToken = reading.EndToken,
                Span = reading.Span,
                Type = value.Type,
                Value = value.Value,
                Modifier = reading.Modifier is "EARLIER" or "LATER" ? null : reading.Modifier,
                Edtf = value.Edtf,
                Earliest = value.Earliest,
                Latest = value.Latest,
                Granularity = TimexGranularity.Of(value.Value),
                Anchoring = anchoring,
                Anchor = context.AnchorUsed ? context.Anchor : null,
                AnchorExpression = anchoring == TemporalAnchoring.Focus ? context.FocusExpression : null,
                Rule = reading.Rule.Id,
                Ends = EndsOf(reading, value),
                Alternatives = AlternativeDates.Of(reading, value, context, order),
            });

            context.IsBeforeChrist = value.Focus is { HasYear: true } dated ? dated.Year < 1 : context.IsBeforeChrist;
            if (value.Focus is { HasYear: true } focus && DateFocus.Moves(reading, focus, context))
            {
                (context.Focus, context.FocusExpression) = (focus, dates.Count - 1);
            }
        }
    }
    /// <summary>An interval that is open to one side ("from 2003 until now") has no ends but itself.</summary>
    private static IReadOnlyList<TemporalEnd> EndsOf(Reading reading, in TimeValue value)
    {
        int slash = reading.Ends is null ? -1 : value.Value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? []
            : [new TemporalEnd(reading.Ends!.Value.Start, value.Value[..slash]), new TemporalEnd(reading.Ends.Value.End, value.Value[(slash + 1)..])];
    }
}
