namespace CstoClaims.Dates;

/// <summary>Tells a history, whose dates follow one another, from a report, whose dates are seen from the day of publication.</summary>
internal static class Narrative
{
    private const int FewestDates = 6;
    private const int FewestWithoutAnchor = 3;
    private const int YearsPast = 2;

    /// <summary>Whether most of the dates with a year are long before the publication, or there is none and enough have a year.</summary>
    public static bool IsOne(List<Reading> readings, DateOnly? anchor)
    {
        int precise = 0;
        int past = 0;
        int all = 0;
        foreach (var reading in readings)
        {
            if (reading.Year == CalendarPeriod.NoYear || reading.Sense is Sense.Decade or Sense.Century)
            {
                continue;
            }

            all++;
            precise += reading.Month > 0 ? 1 : 0;
            past += reading.Year < (anchor?.Year ?? int.MaxValue) - YearsPast ? 1 : 0;
        }

        return anchor is null ? precise >= FewestWithoutAnchor : all >= FewestDates && past * 10 >= all * 7;
    }
}
