namespace CstoClaims.Dates;

/// <summary>Finds the year of a month, season or day that is written without one.</summary>
internal static class YearlessDates
{
    /// <summary>A report in the past tense can still name a day of the next fortnight: "said that on 3 June …".</summary>
    private const int PastSlack = 14;
    private const int FutureSlack = 3;

    /// <summary>Completes a period that has no year; unchanged where nothing tells the year.</summary>
    public static CalendarPeriod Complete(CalendarPeriod period, DateContext context)
    {
        if (context.IsGuide && context.Tense != Tense.Past && period.Grain is Grain.Month or Grain.Season)
        {
            return period;
        }

        if (context.IsNarrative && context.FocusAlone() is { HasYear: true } focus)
        {
            bool turned = focus is { Grain: Grain.Day or Grain.Month } && period.Grain <= Grain.Month && period.Part + 6 < focus.Part;
            return period with { Year = focus.Year + (turned ? 1 : 0) };
        }

        if (context.UseAnchor() is not { } anchor)
        {
            return period;
        }

        return context.Tense switch
        {
            Tense.Past => Latest(period, anchor),
            Tense.Future => Earliest(period, anchor),
            _ => Nearest(period, anchor),
        };
    }

    /// <summary>The last one that ended before the anchor: "last August", "last winter".</summary>
    public static CalendarPeriod Before(CalendarPeriod period, DateOnly anchor)
    {
        var candidate = In(period, anchor.Year);
        for (int year = anchor.Year - 1; !(candidate.Last < anchor) && year >= anchor.Year - 2; year--)
        {
            candidate = In(period, year);
        }

        return candidate;
    }

    /// <summary>The next one that begins after the anchor: "next March".</summary>
    public static CalendarPeriod After(CalendarPeriod period, DateOnly anchor)
    {
        var candidate = In(period, anchor.Year, step: 1);
        return candidate.First > anchor ? candidate : In(period, anchor.Year + 1, step: 1);
    }

    private static CalendarPeriod Latest(CalendarPeriod period, DateOnly anchor)
    {
        int slack = period.Grain == Grain.Day ? PastSlack : 0;
        return In(period, anchor.Year).First is { } first && first.DayNumber <= anchor.DayNumber + slack
            ? YearEnd(period, anchor, slack)
            : In(period, anchor.Year - 1);
    }

    /// <summary>In the last days of December, "January 3" in a report can be of the coming year.</summary>
    private static CalendarPeriod YearEnd(CalendarPeriod period, DateOnly anchor, int slack) =>
        In(period, anchor.Year + 1).First is { } next && next.DayNumber <= anchor.DayNumber + slack
            ? In(period, anchor.Year + 1)
            : In(period, anchor.Year);

    private static CalendarPeriod Earliest(CalendarPeriod period, DateOnly anchor)
    {
        for (int year = anchor.Year - 1; year <= anchor.Year; year++)
        {
            var candidate = In(period, year, step: 1);
            if (candidate.Last is { } last && last.DayNumber >= anchor.DayNumber - FutureSlack)
            {
                return candidate;
            }
        }

        return In(period, anchor.Year + 1, step: 1);
    }

    /// <summary>The one nearest to a day, before or after it.</summary>
    public static CalendarPeriod Nearest(CalendarPeriod period, DateOnly anchor)
    {
        var best = In(period, anchor.Year);
        int distance = Distance(best, anchor);
        for (int step = -1; step <= 1; step += 2)
        {
            var other = In(period, anchor.Year + step, step);
            if (Distance(other, anchor) < distance)
            {
                (best, distance) = (other, Distance(other, anchor));
            }
        }

        return best;
    }

    private static int Distance(CalendarPeriod period, DateOnly anchor) =>
        period.First is { } first && period.Last is { } last
            ? Math.Max(0, Math.Max(first.DayNumber - anchor.DayNumber, anchor.DayNumber - last.DayNumber))
            : int.MaxValue;

    /// <summary>The period in a year; 29 February, where that year has none, in the leap year before it, or after it where the step is 1.</summary>
    private static CalendarPeriod In(CalendarPeriod period, int year, int step = -1)
    {
        year = Math.Clamp(year, 1, 9999);
        while (period.Grain == Grain.Day && year is > 4 and < 9996 && !CalendarPeriod.IsDay(year, period.Part, period.Day))
        {
            year += step;
        }

        return period with { Year = year };
    }
}
