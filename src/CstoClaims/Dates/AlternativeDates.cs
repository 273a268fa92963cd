namespace CstoClaims.Dates;

/// <summary>What else an ambiguous reading can mean: it is resolved again for each thing that the text leaves open.</summary>
internal static class AlternativeDates
{
    /// <summary>The other values, the likelier first; empty where the text leaves nothing open.</summary>
    public static IReadOnlyList<TemporalAlternative> Of(Reading reading, in TimeValue value, DateContext context, DateOrder order)
    {
        List<TemporalAlternative>? found = null;
        if (order == DateOrder.Unknown && HasEitherOrder(reading))
        {
            Add(ref found, reading, value, context, static c => c.DayFirst = !c.DayFirst);
        }

        if (reading is { Sense: Sense.Holiday, Word: { } name } && Holidays.RuleFor(name, context.Country) is { } rule && Holidays.IsSighted(rule) && value.Earliest is { } sighted)
        {
            AddDay(ref found, sighted.AddDays(-1));
            AddDay(ref found, sighted.AddDays(1));
        }

        if (context.Anchoring == TemporalAnchoring.Publication)
        {
            if (reading.Tense is Tense.Unknown or Tense.Present)
            {
                Add(ref found, reading, value, context, static c => c.Tense = Tense.Past);
                Add(ref found, reading, value, context, static c => c.Tense = Tense.Future);
            }
        }

        // "in three weeks": a length, or counted from the day of publication.
        if (reading is { Sense: Sense.Duration, FollowsIn: true, Tense: Tense.Unknown or Tense.Present } && context.Anchor is not null)
        {
            Add(ref found, reading, value, context, static c => c.Tense = Tense.Future);
            Add(ref found, reading, value, context, static c => (c.Tense, c.ToTheDay) = (Tense.Future, true));
        }

        if (value.Type == TimexType.Date && (reading.Sense is Sense.Ago or Sense.FromNow or Sense.Later or Sense.Earlier || reading.FollowsIn))
        {
            Add(ref found, reading, value, context, static c => c.ToTheDay = true);
        }

        bool weeks = reading is { Sense: Sense.Weekday, Relative: < 0 or > 0, Unit: not TimeUnit.Week } or { Sense: Sense.Parts, Unit: TimeUnit.Week, Vague: false };
        if (weeks && value.Earliest is not null)
        {
            Add(ref found, reading, value, context, static c => c.ByWeeks = true);
            Add(ref found, reading, value, context, static c => (c.ByWeeks, c.Focus) = (true, c.IsNarrative ? c.Focus : null));
        }

        if (reading.AsEarlyAs)
        {
            Add(ref found, reading, value, context, static c => c.FromThenOn = true);
        }

        return found ?? (IReadOnlyList<TemporalAlternative>)[];
    }

    private static void Add(ref List<TemporalAlternative>? found, Reading reading, in TimeValue value, DateContext context, Action<DateContext> vary)
    {
        var other = context.Copy();
        vary(other);
        var meaning = DateResolver.Resolve(reading, other);
        bool same = string.Equals(meaning.Value, value.Value, StringComparison.Ordinal) && meaning.Earliest == value.Earliest && meaning.Latest == value.Latest;
        if (meaning.Edtf is null || same)
        {
            return;
        }

        var alternative = new TemporalAlternative(meaning.Type, meaning.Value, meaning.Edtf, meaning.Earliest, meaning.Latest);
        if (found?.Contains(alternative) != true)
        {
            (found ??= []).Add(alternative);
        }
    }

    private static void AddDay(ref List<TemporalAlternative>? found, DateOnly day) =>
        (found ??= []).Add(new TemporalAlternative(TimexType.Date, CalendarPeriod.Of(day).Timex(), CalendarPeriod.Of(day).Edtf(), day, day));

    private static bool HasEitherOrder(Reading reading) =>
        (reading is { Sense: Sense.Numeric, Month: <= 12, Day: <= 12 } && reading.Month != reading.Day)
        || (reading.Other is { } other && HasEitherOrder(other)) || (reading.Container is { } container && HasEitherOrder(container));
}
