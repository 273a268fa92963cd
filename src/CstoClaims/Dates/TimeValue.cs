namespace CstoClaims.Dates;

/// <summary>What an expression means, written down: TIMEX3, EDTF and bounds.</summary>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Edtf">EDTF, where it names a stretch of the calendar.</param>
/// <param name="Earliest">First day.</param>
/// <param name="Latest">Last day.</param>
/// <param name="Focus">The period that later expressions may refer to.</param>
internal readonly record struct TimeValue(
    TimexType Type, string Value, string? Edtf = null, DateOnly? Earliest = null, DateOnly? Latest = null, CalendarPeriod? Focus = null)
{
    /// <summary>The ends of an interval.</summary>
    public (CalendarPeriod Start, CalendarPeriod End)? Ends { get; init; }

    /// <summary>A value without a place in the calendar.</summary>
    public static TimeValue Open(TimexType type, string value) => new(type, value);

    /// <summary>A period, perhaps with a time of day.</summary>
    public static TimeValue Of(CalendarPeriod period, string? timeOfDay = null)
    {
        bool dated = period.Grain == Grain.Day && timeOfDay is not null;
        return new TimeValue(
            dated ? TimexType.Time : TimexType.Date,
            dated ? $"{period.Timex()}T{timeOfDay}" : period.Timex(),
            period.Edtf(),
            period.First,
            period.Last,
            period);
    }

    /// <summary>From one period to another.</summary>
    public static TimeValue Between(CalendarPeriod start, CalendarPeriod end)
    {
        var edtf = $"{StartOf(start)}/{EndOf(end)}";
        return new TimeValue(TimexType.Date, $"{start.Timex()}/{end.Timex()}", edtf, start.First, end.Last, start.Grain <= end.Grain && end.Grain < Grain.Year ? end : start)
        {
            Ends = (start, end),
        };
    }

    /// <summary>From a time of a day to a later one, on the next day where it is no later.</summary>
    public static TimeValue Between(CalendarPeriod day, string start, string end) =>
        Between(day, start, string.CompareOrdinal(end, start) <= 0 ? day.Shift(1) : day, end);

    /// <summary>From a time of one day to a time of another.</summary>
    public static TimeValue Between(CalendarPeriod first, string start, CalendarPeriod last, string end)
    {
        var days = first == last ? Of(first) : Between(first, last);
        return days with { Type = TimexType.Time, Value = $"{first.Timex()}T{start}/{last.Timex()}T{end}" };
    }

    /// <summary>From a period, or a time of a day, on.</summary>
    public static TimeValue Since(CalendarPeriod start, string? timeOfDay) =>
        Of(start, timeOfDay) with { Edtf = StartOf(start) + "/..", Latest = null };

    /// <summary>Up to a period, or a time of a day.</summary>
    public static TimeValue Until(CalendarPeriod end, string? timeOfDay) =>
        Of(end, timeOfDay) with { Edtf = "../" + EndOf(end), Earliest = null };

    /// <summary>EDTF has no weeks: an interval begins and ends with their days.</summary>
    private static string StartOf(CalendarPeriod period) =>
        period.Grain is Grain.Week or Grain.Weekend ? CalendarPeriod.Of(period.First!.Value).Edtf() : period.Edtf();

    private static string EndOf(CalendarPeriod period) =>
        period.Grain is Grain.Week or Grain.Weekend ? CalendarPeriod.Of(period.Last!.Value).Edtf() : period.Edtf();
}
