using System.Globalization;

namespace CstoClaims.Dates;

/// <summary>The size of a calendar period, from small to large.</summary>
internal enum Grain : byte
{
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}

/// <summary>
/// A period of the calendar: a day, month, year and so on. Years are astronomical (0 is 1 BC). A day or month of a year that
/// is not known has <see cref="NoYear"/>; weeks and weekends are kept by their first day.
/// </summary>
/// <param name="Grain">Its size.</param>
/// <param name="Year">The year; of a decade or century the first one.</param>
/// <param name="Part">Number of the month, season (1 is spring), quarter or half.</param>
/// <param name="Day">Day of the month, for days, weeks and weekends.</param>
internal readonly record struct CalendarPeriod(Grain Grain, int Year, int Part = 0, int Day = 0)
{
    public const int NoYear = int.MinValue;

    /// <summary>A hundred million years: nobody tells a date farther away by its year.</summary>
    private const int FarthestYear = 100_000_000;

    public bool HasYear => Year != NoYear;

    public static CalendarPeriod Of(DateOnly day) => new(Grain.Day, day.Year, day.Month, day.Day);

    /// <summary>Whether the calendar has that day (in some year, where the year is not known).</summary>
    public static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1
        && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month);

    /// <summary>The period of that size which holds a day.</summary>
    public static CalendarPeriod Around(DateOnly day, Grain grain) => grain switch
    {
        Grain.Day => Of(day),
        Grain.Week => Of(Monday(day)) with { Grain = Grain.Week },
        Grain.Weekend => Of(Add(Monday(day), 5)) with { Grain = Grain.Weekend },
        Grain.Month => new(grain, day.Year, day.Month),
        Grain.Season => day.Month <= 2 ? new(grain, day.Year - 1, 4) : new(grain, day.Year, day.Month / 3),
        Grain.Quarter => new(grain, day.Year, ((day.Month - 1) / 3) + 1),
        Grain.Half => new(grain, day.Year, ((day.Month - 1) / 6) + 1),
        Grain.Year => new(grain, day.Year),
        Grain.Decade => new(grain, day.Year / 10 * 10),
        _ => new(Grain.Century, day.Year / 100 * 100),
    };

    /// <summary>First day; <see langword="null"/> where the year is not known or before year 1, or has no such day.</summary>
    public DateOnly? First => Year == 0 && Grain >= Grain.Decade ? DateOnly.MinValue : !HasYear || Year is < 1 or > 9999 ? null : Grain switch
    {
        Grain.Day or Grain.Week or Grain.Weekend => DayOrNull(Part, Day),
        Grain.Month => DayOrNull(Part, 1),
        Grain.Season => DayOrNull(Part * 3, 1),
        Grain.Quarter => DayOrNull((Part * 3) - 2, 1),
        Grain.Half => DayOrNull((Part * 6) - 5, 1),
        _ => new DateOnly(Year, 1, 1),
    };

    private DateOnly? DayOrNull(int month, int day) => IsDay(Year, month, day) ? new DateOnly(Year, month, day) : null;

    /// <summary>Last day; <see langword="null"/> as <see cref="First"/>.</summary>
    public DateOnly? Last => First is not { } first ? null : Grain switch
    {
        Grain.Day => first,
        Grain.Weekend => Add(first, 1),
        Grain.Week => Add(first, 6),
        Grain.Month => AddMonths(first, 1),
        Grain.Season or Grain.Quarter => AddMonths(first, 3),
        Grain.Half => AddMonths(first, 6),
        Grain.Year => new DateOnly(Year, 12, 31),
        Grain.Decade => new DateOnly(Math.Min(Year + 9, 9999), 12, 31),
        _ => new DateOnly(Math.Min(Year + 99, 9999), 12, 31),
    };

    /// <summary>The period that is some of its size later; the same where that is past an end of the calendar.</summary>
    public CalendarPeriod Shift(long count) => ShiftWithin(count) ?? this;

    /// <summary>The period that is so many of its size later; <see langword="null"/> where the calendar has none. Years have no end here.</summary>
    public CalendarPeriod? ShiftWithin(long count)
    {
        if (!HasYear)
        {
            return this;
        }

        if (Grain >= Grain.Year)
        {
            long year = Year + (count * YearsOf(Grain));
            return Math.Abs(year) <= FarthestYear ? this with { Year = (int)year } : null;
        }

        return First is not { } first ? null : Grain switch
        {
            Grain.Day => AddWithin(first, count),
            Grain.Weekend or Grain.Week => AddWithin(first, count * 7) is { } start ? start with { Grain = Grain } : null,
            Grain.Month => ShiftParts(12, count),
            Grain.Season or Grain.Quarter => ShiftParts(4, count),
            _ => ShiftParts(2, count),
        };
    }

    /// <summary>The value in TIMEX3.</summary>
    public string Timex() => Grain switch
    {
        Grain.Day => $"{TimexYear()}-{Part:00}-{Day:00}",
        Grain.Week => IsoWeek(),
        Grain.Weekend => IsoWeek() + "-WE",
        Grain.Month => $"{TimexYear()}-{Part:00}",
        Grain.Season => TimexYear() + "-" + (Part switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }),
        Grain.Quarter => $"{TimexYear()}-Q{Part}",
        Grain.Half => $"{TimexYear()}-H{Part}",
        Grain.Year => TimexYear(),
        Grain.Decade => TimexYear()[..^1],
        _ => !HasYear ? "XX" : Year < 0 ? $"BC{-Year / 100:00}" : $"{Year / 100:00}",
    };

    /// <summary>The value in EDTF; a week, which EDTF lacks, as the interval of its days.</summary>
    public string Edtf() => Grain switch
    {
        Grain.Day => $"{EdtfYear()}-{Part:00}-{Day:00}",
        Grain.Week or Grain.Weekend => $"{Of(First!.Value).Edtf()}/{Of(Last!.Value).Edtf()}",
        Grain.Month => $"{EdtfYear()}-{Part:00}",
        Grain.Season => $"{EdtfYear()}-{20 + Part}",
        Grain.Quarter => $"{EdtfYear()}-{32 + Part}",
        Grain.Half => $"{EdtfYear()}-{39 + Part}",
        Grain.Year => EdtfYear(),
        Grain.Decade when Math.Abs(Year) <= 9999 => EdtfYear()[..^1] + "X",
        Grain.Century when Math.Abs(Year) <= 9999 => EdtfYear()[..^2] + "XX",
        _ => EdtfYear() + "/" + (this with { Year = Year + (Grain == Grain.Decade ? 9 : 99) }).EdtfYear(),
    };

    private static int YearsOf(Grain grain) => grain switch { Grain.Century => 100, Grain.Decade => 10, _ => 1 };

    private static DateOnly Monday(DateOnly day) => Add(day, -(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly Add(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly AddMonths(DateOnly first, int months)
    {
        int index = (first.Year * 12) + first.Month - 1 + months;
        return index / 12 > 9999 ? DateOnly.MaxValue : new DateOnly(index / 12, (index % 12) + 1, 1).AddDays(-1);
    }

    private static CalendarPeriod? AddWithin(DateOnly day, long days) =>
        day.DayNumber + days is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? Of(DateOnly.FromDayNumber((int)number))
            : null;

    private CalendarPeriod? ShiftParts(int perYear, long count)
    {
        long index = ((long)Year * perYear) + Part - 1 + count;
        return index < perYear || index / perYear > 9999
            ? null
            : this with { Year = (int)(index / perYear), Part = (int)(index % perYear) + 1 };
    }

    private string TimexYear() =>
        !HasYear ? "XXXX"
        : Year > 0 ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : "BC" + (1 - Year).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>EDTF marks years of more than four digits: <c>Y-17986</c>.</summary>
    private string EdtfYear() =>
        !HasYear ? "XXXX"
        : Math.Abs(Year) > 9999 ? "Y" + Year.ToString(CultureInfo.InvariantCulture)
        : Year.ToString("0000", CultureInfo.InvariantCulture);

    private string IsoWeek()
    {
        var monday = First!.Value.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(monday):0000}-W{ISOWeek.GetWeekOfYear(monday):00}";
    }
}
