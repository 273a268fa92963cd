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
            var anchoring = context.AnchoringOf(value, reading);
            dates.Add(new TemporalExpression
            {
                FirstToken = reading.FirstToken,
                EndToken = reading.EndToken,
                Span = reading.Span,
                Type = value.Type,
                Value = value.Value,
                Modifier = ModifierOf(reading),
                Edtf = value.Edtf,
                Earliest = value.Earliest,
                Latest = value.Latest,
                Granularity = TimexGranularity.Of(value.Value),
                Anchoring = anchoring,
                Anchor = context.AnchorUsed && anchoring is TemporalAnchoring.Publication or TemporalAnchoring.Focus ? context.Anchor : null,
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
    /// <summary>TIMEX3's word for what stands around a date: that of a part ("early") before that of a bound ("since").</summary>
    private static string? ModifierOf(Reading reading) =>
        reading.Modifier is { } part and not ("EARLIER" or "LATER") ? part : reading.Bound switch
        {
            Bound.Since => "ON_OR_AFTER",
            Bound.After => "AFTER",
            Bound.Until => "ON_OR_BEFORE",
            Bound.Before => "BEFORE",
            _ => null,
        };

    /// <summary>An interval that is open to one side ("from 2003 until now") has no ends but itself.</summary>
    private static IReadOnlyList<TemporalEnd> EndsOf(Reading reading, in TimeValue value) =>
        reading.Ends is { } spans && value.Ends is { } ends && value.Type == TimexType.Date
            ? [EndOf(spans.Start, ends.Start), EndOf(spans.End, ends.End)]
            : [];

    private static TemporalEnd EndOf(TextSpan span, CalendarPeriod period) => new(span, period.Timex(), period.Edtf(), period.First, period.Last);
}
