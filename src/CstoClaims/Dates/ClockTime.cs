using System.Globalization;

namespace CstoClaims.Dates;

/// <summary>A time of the clock.</summary>
/// <param name="Hour">0 to 24.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 60; <see langword="null"/> where not told.</param>
/// <param name="Open">Which half of the day is not told: "at 9".</param>
/// <param name="OfDay">Told from 0 to 24, as are then the times beside it: "from 16:00 to 8:00".</param>
/// <param name="Zone">In TIMEX3, "" where not told: "Z", "+03:00".</param>
internal readonly record struct ClockTime(int Hour, int Minute, int? Second, bool Open, bool OfDay, string Zone)
{
    public const int HoursOfHalfDay = 12;
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;

    /// <summary>No hour of the night is told as one in the evening: "3 at night".</summary>
    private const int EarliestOfNight = 6;

    public bool IsPossible => Hour is >= 0 and < HoursOfDay && Minute is >= 0 and < MinutesOfHour && Second is null or (>= 0 and <= MinutesOfHour);

    private int Minutes => (Hour * MinutesOfHour) + Minute;

    /// <summary>In TIMEX3, without the T.</summary>
    public string Timex() => string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}{(Second is null ? "" : ":")}{Second:00}{Zone}");

    /// <summary>A zone so many minutes east or west of Greenwich.</summary>
    public static string Offset(bool east, int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{(east ? '+' : '-')}{minutes / MinutesOfHour:00}:{minutes % MinutesOfHour:00}");

    /// <summary>In that half of the day, 0 or 12.</summary>
    public ClockTime InHalf(int half) => this with { Hour = (Hour % HoursOfHalfDay) + half, Open = false, OfDay = false };

    /// <summary>"9 in the evening", "at 3 on Monday afternoon".</summary>
    public ClockTime In(string part) =>
        !Open ? this
        : part is "AF" or "EV" || (part == "NI" && Hour is >= EarliestOfNight and < HoursOfHalfDay) ? InHalf(HoursOfHalfDay)
        : part is "MO" or "NI" ? InHalf(0)
        : this;

    /// <summary>The end of an interval, which comes after its start: "from 1 pm to [4]".</summary>
    public ClockTime After(ClockTime start)
    {
        if (!Open || start.OfDay)
        {
            return this with { Open = false };
        }

        var morning = InHalf(0);
        var evening = InHalf(HoursOfHalfDay);
        return start.Open ? Minutes > start.Minutes ? this : evening
            : morning.Minutes > start.Minutes ? morning
            : evening.Minutes > start.Minutes ? evening
            : morning;
    }

    /// <summary>The start of an interval, in the half of its end where that is before it: "from [11] to 1 pm".</summary>
    public ClockTime Before(ClockTime end)
    {
        if (!Open || end.Open || end.OfDay)
        {
            return this;
        }

        int half = end.Hour / HoursOfHalfDay * HoursOfHalfDay;
        var same = InHalf(half);
        return same.Minutes < end.Minutes ? same : InHalf(HoursOfHalfDay - half);
    }
}

/// <summary>A time of the clock, or from one to another.</summary>
internal sealed record ClockSpan(ClockTime Start, ClockTime? End);
