namespace CstoClaims.Dates;

/// <summary>Tells a history, whose dates follow one another, from a report, whose dates are seen from the day of publication.</summary>
internal static class Narrative
{
    private const int FewestDays = 3;
    private const int FewestYears = 8;
    private const int ManyDays = 10;
    private const int YearsPast = 2;
    private const int ManyYears = 3;
    private const int FewestSeasons = 3;

    /// <summary>
    /// Whether the dates with a year are long before the publication: most of those with their month, or, where years stand
    /// alone, nearly all; or whether many days of several years are told, and hardly anything is said from the day of publication ("last week", "on Tuesday").
    /// </summary>
    public static bool IsOne(IReadOnlyList<Reading> readings, DateOnly? anchor)
    {
        int days = 0;
        int pastDays = 0;
        int pastYears = 0;
        int recent = 0;
        int deictic = 0;
        int first = int.MaxValue;
        int last = 0;
        foreach (var reading in readings)
        {
            bool dated = reading.Year != CalendarPeriod.NoYear;
            bool past = dated && (anchor is null || reading.Year < anchor.Value.Year - YearsPast);
            bool precise = dated && reading.Month > 0;
            days += precise ? 1 : 0;
            first = precise ? Math.Min(first, reading.Year) : first;
            last = precise ? Math.Max(last, reading.Year) : last;
            pastDays += precise && past ? 1 : 0;
            pastYears += past ? 1 : 0;
            deictic += IsDeictic(reading) ? 1 : 0;
            recent += dated && !past ? 1 : 0;
        }

        return (pastDays >= FewestDays && pastDays * 10 >= days * 7)
            || (pastDays >= ManyDays && pastDays * 2 >= days && deictic * 5 <= days)
            || (days >= ManyDays && last - first >= ManyYears && deictic * 5 <= days)
            || (anchor is not null && pastYears >= FewestYears && (recent + deictic) * 10 <= pastYears);
    }

    /// <summary>
    /// Whether it is a guide, which says what months and seasons are like in any year: several of them are written without a
    /// year and in the present tense, and nothing is said as reports say it.
    /// </summary>
    public static bool IsGuide(IReadOnlyList<Reading> readings)
    {
        int bare = 0;
        int present = 0;
        foreach (var reading in readings)
        {
            if (IsOfReport(reading))
            {
                return false;
            }

            int size = reading.Other is null ? 1 : 2;
            bool yearless = reading is { LacksYear: true, Sense: Sense.Month or Sense.Season };
            bare += yearless ? size : 0;
            present += yearless && reading.Tense is Tense.Present or Tense.Unknown ? size : 0;
        }

        return present >= FewestSeasons && present * 2 > bare;
    }

    /// <summary>"yesterday", "last week", "on 6 October": what guides do not say. "Today" is for them the present.</summary>
    private static bool IsOfReport(Reading reading) => reading.Sense switch
    {
        Sense.DayReference => reading.Relative != 0,
        Sense.Offset or Sense.FromNow => true,
        Sense.Ago => reading.Unit < TimeUnit.Year,
        Sense.Weekday => reading.Relative is not null,
        Sense.Calendar or Sense.Span => reading.LacksYear,
        _ => false,
    };

    private static bool IsDeictic(Reading reading) =>
        (reading.Sense is Sense.Weekday or Sense.DayReference or Sense.Offset or Sense.Window or Sense.Ago && !reading.IsFromFocus)
        || (reading.Sense is Sense.Month or Sense.Season && reading.Relative is not null);
}
