namespace CstoClaims.Dates;

/// <summary>The period of the calendar that a reading means; <see langword="null"/> where that cannot be known.</summary>
internal static class PeriodResolver
{
    public static CalendarPeriod? Resolve(Reading reading, DateContext context) => reading.Sense switch
    {
        Sense.Calendar or Sense.Span => CalendarDates.Day(reading, context),
        Sense.Iso or Sense.Numeric or Sense.Dotted => CalendarDates.Figures(reading, context),
        Sense.Month or Sense.YearMonth => CalendarDates.Month(reading, context),
        Sense.Year => AncientYears.Resolve(reading, context),
        Sense.Fiscal when reading.Relative is { } relative => AnchoredPeriods.Around(context.UseAnchor(), TimeUnit.Year)?.Shift(relative),
        Sense.Era or Sense.Fiscal or Sense.YearSpan => new CalendarPeriod(Grain.Year, reading.Year),
        Sense.Decade => new CalendarPeriod(Grain.Decade, reading.Year),
        Sense.Century => new CalendarPeriod(Grain.Century, reading.Year),
        Sense.Season => CalendarDates.Season(reading, context),
        Sense.Quarter => CalendarDates.Yearless(reading, new CalendarPeriod(GrainOf(reading.Unit), reading.Year, reading.Part), context),
        Sense.Part => PartPeriods.Part(reading, context),
        Sense.Around => (reading.Container is { } inner ? Resolve(inner, context) : CalendarDates.Holiday(reading, context))?.First is { } day
            ? AnchoredPeriods.Holding(day, reading.Unit)
            : null,
        Sense.Weekday => AnchoredPeriods.Weekday(reading, context),
        Sense.DayReference => context.UseAnchor() is { } today ? CalendarPeriod.Of(today).Shift(reading.Relative ?? 0) : null,
        Sense.Offset when context.IsNarrative && reading is { Relative: 0, Unit: TimeUnit.Day } => FocusPeriods.Same(reading, context),
        Sense.Offset when context.IsNarrative && reading is { Relative: 1, Definite: true } => FocusPeriods.Same(reading, context)?.Shift(Steps(reading.Unit)),
        Sense.Offset when reading is { Unit: TimeUnit.Weekend, Relative: 0 } => AnchoredPeriods.ThisWeekend(context),
        Sense.Offset => AnchoredPeriods.Around(context.UseAnchor(), reading.Unit)?.Shift(Steps(reading.Unit) * (reading.Relative ?? 0)),
        Sense.Ago => AnchoredPeriods.Shifted(reading, context, -1),
        Sense.FromNow => AnchoredPeriods.Shifted(reading, context, +1),
        Sense.Later => FocusPeriods.FromFocus(reading, context, +1),
        Sense.Earlier => FocusPeriods.FromFocus(reading, context, -1),
        Sense.Same or Sense.Unit or Sense.SameTime => FocusPeriods.Same(reading, context),
        Sense.Adjacent when reading.Vague => null,
        Sense.Adjacent => FocusPeriods.Same(reading, context)?.Shift(FocusPeriods.Direction(reading)),
        Sense.AdjacentSeason => FocusPeriods.AdjacentSeason(reading, context),
        Sense.Holiday => CalendarDates.Holiday(reading, context),
        Sense.Time => reading.Container is { } date ? Resolve(date, context) : FocusPeriods.Today(context),
        _ => null,
    };

    /// <summary>The size of period that a unit measures.</summary>
    public static Grain GrainOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day => Grain.Day,
        TimeUnit.Weekend => Grain.Weekend,
        TimeUnit.Week or TimeUnit.Fortnight => Grain.Week,
        TimeUnit.Month => Grain.Month,
        TimeUnit.Season => Grain.Season,
        TimeUnit.Quarter => Grain.Quarter,
        TimeUnit.Half => Grain.Half,
        TimeUnit.Year => Grain.Year,
        TimeUnit.Decade => Grain.Decade,
        _ => Grain.Century,
    };

    /// <summary>How many periods of its grain a unit has.</summary>
    public static int Steps(TimeUnit unit) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => 0,
        TimeUnit.Fortnight => 2,
        TimeUnit.Millennium => 10,
        _ => 1,
    };

    /// <summary>The end of an interval within a month: "March 9-13".</summary>
    public static CalendarPeriod SpanEnd(Reading reading, CalendarPeriod start) =>
        reading.Sense == Sense.YearSpan ? new CalendarPeriod(Grain.Year, reading.Count) : start with { Day = reading.Count };
}
