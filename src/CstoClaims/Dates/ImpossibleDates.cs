namespace CstoClaims.Dates;

/// <summary>Dates that no calendar has, whatever the day of publication: 30 February, 31/6/2013, 29 February 2013.</summary>
internal static class ImpossibleDates
{
    public static bool Is(Reading reading) =>
        reading.Sense == Sense.Impossible || !IsPossible(reading, reading.Day) || (reading.Sense == Sense.Span && !IsPossible(reading, reading.Count))
        || (reading.Other is { } other && Is(other)) || (reading.Container is { } container && Is(container));

    private static bool IsPossible(Reading reading, int day)
    {
        if (reading.Month == 0 || day == 0)
        {
            return true;
        }

        int year = reading.Container is { Sense: Sense.Year } container ? container.Year : reading.Year;
        bool either = reading.Sense is Sense.Numeric or Sense.Dotted;
        return CalendarPeriod.IsDay(year, reading.Month, day) || (either && CalendarPeriod.IsDay(year, day, reading.Month));
    }
}
