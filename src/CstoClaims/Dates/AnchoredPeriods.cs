namespace CstoClaims.Dates;

/// <summary>Periods that are counted from the day of publication: "last Tuesday", "three weeks ago".</summary>
internal static class AnchoredPeriods
{
    private const int DaysOfWeek = 7;

    public static CalendarPeriod? Around(DateOnly? day, TimeUnit unit) =>
        day is { } date ? CalendarPeriod.Around(date, PeriodResolver.GrainOf(unit)) : null;

    public static CalendarPeriod? Weekday(Reading reading, DateContext context)
    {
        if (reading.Container is { } week && PeriodResolver.Resolve(week, context) is { Grain: Grain.Week } outer)
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

    public static CalendarPeriod? Shifted(DateOnly? from, Reading reading, int sign)
    {
        bool exact = reading is { Unit: TimeUnit.Week, Count: 1 };
        return reading.Vague ? null
            : exact ? Around(from, TimeUnit.Day)?.Shift(DaysOfWeek * sign)
            : Around(from, reading.Unit)?.Shift((long)PeriodResolver.Steps(reading.Unit) * reading.Count * sign);
    }
}
