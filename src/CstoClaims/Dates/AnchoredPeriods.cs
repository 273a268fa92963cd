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

    /// <summary>"three weeks ago": the period of the unit that long before or after the anchor; of one week, and where the context asks for it, the day.</summary>
    public static CalendarPeriod? Shifted(Reading reading, DateContext context, int sign)
    {
        if (context.UseAnchor() is not { } from || reading.Vague)
        {
            return null;
        }

        long count = (long)reading.Count * sign;
        bool exact = context.ToTheDay || reading is { Unit: TimeUnit.Week, Count: 1 };
        return exact ? ToTheDay(from, reading.Unit, count)
            : CalendarPeriod.Around(from, PeriodResolver.GrainOf(reading.Unit)).Shift(PeriodResolver.Steps(reading.Unit) * count);
    }

    /// <summary>The same day so many units later; the last of a month that is too short for it.</summary>
    private static CalendarPeriod? ToTheDay(DateOnly from, TimeUnit unit, long count)
    {
        var grain = PeriodResolver.GrainOf(unit);
        long units = count * PeriodResolver.Steps(unit);
        if (grain < Grain.Month)
        {
            return CalendarPeriod.Of(from).Shift(units * (grain == Grain.Day ? 1 : DaysOfWeek));
        }

        long months = units * (grain switch
        {
            Grain.Month => 1,
            Grain.Season or Grain.Quarter => 3,
            Grain.Half => 6,
            Grain.Year => 12,
            Grain.Decade => 120,
            _ => 1200,
        });
        long year = from.Year + (months / 12);
        return year is > 1 and < 9999 ? CalendarPeriod.Of(from.AddMonths((int)months)) : null;
    }
}
