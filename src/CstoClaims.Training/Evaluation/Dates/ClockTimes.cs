namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>Compares times of day, with or without their day: <c>2016-11-07T22:00</c> and <c>2016-11-07 22:00:00</c>, <c>TMO</c>.</summary>
internal static class ClockTimes
{
    /// <summary>Whether our value is that time, or from that to that time.</summary>
    /// <param name="ours">Our expression.</param>
    /// <param name="value">The expected value.</param>
    /// <param name="dated">The day counts, too.</param>
    public static bool Same(TemporalExpression ours, RecognizersValue value, bool dated)
    {
        if (ours.Value == value.Timex)
        {
            return true; // PRESENT_REF
        }

        if (!ours.Value.Contains('T', StringComparison.Ordinal) || ours.Type == TimexType.Duration)
        {
            return false;
        }

        int part = value.Timex.IndexOf('T', StringComparison.Ordinal);
        bool named = part >= 0 && value.Timex.Length == part + 3 && char.IsAsciiLetterUpper(value.Timex[part + 1]);
        if (named)
        {
            return ours.Value[ours.Value.IndexOf('T', StringComparison.Ordinal)..] == value.Timex[part..]
                && (!dated || SameDay(ours.Value, value.Start));
        }

        // "after 8 pm" is open there; ours has the same TIMEX3 value, which is enough.
        var ends = ours.Value.Split('/');
        return (value.Start ?? value.End) is not null
            && (value.Start is null || SameTime(ends[0], value.Start, dated)) && (value.End is null || SameTime(ends[^1], value.End, dated));
    }

    private static bool SameTime(string ours, string? theirs, bool dated) =>
        theirs is { Length: >= 8 } && Clock(ours) == theirs[^8..] && (!dated || SameDay(ours, theirs));

    private static bool SameDay(string ours, string? theirs) =>
        theirs is not null && ours.StartsWith(theirs[..Math.Min(10, theirs.Length)], StringComparison.Ordinal);

    /// <summary>Whether two sets come at the same times: <c>XXXX-XX-XXT09:00</c> and <c>T09</c>.</summary>
    public static bool SameSet(string ours, string theirs) =>
        ours == theirs || OfAnyDay(ours) == OfAnyDay(theirs);

    private static string OfAnyDay(string timex)
    {
        int time = timex.IndexOf('T', StringComparison.Ordinal);
        var day = time < 0 ? timex : timex[..time];
        return time < 0 ? timex : (day == "XXXX-XX-XX" ? "" : day) + timex[time..].Replace(":00", "", StringComparison.Ordinal);
    }

    /// <summary>Hours, minutes and seconds of a TIMEX3 value.</summary>
    private static string Clock(string timex)
    {
        var clock = timex[(timex.IndexOf('T', StringComparison.Ordinal) + 1)..].TrimEnd('Z');
        return clock.Length switch { 2 => clock + ":00:00", 5 => clock + ":00", _ => clock };
    }
}
