namespace CstoClaims.Dates;

/// <summary>Lengths of time with a place in the calendar: "the past two years", "within ten days", "three days from Monday".</summary>
internal static class Windows
{
    private const int VagueCount = 3;

    /// <summary>
    /// From the anchor back or forward. The bounds are told to the day; the EDTF value in the units of the window ("the past two
    /// years" of a day in 2013 is 2011/2013), and "the past few days" is the smallest period that contains them.
    /// </summary>
    public static TimeValue Resolve(Reading reading, DateContext context, int sign)
    {
        var value = TimeValue.Open(TimexType.Duration, TimeLengths.Length(reading));
        if (reading.Other is { } beginning)
        {
            return PeriodResolver.Resolve(beginning, context)?.First is { } first && PeriodResolver.Steps(reading.Unit) > 0 && !reading.Vague
                ? Placed(value, first, DayShift.Shift(first, reading, +1) is { } after ? DayShift.Shift(after, -1, TimeUnit.Day) : null)
                : value;
        }

        var from = !reading.IsFromFocus ? context.UseAnchor() : sign < 0 ? context.UseFocus()?.First : context.UseFocus()?.Last;
        if (from is not { } anchor || PeriodResolver.Steps(reading.Unit) == 0)
        {
            return value;
        }

        if (reading.WorkingDays)
        {
            return sign < 0 ? Placed(value, DayShift.WorkingDays(anchor, -reading.Count), DayShift.Shift(anchor, -1, TimeUnit.Day))
                : Placed(value, DayShift.Shift(anchor, 1, TimeUnit.Day), DayShift.WorkingDays(anchor, reading.Count));
        }

        bool days = PeriodResolver.GrainOf(reading.Unit) < Grain.Month || reading.More is not null;
        if (days && !reading.Vague)
        {
            var far = DayShift.Shift(anchor, reading, sign);
            return sign < 0 ? Placed(value, far, anchor) : Placed(value, reading.FollowsWithin || reading.More is not null ? anchor : DayShift.Shift(anchor, 1, TimeUnit.Day), far);
        }

        return Calendar(reading, anchor, sign, value);
    }

    /// <summary>In months and longer units, and the vague ones.</summary>
    private static TimeValue Calendar(Reading reading, DateOnly anchor, int sign, TimeValue value)
    {
        var here = CalendarPeriod.Around(anchor, PeriodResolver.GrainOf(reading.Unit));
        if (here.Grain is Grain.Week or Grain.Weekend)
        {
            here = CalendarPeriod.Of(anchor);
        }

        long count = (long)(reading.Vague ? VagueCount : reading.Count) * PeriodResolver.Steps(reading.Unit)
            * (here.Grain == Grain.Day && reading.Unit != TimeUnit.Day ? 7 : 1);
        if (here.ShiftWithin(count * sign) is not { } far)
        {
            return value;
        }

        var (start, end) = sign < 0 ? (far, here) : (here.Grain > Grain.Month && here.Grain != Grain.Year ? here.Shift(1) : here, far);
        if (start.First is null || end.First is null || start.First > end.Last)
        {
            return value;
        }

        var placed = reading.Vague ? TimeValue.Of(Smallest(start, end)) : TimeValue.Between(start, end);
        bool exact = !reading.Vague && here.Grain is Grain.Month or Grain.Year;
        var edge = DayShift.Shift(anchor, count * sign, here.Grain == Grain.Year ? TimeUnit.Year : TimeUnit.Month);
        return value with
        {
            Edtf = placed.Edtf,
            Earliest = !exact ? placed.Earliest : sign < 0 ? edge : anchor,
            Latest = !exact ? placed.Latest : sign < 0 ? anchor : edge,
        };
    }

    private static TimeValue Placed(TimeValue value, DateOnly? from, DateOnly? to) =>
        from is not { } first || to is not { } last || first > last ? value : value with
        {
            Edtf = TimeValue.Between(CalendarPeriod.Of(first), CalendarPeriod.Of(last)).Edtf,
            Earliest = first,
            Latest = last,
        };

    private static CalendarPeriod Smallest(CalendarPeriod start, CalendarPeriod end)
    {
        ReadOnlySpan<Grain> sizes = [Grain.Month, Grain.Year, Grain.Decade];
        foreach (var size in sizes)
        {
            var around = CalendarPeriod.Around(end.First!.Value, size);
            if (size > end.Grain && around.First <= start.First && around.Last >= end.Last)
            {
                return around;
            }
        }

        return CalendarPeriod.Around(end.First!.Value, Grain.Century);
    }
}
