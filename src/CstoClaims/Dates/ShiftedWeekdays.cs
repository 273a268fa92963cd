namespace CstoClaims.Dates;

/// <summary>
/// Weekdays of a time that is counted from the day of publication: "Monday two weeks from now", "two months from today on Tuesday". Of weeks it is
/// the day of that week, of months and years the first one from that day on.
/// </summary>
internal static class ShiftedWeekdays
{
    /// <summary>Whether a weekday can be one of the time that the reading tells.</summary>
    public static bool CanHold(Reading shift) => shift is { Vague: false, More: null, Unit: TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Month or TimeUnit.Year }
        && (shift is { Sense: Sense.Ago or Sense.FromNow, Other: null } or { Sense: Sense.Later, Other.Sense: Sense.DayReference });

    public static CalendarPeriod? Resolve(Reading reading, Reading shift, DateContext context)
    {
        context.UseAnchor();
        var exact = context.Copy();
        exact.ToTheDay = true;
        if (PeriodResolver.Resolve(shift, exact)?.First is not { } day)
        {
            return null;
        }

        var start = shift.Unit <= TimeUnit.Fortnight ? CalendarPeriod.Around(day, Grain.Week).First!.Value : day;
        int ahead = Weekdays.DaysUntil(start, reading.Weekday);
        return CalendarPeriod.Of(start).Shift(ahead);
    }
}
