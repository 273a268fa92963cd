namespace CstoClaims.Dates;

/// <summary>Days, months and seasons as the calendar names them, with the year filled in where none is written; holidays.</summary>
internal static class CalendarDates
{
    private const int FarthestMonth = 11;
    private const int AnyYear = 2000;
    private const int StillNews = 60;

    public static CalendarPeriod? Day(Reading reading, DateContext context)
    {
        if (reading.Month == 0)
        {
            return reading.Container is not { } of ? DayAlone(reading, context)
                : PeriodResolver.Resolve(of, context) is { Grain: Grain.Month, HasYear: true } outer ? outer with { Grain = Grain.Day, Day = reading.Day } : null;
        }

        var day = new CalendarPeriod(Grain.Day, IsTheEleventh(reading, context) ? 2001 : reading.Year, reading.Month, reading.Day);
        return reading.Relative is { } relative and not 0 && reading.Rule.Id != "date/wd-mon-d" ? Possible(day, RelativeDay(day, relative, context)) : Dated(reading, day, context);
    }

    /// <summary>"since September 11": the one that is told without its year, but where the last one is still news, or in a history.</summary>
    private static bool IsTheEleventh(Reading reading, DateContext context)
    {
        bool bare = reading is { Month: 9, Day: 11, Bound: Bound.Since or Bound.After, LacksYear: true };
        return bare && !context.IsNarrative
            && (context.Anchor is not { } anchor || YearlessDates.Before(new CalendarPeriod(Grain.Day, CalendarPeriod.NoYear, 9, 11), anchor).Last?.DayNumber < anchor.DayNumber - StillNews);
    }

    /// <summary>"the 12th of October last": from the date in focus in a history, which quotes old documents.</summary>
    private static CalendarPeriod? RelativeDay(CalendarPeriod day, int relative, DateContext context) =>
        context is { IsNarrative: true, Focus: { First: { } first, Last: { } last } }
            ? relative < 0 ? YearlessDates.Before(day, first) : YearlessDates.After(day, last)
            : Relative(day, relative, context);

