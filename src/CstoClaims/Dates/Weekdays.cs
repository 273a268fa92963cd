namespace CstoClaims.Dates;

/// <summary>Counts with the days of the week: 1 is Monday, 7 is Sunday.</summary>
internal static class Weekdays
{
    public const int InWeek = 7;

    /// <summary>How many days after a day the next such weekday is: 0 to 6.</summary>
    public static int DaysUntil(DateOnly day, int weekday) => (weekday - (int)day.DayOfWeek + InWeek) % InWeek;

    /// <summary>How many days before a day the last such weekday was: 0 to 6.</summary>
    public static int DaysSince(DateOnly day, int weekday) => ((int)day.DayOfWeek - weekday + InWeek) % InWeek;
}
