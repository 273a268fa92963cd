namespace CstoClaims.Dates;

/// <summary>Periods that are seen from the date in focus: "two years later", "the same day", "the following autumn".</summary>
internal static class FocusPeriods
{
    /// <summary>Days before a weekend from which on it is "the weekend".</summary>
    private const int LastHalf = 2;

    /// <summary>"two years later": no finer than the date that it counts from.</summary>
    public static CalendarPeriod? FromFocus(Reading reading, DateContext context, int sign)
    {
        var from = reading.Other is { } date ? PeriodResolver.Resolve(date, context) : context.UseFocus();
        if (from is not { First: { } first } period || reading.Vague)
        {
            return null;
        }

        var grain = PeriodResolver.GrainOf(reading.Unit);
        return reading.More is not null ? AnchoredPeriods.Compound(first, reading, sign)
            : grain < period.Grain ? null
            : context.ToTheDay && period.Grain == Grain.Day ? AnchoredPeriods.Of(DayShift.Shift(first, (long)sign * reading.Count, reading.Unit))
            : grain == Grain.Week ? CalendarPeriod.Of(first).ShiftWithin((long)sign * reading.Count * PeriodResolver.Steps(reading.Unit) * Weekdays.InWeek)
            : CalendarPeriod.Around(first, grain).ShiftWithin((long)sign * reading.Count * PeriodResolver.Steps(reading.Unit));
    }

    public static CalendarPeriod? Same(Reading reading, DateContext context)
    {
        if (reading.Sense == Sense.SameTime)
        {
            return context.FocusAlone();
        }

        // "the year", "the week" of a report are those of its own day, and "the day" where the date in focus is no day.
        var grain = PeriodResolver.GrainOf(reading.Unit);
        bool report = reading.Sense == Sense.Unit && !context.IsNarrative
            && (grain > Grain.Day || context.Focus is not { Grain: Grain.Day });
        var from = report && context.UseAnchor() is { } anchor ? CalendarPeriod.Of(anchor) : context.UseFocus();
        if (from is not { First: { } first } period || grain < period.Grain || PeriodResolver.Steps(reading.Unit) == 0)
        {
            return null;
        }

        // "people died over the weekend" is the weekend before; without a tense it is on a Monday, on a Thursday the one to come.
        var around = CalendarPeriod.Around(first, grain);
        int ahead = context.Tense switch { Tense.Past => 0, Tense.Future => int.MaxValue, _ => LastHalf };
        return report && grain == Grain.Weekend && around.First?.DayNumber - first.DayNumber > ahead ? around.Shift(-1) : around;
    }

    /// <summary>"the following autumn", "the previous May".</summary>
    public static CalendarPeriod? AdjacentSeason(Reading reading, DateContext context)
    {
        if (context.UseFocus() is not { First: { } first, Last: { } last })
        {
            return null;
        }

        var period = reading.Month > 0
            ? new CalendarPeriod(Grain.Month, CalendarPeriod.NoYear, reading.Month)
            : new CalendarPeriod(Grain.Season, CalendarPeriod.NoYear, reading.Part);
        return reading.Relative < 0 ? YearlessDates.Before(period, first) : YearlessDates.After(period, last);
    }

    /// <summary>The day that a time of day alone is of: the one in focus, else that of publication.</summary>
    public static CalendarPeriod? Today(DateContext context) =>
        context.Focus is { Grain: Grain.Day } ? context.FocusAlone()
        : !context.IsNarrative && context.UseAnchor() is { } anchor ? CalendarPeriod.Of(anchor)
        : null;

    public static int Direction(Reading reading) =>
        reading.Relative ?? (reading.Word?.Text is "before" or "earlier" or "previous" ? -1 : 1);
}