    /// <summary>
    /// "the 21st", "Friday the 11th": in the month of the anchor (of a history: of the focus) or the nearest one that has the day, on that
    /// weekday where one is written.
    /// </summary>
    private static CalendarPeriod? DayAlone(Reading reading, DateContext context)
    {
        var from = context.IsNarrative && context.Focus is { Grain: Grain.Day or Grain.Month } ? context.UseFocus()?.First : context.UseAnchor();
        if (from is not { } anchor)
        {
            return null;
        }

        int first = context.Tense == Tense.Future ? 1 : -1;
        var month = CalendarPeriod.Around(anchor, Grain.Month);
        for (int distance = 0; distance <= FarthestMonth; distance++)
        {
            if (On(reading, month.Shift(distance * first)) is { } day && !(distance == 0 && reading.Weekday == 0 && IsAgainst(day, anchor, context)))
            {
                return day;
            }

            if (distance > 0 && reading.Weekday > 0 && On(reading, month.Shift(-distance * first)) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>A day that stands alone is before the anchor in the past tense, after it in the future tense.</summary>
    private static bool IsAgainst(CalendarPeriod day, DateOnly anchor, DateContext context) =>
        !context.IsNarrative && (context.Tense == Tense.Future ? day.First < anchor : day.First > anchor);

    private static CalendarPeriod? On(Reading reading, CalendarPeriod month)
    {
        var day = month with { Grain = Grain.Day, Day = reading.Day };
        return CalendarPeriod.IsDay(day.Year, day.Part, day.Day)
            && (reading.Weekday == 0 || Weekdays.DaysUntil(day.First!.Value, reading.Weekday) == 0) ? day : null;
    }

    public static CalendarPeriod? Figures(Reading reading, DateContext context)
    {
        bool swap = reading.Sense != Sense.Iso && reading.Month <= 12
            && reading.Day is > 0 and <= 12 && (reading.Sense == Sense.Dotted || context.DayFirst);
        swap |= reading.Sense != Sense.Iso && reading.Month > 12;
        var (month, day) = swap ? (reading.Day, reading.Month) : (reading.Month, reading.Day);
        return Dated(reading, new CalendarPeriod(Grain.Day, reading.Year, month, day), context);
    }

    /// <summary>With its year; "29 February" of a year that has none keeps its year open.</summary>
    private static CalendarPeriod Dated(Reading reading, CalendarPeriod day, DateContext context) => Possible(day, reading.Relative switch
    {
        { } when reading.Weekday > 0 => NearWeekday(reading, day, context),
        { } relative when reading.Sense == Sense.Numeric => Relative(day, relative, context),
        _ => Yearless(reading, day, context),
    });

    /// <summary>"next Friday 5/12": the weekday tells which year.</summary>
    private static CalendarPeriod NearWeekday(Reading reading, CalendarPeriod day, DateContext context) =>
        AnchoredPeriods.Weekday(reading, context)?.First is { } about ? YearlessDates.Nearest(day, about) : day;

    private static CalendarPeriod Possible(CalendarPeriod day, CalendarPeriod? placed) =>
        placed is { } dated && CalendarPeriod.IsDay(dated.Year, dated.Part, dated.Day) ? dated : day with { Year = CalendarPeriod.NoYear };

    public static CalendarPeriod? Month(Reading reading, DateContext context)
    {
        var month = new CalendarPeriod(Grain.Month, reading.Year, reading.Month);
        return reading.Relative is { } relative ? Relative(month, relative, context) : Yearless(reading, month, context);
    }

    public static CalendarPeriod? Season(Reading reading, DateContext context)
    {
        var season = new CalendarPeriod(Grain.Season, reading.Year, reading.Part);
        return reading.Relative is { } relative ? Relative(season, relative, context) : Yearless(reading, season, context);
    }

    /// <summary>"last August", "this summer", "next March".</summary>
    public static CalendarPeriod? Relative(CalendarPeriod period, int relative, DateContext context)
    {
        if (context.UseAnchor() is not { } anchor)
        {
            return period;
        }

        return relative switch
        {
            < 0 => YearlessDates.Before(period, anchor),
            0 when period.Grain == Grain.Season && CalendarPeriod.Around(anchor, Grain.Season) is var season && season.Part == period.Part => season,
            0 => period with { Year = anchor.Year },
            _ => YearlessDates.After(period, anchor),
        };
    }

    /// <summary>Fills the year in: from the container, else from the context.</summary>
    public static CalendarPeriod? Yearless(Reading reading, CalendarPeriod period, DateContext context)
    {
        if (reading.Container is not { } container)
        {
            return period.HasYear ? period : YearlessDates.Complete(period, context);
        }

        return PeriodResolver.Resolve(container, context) is { HasYear: true } outer ? period with { Year = outer.Year } : period;
    }

    public static CalendarPeriod? Holiday(Reading reading, DateContext context)
    {
        if (Holidays.RuleFor(reading.Word!, context.Country) is not { } rule || Holidays.IsPeriod(rule))
        {
            return null;
        }

        if (reading.Year != CalendarPeriod.NoYear)
        {
            return Holidays.DayOf(rule, reading.Year) is { } day ? CalendarPeriod.Of(day) : null;
        }

        if (reading.Container is { } container && PeriodResolver.Resolve(container, context) is { HasYear: true } outer)
        {
            return Holidays.DayOf(rule, outer.Year) is { } day ? CalendarPeriod.Of(day) : null;
        }

        // Some year tells about when in a year it is; which year is meant is seen from there.
        if (Holidays.DayOf(rule, context.Anchor?.Year ?? context.Focus?.Year ?? AnyYear) is not { } about)
        {
            return null;
        }

        var period = CalendarPeriod.Of(about) with { Year = CalendarPeriod.NoYear };
        var chosen = reading.Rule.Id == "holiday/narr" && context.UseFocus() is { First: { } first, Last: { } last }
            ? reading.Relative < 0 ? YearlessDates.Before(period, first) : YearlessDates.After(period, last)
            : reading.Relative is { } relative ? Relative(period, relative, context) : YearlessDates.Complete(period, context);
        return chosen is { HasYear: true } dated ? Holidays.DayOf(rule, dated.Year) is { } exact ? CalendarPeriod.Of(exact) : null
            : Holidays.IsFixed(rule) ? period
            : null;
    }
}
