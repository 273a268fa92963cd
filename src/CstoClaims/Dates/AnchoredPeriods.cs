namespace CstoClaims.Dates;

/// <summary>Periods that are counted from the day of publication: "last Tuesday", "three weeks ago".</summary>
internal static class AnchoredPeriods
{
    public static CalendarPeriod? Around(DateOnly? day, TimeUnit unit) =>
        day is { } date ? CalendarPeriod.Around(date, PeriodResolver.GrainOf(unit)) : null;

    /// <summary>"the week of 16 September", "Labour Day weekend": that of a Monday or Tuesday is the weekend before it.</summary>
    public static CalendarPeriod Holding(DateOnly day, TimeUnit unit)
    {
        bool after = unit == TimeUnit.Weekend && day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday;
        return CalendarPeriod.Around(after ? DayShift.Shift(day, -2, TimeUnit.Day) ?? day : day, PeriodResolver.GrainOf(unit));
    }

    /// <summary>"this weekend" is the one of the week, but in the past tense the last one that has begun.</summary>
    public static CalendarPeriod? ThisWeekend(DateContext context) =>
        Around(context.UseAnchor(), TimeUnit.Weekend) is { } weekend
            ? weekend.Shift(context.Tense == Tense.Past && weekend.First > context.Anchor ? -1 : 0)
            : null;

    public static CalendarPeriod? Weekday(Reading reading, DateContext context)
    {
        if (reading is { Container: { } neighbour, Rule.Id: "rel/weekday-neighbour" })
        {
            return Neighbour(reading, PeriodResolver.Resolve(neighbour, context), reading.Relative > 0);
        }

        if (reading.Container is { } shift && ShiftedWeekdays.CanHold(shift))
        {
            return ShiftedWeekdays.Resolve(reading, shift, context);
        }

        if (reading.Container is { } week && PeriodResolver.Resolve(week, context) is { Grain: Grain.Week } outer)
        {
            return CalendarPeriod.Of(outer.First!.Value).Shift(reading.Weekday - 1);
        }

        bool ofWeek = reading.Unit == TimeUnit.Week || (context.ByWeeks && reading.Relative is < 0 or > 0);
        var from = reading.IsFromFocus ? context.UseFocus() is { Grain: Grain.Day, First: { } focus } ? focus : null : context.UseAnchor();
        if (from is not { } anchor)
        {
            return null;
        }

        var today = CalendarPeriod.Of(anchor);
        int ahead = Weekdays.DaysUntil(anchor, reading.Weekday);
        if (ofWeek)
        {
            return CalendarPeriod.Of(CalendarPeriod.Around(anchor, Grain.Week).Shift(reading.Relative ?? 0).First!.Value).Shift(reading.Weekday - 1);
        }

        bool forward = reading.Relative > 0 || (reading.Relative is null or 0 && context.Tense == Tense.Future) || (reading.Relative == 0 && context.Tense != Tense.Past);
        int further = (reading.Count - 1) * Weekdays.InWeek;
        return forward
            ? today.Shift(further + (ahead == 0 && reading.Relative > 0 ? Weekdays.InWeek : ahead))
            : today.Shift((ahead == 0 && reading.Relative is null or 0 ? 0 : ahead - Weekdays.InWeek) - further);
    }

    /// <summary>"the Monday after Easter", "the Friday before Christmas".</summary>
    private static CalendarPeriod? Neighbour(Reading reading, CalendarPeriod? date, bool ahead)
    {
        if ((ahead ? date?.Last : date?.First) is not { } edge)
        {
            return null;
        }

        int distance = ahead ? Weekdays.DaysUntil(edge, reading.Weekday) : Weekdays.DaysSince(edge, reading.Weekday);
        distance = distance == 0 ? Weekdays.InWeek : distance;
        return CalendarPeriod.Of(edge).Shift(ahead ? distance : -distance);
    }

    /// <summary>"three weeks ago": the period of the unit that long before or after the anchor; of one week, and where the context asks for it, the day.</summary>
    public static CalendarPeriod? Shifted(Reading reading, DateContext context, int sign)
    {
        if (reading.Other is { } gloss)
        {
            return PeriodResolver.Resolve(gloss, context) is { First: { } day } ? Around(day, reading.Unit) : null;
        }

        if (context.UseAnchor() is not { } from || reading.Vague)
        {
            return null;
        }

        long count = (long)reading.Count * sign;
        bool exact = context.ToTheDay || reading is { Unit: TimeUnit.Week, Count: 1 };
        return reading.More is not null ? Compound(from, reading, sign)
            : exact ? Of(DayShift.Shift(from, count, reading.Unit))
            : CalendarPeriod.Around(from, PeriodResolver.GrainOf(reading.Unit)).ShiftWithin(PeriodResolver.Steps(reading.Unit) * count);
    }

    /// <summary>"two years one month and 21 days ago": as fine as its smallest unit.</summary>
    public static CalendarPeriod? Compound(DateOnly from, Reading reading, int sign)
    {
        var smallest = PeriodResolver.GrainOf(reading.Unit);
        foreach (var (_, unit) in reading.More!)
        {
            var grain = PeriodResolver.GrainOf(unit);
            smallest = grain < smallest ? grain : smallest;
        }

        return DayShift.Shift(from, reading, sign) is { } day ? CalendarPeriod.Around(day, smallest <= Grain.Week ? Grain.Day : smallest) : null;
    }

    /// <summary>A day as a period.</summary>
    public static CalendarPeriod? Of(DateOnly? day) => day is { } date ? CalendarPeriod.Of(date) : null;
}
