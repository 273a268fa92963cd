namespace CstoClaims.Dates;

/// <summary>Places in a row: "the second week of May", "the first Friday of next month".</summary>
internal static class PartPeriods
{
    public static CalendarPeriod? Part(Reading reading, DateContext context)
    {
        int most = reading.Unit switch { TimeUnit.Quarter => 4, TimeUnit.Half => 2, _ => int.MaxValue };
        if (reading.Part > most)
        {
            return null;
        }

        if (reading.Container is null)
        {
            return reading is { Unit: TimeUnit.Week, Year: not CalendarPeriod.NoYear } ? Week(reading.Year, reading.Part)
                : reading.Weekday > 0 ? AnchoredPeriods.Around(context.UseAnchor(), TimeUnit.Month) is { First: { } start, Last: { } end } ? WeekdayOf(reading, start, end) : null
                : reading.Part < 0
                ? AnchoredPeriods.Around(context.UseAnchor(), reading.Unit)?.Shift(-1)
                : CalendarDates.Yearless(reading, new CalendarPeriod(PeriodResolver.GrainOf(reading.Unit), reading.Year, reading.Part), context);
        }

        if (PeriodResolver.Resolve(reading.Container, context) is not { First: { } first, Last: { } last } outer)
        {
            return null;
        }

        if (reading.Weekday > 0)
        {
            return WeekdayOf(reading, first, last);
        }

        // Only years have numbered halves and quarters; that of a century is the century, with its Modifier.
        if (reading.Unit is TimeUnit.Half or TimeUnit.Quarter && outer.Grain != Grain.Year)
        {
            return outer;
        }

        // A week belongs to the period that has its middle, as in ISO 8601.
        var grain = PeriodResolver.GrainOf(reading.Unit);
        int middle = grain is Grain.Week or Grain.Weekend ? Weekdays.InWeek / 2 : 0;
        var part = reading.Part < 0
            ? CalendarPeriod.Around(last.AddDays(-Math.Min(middle, last.DayNumber)), grain)
            : CalendarPeriod.Around(first.AddDays(Math.Min(middle, DateOnly.MaxValue.DayNumber - first.DayNumber)), grain).Shift(reading.Part - 1);
        return grain < outer.Grain && part.First <= last ? part : null;
    }

    /// <summary>"the first two weeks of 2021" as weeks of the calendar, each of which belongs to the period that has its middle.</summary>
    public static TimeValue Weeks(Reading reading, DateOnly first, DateOnly last)
    {
        var edge = reading.Part < 0 ? DayShift.Shift(last, -(Weekdays.InWeek / 2), TimeUnit.Day) : DayShift.Shift(first, Weekdays.InWeek / 2, TimeUnit.Day);
        var week = CalendarPeriod.Around(edge ?? first, Grain.Week);
        int further = reading.Count - 1;
        return reading.Part < 0 ? TimeValue.Between(week.Shift(-further), week) : TimeValue.Between(week, week.Shift(further));
    }

    /// <summary>"week 31": of the year of publication, as ISO 8601 counts.</summary>
    public static CalendarPeriod? Week(DateContext context, int number) => context.UseAnchor() is { } anchor ? Week(anchor.Year, number) : null;

    private static CalendarPeriod? Week(int year, int number) => number is > 0 and <= 53 && year is > 0 and <= 9999
        ? CalendarPeriod.Around(new DateOnly(year, 1, 4), Grain.Week).Shift(number - 1)
        : null;

    /// <summary>"the first Friday of next month".</summary>
    private static CalendarPeriod? WeekdayOf(Reading reading, DateOnly first, DateOnly last)
    {
        var start = CalendarPeriod.Of(reading.Part < 0 ? last : first);
        int ahead = Weekdays.DaysUntil(start.First!.Value, reading.Weekday);
        var day = reading.Part < 0
            ? start.Shift(ahead == 0 ? 0 : ahead - Weekdays.InWeek)
            : start.Shift(ahead + ((reading.Part - 1) * (long)Weekdays.InWeek));
        return day.First >= first && day.Last <= last ? day : null;
    }
}
