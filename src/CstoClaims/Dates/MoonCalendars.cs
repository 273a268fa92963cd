using System.Globalization;

namespace CstoClaims.Dates;

/// <summary>
/// Days that the moon tells: Islamic ones by the Umm al-Qura calendar of Saudi Arabia, Chinese ones by the lunisolar calendar, both as tables of
/// .NET; Orthodox Easter by the method of Meeus for the Julian calendar.
/// </summary>
internal static class MoonCalendars
{
    /// <summary>From which on the Gregorian calendar is ahead of the Julian by 13 days, and until when.</summary>
    private const int FirstOfThirteen = 1900;
    private const int LastOfThirteen = 2099;
    private const int Ahead = 13;

    private static readonly UmAlQuraCalendar Islamic = new();
    private static readonly ChineseLunisolarCalendar Chinese = new();

    /// <summary>The first day of that month and day of an Islamic year that falls into a year; <see langword="null"/> where none is known.</summary>
    public static DateOnly? IslamicDay(int year, int month, int day)
    {
        var first = new DateTime(year, 1, 1);
        if (first < Islamic.MinSupportedDateTime || first.AddYears(2) > Islamic.MaxSupportedDateTime)
        {
            return null;
        }

        for (int islamic = Islamic.GetYear(first); islamic <= Islamic.GetYear(first) + 1; islamic++)
        {
            var date = DateOnly.FromDateTime(Islamic.ToDateTime(islamic, month, day, 0, 0, 0, 0));
            if (date.Year == year)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>New Year's Day of the Chinese calendar.</summary>
    public static DateOnly? ChineseNewYear(int year) =>
        new DateTime(year, 1, 1) > Chinese.MinSupportedDateTime && new DateTime(year, 12, 31) < Chinese.MaxSupportedDateTime
            ? DateOnly.FromDateTime(Chinese.ToDateTime(year, 1, 1, 0, 0, 0, 0))
            : null;

    /// <summary>Easter Sunday of the Orthodox churches, in the Gregorian calendar.</summary>
    public static DateOnly? OrthodoxEaster(int year)
    {
        if (year is < FirstOfThirteen or > LastOfThirteen)
        {
            return null;
        }

        int moon = ((19 * (year % 19)) + 15) % 30;
        int weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        int offset = moon + weekday + 114;
        return new DateOnly(year, offset / 31, (offset % 31) + 1).AddDays(Ahead);
    }
}
