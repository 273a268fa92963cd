namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>Says why an expression disagrees with Recognizers-Text: not found, another convention, or wrong.</summary>
internal static class RecognizersReasons
{
    public const string NotFound = "not found";
    public const string Wrong = "wrong";
    public const string Surplus = "found where nothing is expected";

    /// <summary>The reason.</summary>
    /// <param name="ours">What overlaps the expected expression.</param>
    /// <param name="theirs">What is expected.</param>
    public static string Of(IReadOnlyList<TemporalExpression> ours, RecognizersResult theirs) =>
        ours.Count == 0 ? NotFound
        : ours.Select(o => Convention(o, theirs)).FirstOrDefault(static c => c is not null) is { } convention ? "convention: " + convention
        : Wrong;

    private static string? Convention(TemporalExpression ours, RecognizersResult theirs)
    {
        bool range = theirs.Kind is "date" or "daterange" or "holiday";
        bool clock = theirs.Kind is "time" or "timerange" or "datetime" or "datetimerange";
        return ours.Value.Contains('X', StringComparison.Ordinal) && ours.Type == TimexType.Duration ? "a few is X here and 3 there"
            : theirs.Values.Any(static v => v.Timex.Contains("BD", StringComparison.Ordinal)) ? "working days are counted there"
            : range && ours.Type == TimexType.Duration && ours.Earliest is null ? "a length without a place in the calendar is a duration here"
            : range && ours.Type == TimexType.Duration ? "a window is of calendar units here and from day to day there"
            : range && ours.Modifier is not null ? "early and late are a modifier here and halves or thirds there"
            : range && ours.Value is "PAST_REF" or "PRESENT_REF" or "FUTURE_REF" ? "a reference is a day there"
            : range && theirs.Kind == "date" && Holds(ours, theirs) ? "no finer than its unit here, a day there"
            : clock && ours.Type == TimexType.Date ? "the time of day is not read"
            : clock && ours.Type == TimexType.Duration ? "a length of hours is from the time of the reference there"
            : null;
    }

    /// <summary>Our period has the expected day in it.</summary>
    private static bool Holds(TemporalExpression ours, RecognizersResult theirs) => theirs.Values.Any(v =>
        v.Start is { Length: >= 10 } && ours.Earliest < ours.Latest
        && string.CompareOrdinal(v.Start[..10], ours.Earliest?.ToString("O")) >= 0 && string.CompareOrdinal(v.Start[..10], ours.Latest?.ToString("O")) <= 0);
}
