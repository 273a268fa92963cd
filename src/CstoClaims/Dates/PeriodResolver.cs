namespace CstoClaims.Dates;

/// <summary>The period of the calendar that a reading means; <see langword="null"/> where that cannot be known.</summary>
internal static class PeriodResolver
{
    private const int DaysOfWeek = 7;

    public static CalendarPeriod? Resolve(Reading reading, DateContext context) => reading.Sense switch
    {
        Sense.Calendar or Sense.Span => Day(reading, context),
        Sense.Iso or Sense.Numeric or Sense.Dotted => Figures(reading, context),
        Sense.Month or Sense.YearMonth => Month(reading, context),
        Sense.Year or Sense.Era or Sense.Fiscal or Sense.YearSpan => new CalendarPeriod(Grain.Year, reading.Year),
        Sense.Decade => new CalendarPeriod(Grain.Decade, reading.Year),
        Sense.Century => new CalendarPeriod(Grain.Century, reading.Year),
        Sense.Season => Season(reading, context),
        Sense.Quarter => Yearless(reading, new CalendarPeriod(Grain.Quarter, reading.Year, reading.Part), context),
        Sense.Part => Part(reading, context),
        Sense.Weekday => Weekday(reading, context),
        Sense.DayReference => context.UseAnchor() is { } day ? CalendarPeriod.Of(day).Shift(reading.Relative ?? 0) : null,
        Sense.Offset when context.IsNarrative && reading is { Relative: 0, Unit: TimeUnit.Day } => Same(reading, context),
        Sense.Offset => Around(context.UseAnchor(), reading.Unit)?.Shift(Steps(reading.Unit) * (reading.Relative ?? 0)),
        Sense.Ago => Shifted(context.UseAnchor(), reading, -1),
        Sense.FromNow => Shifted(context.UseAnchor(), reading, +1),
        Sense.Later => FromFocus(reading, context, +1),
        Sense.Earlier => FromFocus(reading, context, -1),
        Sense.Same or Sense.SameTime => Same(reading, context),
        Sense.Adjacent => Same(reading, context)?.Shift(Direction(reading)),
        Sense.AdjacentSeason => AdjacentSeason(reading, context),
        Sense.Holiday => Holiday(reading, context),
        Sense.Time => reading.Container is { } date ? Resolve(date, context) : Today(context),
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
    public static CalendarPeriod? SpanEnd(Reading reading, CalendarPeriod start, DateContext context)
    {
        if (reading.Sense == Sense.YearSpan)
        {
            return new CalendarPeriod(Grain.Year, reading.Count);
        }

        return Checked(start with { Day = reading.Count }, context);
    }

    private static CalendarPeriod? Around(DateOnly? day, TimeUnit unit) =>
        day is { } date ? CalendarPeriod.Around(date, GrainOf(unit)) : null;

    private static CalendarPeriod? Checked(CalendarPeriod day, DateContext context)
    {
        if (CalendarPeriod.IsDay(day.Year, day.Part, day.Day))
        {
            return day;
        }

        context.Impossible = true;
        return null;
    }

    private static CalendarPeriod? Day(Reading reading, DateContext context)
    {
        if (reading.Month == 0)
        {
            return DayAlone(reading, context);
        }

        return Checked(new CalendarPeriod(Grain.Day, CalendarPeriod.NoYear, reading.Month, reading.Day), context) is { } day
            && Yearless(reading, day with { Year = reading.Year }, context) is { } dated
            ? Checked(dated, context)
            : null;
    }

    /// <summary>"Friday the 11th": in the month of the anchor or next to it, where the weekday fits.</summary>
    private static CalendarPeriod? DayAlone(Reading reading, DateContext context)
    {
        if (context.UseAnchor() is not { } anchor)
        {
            return null;
        }

        var month = CalendarPeriod.Around(anchor, Grain.Month);
        ReadOnlySpan<int> order = context.Tense == Tense.Future ? [0, 1, -1] : [0, -1, 1];
        foreach (int shift in order)
        {
            var day = month.Shift(shift) with { Grain = Grain.Day, Day = reading.Day };
            if (CalendarPeriod.IsDay(day.Year, day.Part, day.Day) && (int)day.First!.Value.DayOfWeek == reading.Weekday % DaysOfWeek)
            {
                return day;
            }
        }

        return null;
    }

    private static CalendarPeriod? Figures(Reading reading, DateContext context)
    {
        bool swap = reading.Sense != Sense.Iso && reading.Month <= 12
            && reading.Day is > 0 and <= 12 && (reading.Sense == Sense.Dotted || context.DayFirst);
        swap |= reading.Sense != Sense.Iso && reading.Month > 12;
        var (month, day) = swap ? (reading.Day, reading.Month) : (reading.Month, reading.Day);
        return Checked(new CalendarPeriod(Grain.Day, reading.Year, month, day), context);
    }

    private static CalendarPeriod? Month(Reading reading, DateContext context)
    {
        var month = new CalendarPeriod(Grain.Month, reading.Year, reading.Month);
        return reading.Relative is { } relative ? Relative(month, relative, context) : Yearless(reading, month, context);
    }

    private static CalendarPeriod? Season(Reading reading, DateContext context)
    {
        var season = new CalendarPeriod(Grain.Season, reading.Year, reading.Part);
        return reading.Relative is { } relative ? Relative(season, relative, context) : Yearless(reading, season, context);
    }

    /// <summary>"last August", "this summer", "next March".</summary>
    private static CalendarPeriod? Relative(CalendarPeriod period, int relative, DateContext context)
    {
        if (context.UseAnchor() is not { } anchor)
        {
            return period;
        }

        return relative switch
        {
            < 0 => YearlessDates.Before(period, anchor),
            0 => period with { Year = anchor.Year },
            _ => YearlessDates.After(period, anchor),
        };
    }

    /// <summary>Fills the year in: from the container, else from the context.</summary>
    private static CalendarPeriod? Yearless(Reading reading, CalendarPeriod period, DateContext context)
    {
        if (reading.Container is not { } container)
        {
            return period.HasYear ? period : YearlessDates.Complete(period, context);
        }

        return Resolve(container, context) is { HasYear: true } outer ? period with { Year = outer.Year } : period;
    }

    private static CalendarPeriod? Part(Reading reading, DateContext context)
    {
        int most = reading.Unit switch { TimeUnit.Quarter => 4, TimeUnit.Half => 2, _ => int.MaxValue };
        if (reading.Part > most)
        {
            return null;
        }

        if (reading.Container is null)
        {
            return reading.Part < 0
                ? Around(context.UseAnchor(), reading.Unit)?.Shift(-1)
                : Yearless(reading, new CalendarPeriod(GrainOf(reading.Unit), CalendarPeriod.NoYear, reading.Part), context);
        }

        if (Resolve(reading.Container, context) is not { First: { } first, Last: { } last } outer)
        {
            return null;
        }

        if (reading.Weekday > 0)
        {
            return WeekdayOf(reading, first, last);
        }

        // A week belongs to the period that has its middle, as in ISO 8601.
        var grain = GrainOf(reading.Unit);
        int middle = grain is Grain.Week or Grain.Weekend ? DaysOfWeek / 2 : 0;
        var part = reading.Part < 0
            ? CalendarPeriod.Around(last.AddDays(-Math.Min(middle, last.DayNumber)), grain)
            : CalendarPeriod.Around(first.AddDays(Math.Min(middle, DateOnly.MaxValue.DayNumber - first.DayNumber)), grain).Shift(reading.Part - 1);
        return grain < outer.Grain && part.First <= last ? part : null;
    }

    /// <summary>"the first Friday of next month".</summary>
    private static CalendarPeriod? WeekdayOf(Reading reading, DateOnly first, DateOnly last)
    {
        var start = CalendarPeriod.Of(reading.Part < 0 ? last : first);
        int ahead = (reading.Weekday - (int)start.First!.Value.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        var day = reading.Part < 0
            ? start.Shift(ahead == 0 ? 0 : ahead - DaysOfWeek)
            : start.Shift(ahead + ((reading.Part - 1) * (long)DaysOfWeek));
        return day.First >= first && day.Last <= last ? day : null;
    }

    private static CalendarPeriod? Weekday(Reading reading, DateContext context)
    {
        if (reading.Container is { } week && Resolve(week, context) is { Grain: Grain.Week } outer)
        {
            return CalendarPeriod.Of(outer.First!.Value).Shift(reading.Weekday - 1);
        }

        bool ofWeek = reading.Unit == TimeUnit.Week;
        bool narrative = reading.Word is { } word && (word.Classes & WordClass.Narrative) != 0 && (word.Classes & WordClass.Relative) == 0;
        var from = narrative ? context.UseFocus() is { Grain: Grain.Day, First: { } focus } ? focus : null : context.UseAnchor();
        if (from is not { } anchor)
        {
            return null;
        }

        var today = CalendarPeriod.Of(anchor);
        int ahead = (reading.Weekday - (int)anchor.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        if (ofWeek)
        {
            return CalendarPeriod.Of(CalendarPeriod.Around(anchor, Grain.Week).Shift(reading.Relative ?? 0).First!.Value).Shift(reading.Weekday - 1);
        }

        bool forward = reading.Relative > 0 || (reading.Relative is null or 0 && context.Tense == Tense.Future) || (reading.Relative == 0 && context.Tense != Tense.Past);
        return forward
            ? today.Shift(ahead == 0 && reading.Relative > 0 ? DaysOfWeek : ahead)
            : today.Shift(ahead == 0 && reading.Relative is null or 0 ? 0 : ahead - DaysOfWeek);
    }

    private static CalendarPeriod? Shifted(DateOnly? from, Reading reading, int sign)
    {
        bool exact = reading is { Unit: TimeUnit.Week, Count: 1 };
        return reading.Vague ? null
            : exact ? Around(from, TimeUnit.Day)?.Shift(DaysOfWeek * sign)
            : Around(from, reading.Unit)?.Shift((long)Steps(reading.Unit) * reading.Count * sign);
    }

    /// <summary>"two years later": no finer than the date that it counts from.</summary>
    private static CalendarPeriod? FromFocus(Reading reading, DateContext context, int sign)
    {
        var from = reading.Other is { } date ? Resolve(date, context) : context.UseFocus();
        if (from is not { First: { } first } period || reading.Vague)
        {
            return null;
        }

        var grain = GrainOf(reading.Unit);
        return grain < period.Grain ? null
            : grain == Grain.Week ? CalendarPeriod.Of(first).Shift((long)sign * reading.Count * Steps(reading.Unit) * DaysOfWeek)
            : CalendarPeriod.Around(first, grain).Shift((long)sign * reading.Count * Steps(reading.Unit));
    }

    private static CalendarPeriod? Same(Reading reading, DateContext context)
    {
        if (reading.Sense == Sense.SameTime)
        {
            return context.Focus;
        }

        var grain = GrainOf(reading.Unit);
        var from = string.Equals(reading.Rule.Id, "narr/the", StringComparison.Ordinal) && !context.IsNarrative && grain > Grain.Day
            ? context.UseAnchor() is { } anchor ? CalendarPeriod.Of(anchor) : context.Focus
            : context.UseFocus();
        return from is { First: { } first } period && grain >= period.Grain && Steps(reading.Unit) > 0
            ? CalendarPeriod.Around(first, grain)
            : null;
    }

    /// <summary>"the following autumn", "the previous May".</summary>
    private static CalendarPeriod? AdjacentSeason(Reading reading, DateContext context)
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
    private static CalendarPeriod? Today(DateContext context) =>
        context.Focus is { Grain: Grain.Day } day ? day
        : !context.IsNarrative && context.UseAnchor() is { } anchor ? CalendarPeriod.Of(anchor)
        : null;

    private static int Direction(Reading reading) =>
        reading.Relative ?? (reading.Word?.Text is "before" or "earlier" or "previous" ? -1 : 1);

    private static CalendarPeriod? Holiday(Reading reading, DateContext context)
    {
        if (Holidays.RuleFor(reading.Word!, context.Country) is not { } rule || Holidays.IsPeriod(rule))
        {
            return null;
        }

        if (reading.Year != CalendarPeriod.NoYear)
        {
            return Holidays.DayOf(rule, reading.Year) is { } day ? CalendarPeriod.Of(day) : null;
        }

        int year = reading.Container is { } container && Resolve(container, context) is { HasYear: true } outer ? outer.Year : context.UseAnchor()?.Year ?? 0;
        if (Holidays.DayOf(rule, year) is not { } thisYear)
        {
            return null;
        }

        var period = CalendarPeriod.Of(thisYear);
        if (reading.Container is not null)
        {
            return period;
        }

        var chosen = reading.Relative is { } relative ? Relative(period, relative, context) : YearlessDates.Complete(period with { Year = CalendarPeriod.NoYear }, context);
        return chosen is { HasYear: true } dated && Holidays.DayOf(rule, dated.Year) is { } exact ? CalendarPeriod.Of(exact) : chosen;
    }
}
