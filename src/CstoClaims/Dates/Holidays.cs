using System.Globalization;

namespace CstoClaims.Dates;

/// <summary>Days of holidays from their rules in <c>holidays.tsv</c>.</summary>
internal static class Holidays
{
    private const string Islamic = "islamic-";
    private const string Orthodox = "orthodox";
    private const string Chinese = "chinese";

    /// <summary>The rule that holds: that of the country (<c>AM:05-28</c>), else the one for everywhere; <see langword="null"/> where none does.</summary>
    public static string? RuleFor(Lexeme holiday, string? country)
    {
        string? everywhere = null;
        foreach (var range in holiday.Payload.Split(' '))
        {
            int colon = range.IndexOf(':', StringComparison.Ordinal);
            if (colon >= 0 && country is not null && range.AsSpan(0, colon).SequenceEqual(country))
            {
                return range[(colon + 1)..];
            }

            // What only one country has ("Russia Day") needs no country beside it.
            everywhere ??= colon < 0 || range.Length == holiday.Payload.Length ? range[(colon + 1)..] : null;
        }

        return everywhere;
    }

    /// <summary>Refuses what is no rule, so that a mistake in the table is found when it is read.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static void Check(string rule)
    {
        var days = rule.Split('/');
        bool right = rule.Length >= "12-25".Length && (IsPeriod(rule)
            ? days.Length == 2 && Array.TrueForAll(days, static d => DateOnly.TryParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            : DayOf(rule, 2000) is not null && (rule[3] != 'w' || (rule[4] is >= '1' and <= '7' && rule[6] is >= '1' and <= '5')));
        if (!right)
        {
            throw new FormatException($"'{rule}' is no rule: write 12-25, easter-2, orthodox+0, chinese+0, islamic-10-01, 11-w4#4 or 1939-09-01/1945-09-02.");
        }
    }

    /// <summary>Whether the sighting of the moon decides, so that it can be the day before or after.</summary>
    public static bool IsSighted(string rule) => rule.StartsWith(Islamic, StringComparison.Ordinal);

    /// <summary>Whether the rule is a period with its years: <c>1939-09-01/1945-09-02</c>.</summary>
    public static bool IsPeriod(string rule) => rule.Contains('/', StringComparison.Ordinal);

    /// <summary>Whether the rule gives the same day of every year: <c>12-25</c>.</summary>
    public static bool IsFixed(string rule) => rule.Length == "12-25".Length && char.IsAsciiDigit(rule[^1]) && char.IsAsciiDigit(rule[0]);

    /// <summary>The day of a rule in a year; <see langword="null"/> where it has none.</summary>
    public static DateOnly? DayOf(string rule, int year)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return Easter(year).AddDays(Number(rule.AsSpan("easter".Length)));
        }

        if (rule.StartsWith(Islamic, StringComparison.Ordinal))
        {
            return MoonCalendars.IslamicDay(year, Number(rule.AsSpan(Islamic.Length, 2)), Number(rule.AsSpan(Islamic.Length + 3, 2)));
        }

        if (rule.StartsWith(Orthodox, StringComparison.Ordinal))
        {
            return MoonCalendars.OrthodoxEaster(year)?.AddDays(Number(rule.AsSpan(Orthodox.Length)));
        }

        if (rule.StartsWith(Chinese, StringComparison.Ordinal))
        {
            return MoonCalendars.ChineseNewYear(year)?.AddDays(Number(rule.AsSpan(Chinese.Length)));
        }

        int month = Number(rule.AsSpan(0, 2));
        return rule[3] == 'w'
            ? NthWeekday(year, month, rule[4] - '0', rule[6] - '0').AddDays(rule.Length > 7 ? Number(rule.AsSpan(7)) : 0)
            : new DateOnly(year, month, Number(rule.AsSpan(3, 2)));
    }

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Western Easter Sunday in the Gregorian calendar (the method of Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int skipped = century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15;
        int epact = skipped % 30;
        int moon = epact - (epact / 28 * (1 - (epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))));
        int weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        int offset = moon - weekday;
        int month = 3 + ((offset + 40) / 44);
        return new DateOnly(year, month, offset + 28 - (31 * (month / 4)));
    }

    private static DateOnly NthWeekday(int year, int month, int weekday, int n)
    {
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays(Weekdays.DaysUntil(first, weekday) + (Weekdays.InWeek * (n - 1)));
        return day.Month == month ? day : day.AddDays(-Weekdays.InWeek);
    }
}
