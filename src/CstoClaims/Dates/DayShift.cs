namespace CstoClaims.Dates;

/// <summary>Counts lengths of time from a day, to the day; <see langword="null"/> where the calendar has no such day.</summary>
internal static class DayShift
{
    private const int MonthsOfYear = 12;
    private const int WorkingWeek = 5;

    /// <summary>The day that is so many units later, or earlier where the count is negative.</summary>
    public static DateOnly? Shift(DateOnly day, long count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => day,
        TimeUnit.Day => Days(day, count),
        TimeUnit.Weekend or TimeUnit.Week => Days(day, count * Weekdays.InWeek),
        TimeUnit.Fortnight => Days(day, count * 2 * Weekdays.InWeek),
        TimeUnit.Month => Months(day, count),
        TimeUnit.Season or TimeUnit.Quarter => Months(day, count * 3),
        TimeUnit.Half => Months(day, count * 6),
        TimeUnit.Year => Months(day, count * MonthsOfYear),
        TimeUnit.Decade => Months(day, count * 10 * MonthsOfYear),
        TimeUnit.Century => Months(day, count * 100 * MonthsOfYear),
        _ => Months(day, count * 1000 * MonthsOfYear),
    };

    /// <summary>The day that is the whole length of a reading later or earlier.</summary>
    public static DateOnly? Shift(DateOnly day, Reading length, int sign)
    {
        var shifted = Shift(day, (long)length.Count * sign, length.Unit);
        foreach (var (count, unit) in length.More ?? [])
        {
            shifted = shifted is { } so ? Shift(so, (long)count * sign, unit) : null;
        }

        return shifted;
    }

    /// <summary>The day that is so many days from Monday to Friday later, or earlier; holidays are not known.</summary>
    public static DateOnly? WorkingDays(DateOnly day, int count)
    {
        DateOnly? at = day;
        while (at is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } weekend)
        {
            at = Days(weekend, -Math.Sign(count));
        }

        at = at is { } start ? Days(start, count / WorkingWeek * (long)Weekdays.InWeek) : null;
        for (int left = Math.Abs(count % WorkingWeek); left > 0 && at is { } here;)
        {
            at = Days(here, Math.Sign(count));
            left -= at is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } ? 0 : 1;
        }

        return at;
    }

    private static DateOnly? Days(DateOnly day, long count) =>
        day.DayNumber + count is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;

    private static DateOnly? Months(DateOnly day, long count)
    {
        long index = ((long)day.Year * MonthsOfYear) + day.Month - 1 + count;
        return index < MonthsOfYear || index / MonthsOfYear > 9999 ? null : day.AddMonths((int)count);
    }
}
