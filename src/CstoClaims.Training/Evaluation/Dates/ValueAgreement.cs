namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>Whether the value of an expression is the gold one, as it is written: no value is converted into another.</summary>
internal static class ValueAgreement
{
    /// <summary>Length of "XXXX-": a month or day of no year in particular.</summary>
    private const int Year = 5;

    public static bool Holds(FoundTimex found, GoldTimex gold) =>
        gold.Values.Any(v => found.Values.Contains(v, StringComparer.Ordinal));

    /// <summary>Days, months, years, ranges: not the vague references, lengths and sets.</summary>
    public static bool IsDate(GoldTimex gold) =>
        gold.Type == "DATE" && gold.Values.Count > 0 && gold.Values[0].Length > 1
        && (char.IsAsciiDigit(gold.Values[0][0]) || gold.Values[0][0] == '-' || gold.Values[0].StartsWith("BC", StringComparison.Ordinal)
            || (gold.Values[0].StartsWith("XXXX-", StringComparison.Ordinal) && gold.Values[0].Length > Year && char.IsAsciiDigit(gold.Values[0][Year])));
}
