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

    public static string Length(decimal count, bool vague, TimeUnit unit)
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
        string number = !vague ? (count * factor).ToString("0.######", CultureInfo.InvariantCulture) : factor switch { 10 => "XX", 100 => "XXX", _ => "X" };
        return $"P{time}{number}{letter}";
    }

    /// <summary>"Mondays", "daily at 9".</summary>
    public static string OfWord(Reading reading)
    {
        var value = reading.Word!.Payload;
        return reading.TimeOfDay is not { } time ? value : (value.StartsWith('P') ? "XXXX-XX-XX" : value) + "T" + time;
    }

    /// <summary>"every two weeks", "each Monday at 9", "every 9 May", "twice a month".</summary>
    public static string Recurrence(Reading reading)
    {
        if (reading.Sense == Sense.Times)
        {
            return Length(1, vague: false, reading.Unit);
        }

        string? time = reading.TimeOfDay is null ? null : "T" + reading.TimeOfDay;
        if (reading.Weekday > 0)
        {
            return $"XXXX-WXX-{reading.Weekday}{time}";
        }

        if (reading.Day > 0)
        {
            return reading.Month > 0 ? $"XXXX-{reading.Month:00}-{reading.Day:00}" : $"XXXX-XX-{reading.Day:00}";
        }

        if (reading.Month > 0)
        {
            return $"XXXX-{reading.Month:00}";
        }

        bool season = reading.Part > 0 && reading.Unit == TimeUnit.Day && time is null;
        return season ? new CalendarPeriod(Grain.Season, CalendarPeriod.NoYear, reading.Part).Timex()
            : time is not null ? "XXXX-XX-XX" + time
            : reading is { Unit: TimeUnit.Weekend, Count: 1 } ? "XXXX-WXX-WE"
            : Length(Math.Max(reading.Count, reading.Part), vague: false, reading.Unit);
    }
}
