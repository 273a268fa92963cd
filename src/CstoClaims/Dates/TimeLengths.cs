using System.Globalization;
using System.Text;

namespace CstoClaims.Dates;

/// <summary>Lengths of time and recurrence as TIMEX3 writes them: <c>P8Y</c>, <c>PT2.5H</c>, <c>PXD</c>, <c>XXXX-WXX-1</c>.</summary>
internal static class TimeLengths
{
    /// <summary>The length that a reading tells, of one unit or several: <c>P8Y</c>, <c>P2Y1M21D</c>.</summary>
    public static string Length(Reading reading)
    {
        if (reading.More is not { } more)
        {
            return Length(reading.Count, reading.Vague, reading.Unit);
        }

        var parts = new List<(int Count, TimeUnit Unit)>(more) { (reading.Count, reading.Unit) };
        parts.Sort(static (a, b) => b.Unit.CompareTo(a.Unit));
        var length = new StringBuilder("P");
        bool time = false;
        foreach (var (count, unit) in parts)
        {
            var part = Length(count, vague: false, unit).AsSpan(1);
            length.Append(time && part[0] == 'T' ? part[1..] : part);
            time |= part[0] == 'T';
        }

        return length.ToString();
    }

    public static string Length(int count, bool vague, TimeUnit unit)
    {
        var (factor, letter, time) = unit switch
        {
            TimeUnit.Second => (1, "S", "T"),
            TimeUnit.Minute => (1, "M", "T"),
            TimeUnit.Hour => (1, "H", "T"),
            TimeUnit.Day => (1, "D", ""),
            TimeUnit.Weekend => (1, "WE", ""),
            TimeUnit.Week => (1, "W", ""),
            TimeUnit.Fortnight => (2, "W", ""),
            TimeUnit.Month => (1, "M", ""),
            TimeUnit.Quarter => (1, "Q", ""),
            TimeUnit.Half => (6, "M", ""),
            TimeUnit.Decade => (10, "Y", ""),
            TimeUnit.Century => (100, "Y", ""),
            TimeUnit.Millennium => (1000, "Y", ""),
            _ => (1, "Y", ""),
        };
        string number = !vague ? ((long)count * factor).ToString(CultureInfo.InvariantCulture) : factor switch { 10 => "XX", 100 => "XXX", _ => "X" };
        return $"P{time}{number}{letter}";
    }

    public static string HalfLength(Reading reading)
    {
        bool whole = reading.Rule.Id is "dur/half" or "dur/half-dashed" or "dur/half-bare" or "dur/half-after";
        return (whole, reading.Unit) switch
        {
            (false, TimeUnit.Year) => "P6M",
            (false, TimeUnit.Hour) => "PT30M",
            (false, TimeUnit.Minute) => "PT30S",
            (false, TimeUnit.Day) => "PT12H",
            (false, TimeUnit.Decade) => "P5Y",
            (false, TimeUnit.Century) => "P50Y",
            _ => string.Concat("P", reading.Unit <= TimeUnit.Hour ? "T" : "", whole ? reading.Count.ToString(CultureInfo.InvariantCulture) : "0", ".5", Length(1, vague: false, reading.Unit)[^1..]),
        };
    }

    public static string Recurrence(Reading reading)
    {
        if (reading.Weekday > 0)
        {
            return $"XXXX-WXX-{reading.Weekday}";
        }

        if (reading.Month > 0)
        {
            return $"XXXX-{reading.Month:00}";
        }

        if (reading.Part > 0 && reading.Unit == TimeUnit.Day && reading.TimeOfDay is null)
        {
            return new CalendarPeriod(Grain.Season, CalendarPeriod.NoYear, reading.Part).Timex();
        }

        return reading.TimeOfDay is { } part ? "XXXX-XX-XXT" + part
            : Length(reading.Sense == Sense.Times ? 1 : Math.Max(reading.Count, reading.Part), vague: false, reading.Unit);
    }
}
