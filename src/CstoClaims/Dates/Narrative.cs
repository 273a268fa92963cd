namespace CstoClaims.Dates;

/// <summary>Tells a history, whose dates follow one another, from a report, whose dates are seen from the day of publication.</summary>
internal static class Narrative
{
    private const int FewestDates = 3;
    private const int YearsPast = 2;

    /// <summary>Whether enough dates have month and year, and most of these are long before the publication.</summary>
    public static bool IsOne(List<Reading> readings, DateOnly? anchor)
    {
        int precise = 0;
        int past = 0;
        foreach (var reading in readings)
        {
            if (reading.Year != CalendarPeriod.NoYear && reading.Month > 0)
            {
                precise++;
                past += anchor is null || reading.Year < anchor.Value.Year - YearsPast ? 1 : 0;
            }
        }

        return past >= FewestDates && past * 10 >= precise * 7;
    }
}
