namespace CstoClaims.Dates;

/// <summary>
/// Which dates of a text its next dates are seen from. In a report the last one; a history has a main line, which an aside
/// does not leave: what is said from the day of publication, a year that is mentioned in passing ("not since 1614", "planned
/// for 1976"), the length of a war, a look back ("two decades earlier").
/// </summary>
internal static class DateFocus
{
    /// <summary>Whether the date in focus moves to a date that was read.</summary>
    public static bool Moves(Reading reading, CalendarPeriod date, DateContext context)
    {
        if (!context.IsNarrative || context.Focus is not { HasYear: true } focus)
        {
            return !(context is { IsNarrative: true, AnchorUsed: true });
        }

        if (context.AnchorUsed || (reading.Sense == Sense.Earlier && date.Grain >= Grain.Year))
        {
            return false;
        }

        return date.Grain < Grain.Year || (date.Year != focus.Year && reading.Leads);
    }
}
