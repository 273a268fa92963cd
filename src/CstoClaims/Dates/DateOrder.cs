namespace CstoClaims.Dates;

/// <summary>Whether "10/3/2007" is the tenth of March or the third of October in a document.</summary>
internal enum DateOrder : byte
{
    /// <summary>Nothing tells; taken for month first, the other order being an alternative.</summary>
    Unknown,
    MonthFirst,
    DayFirst,
}

/// <summary>Finds the order of a document.</summary>
internal static class DateOrderFinder
{
    /// <summary>
    /// Decided by a figure over 12, by agreement with a date that is written out, or else by the order in which dates with
    /// the month's name are written.
    /// </summary>
    public static DateOrder Find(IReadOnlyList<Reading> readings, DateOnly? published)
    {
        int vote = 0;
        foreach (var reading in readings)
        {
            vote += reading.Sense switch
            {
                Sense.Numeric => 100 * OfFigures(reading, readings, published),
                Sense.Calendar when reading.Rule.Id is "date/dmy" or "date/dm" => 1,
                Sense.Calendar when reading.Rule.Id is "date/mdy" or "date/md" => -1,
                _ => 0,
            };
        }

        return vote switch { > 0 => DateOrder.DayFirst, < 0 => DateOrder.MonthFirst, _ => DateOrder.Unknown };
    }

    private static int OfFigures(Reading reading, IReadOnlyList<Reading> readings, DateOnly? published)
    {
        if (reading.Month > 12 || reading.Day > 12)
        {
            return reading.Month > 12 ? 1 : -1;
        }

        if (reading.Month == reading.Day)
        {
            return 0;
        }

        int vote = published is { } day ? Agreement(reading, day.Year, day.Month, day.Day) : 0;
        for (int i = 0; i < Math.Min(readings.Count, Compared); i++)
        {
            if (readings[i].Sense == Sense.Calendar)
            {
                vote += Agreement(reading, readings[i].Year, readings[i].Month, readings[i].Day);
            }
        }

        return Math.Sign(vote);
    }

    /// <summary>Only the first dates are compared, so that the work stays linear: the heading and byline are among them.</summary>
    private const int Compared = 32;

    private static int Agreement(Reading figures, int year, int month, int day) =>
        figures.Year != year ? 0
        : figures.Month == month && figures.Day == day ? -1
        : figures.Day == month && figures.Month == day ? 1
        : 0;
}
