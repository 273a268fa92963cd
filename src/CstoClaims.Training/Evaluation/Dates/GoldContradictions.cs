using System.Globalization;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// Gold that no reader can get right because it says two things. A document contradicts itself where its gold for "today" is
/// another day than the document's own: what is said from there cannot be scored. A value does where the expression is
/// written with a year that the value does not have ("2012" for 2010), names a month and no day where the value is a day
/// ("February 1860" for 1860-02-01), or is a week whose value is not seven days long.
/// </summary>
internal static class GoldContradictions
{
    private const int YearLength = 4;
    private const int LastDayOfWeek = 6;
    private const string Day = "yyyy-MM-dd";

    public static bool IsOne(GoldTimexDocument document) =>
        document.Published is { } published && document.Expressions.Any(e =>
            Slice(document, e).Equals("today", StringComparison.OrdinalIgnoreCase)
            && e.Values.Count > 0
            && DateOnly.TryParseExact(e.Values[0], Day, out var today) && today != published);

    public static bool IsOne(GoldTimexDocument document, GoldTimex gold) =>
        gold.Values.Count > 0 && (IsOtherYear(document, gold) || IsOtherDay(document, gold) || IsOtherWeek(document, gold));

    private static bool IsOtherYear(GoldTimexDocument document, GoldTimex gold)
    {
        var text = Slice(document, gold);
        int digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        bool year = digits >= 0 && digits + YearLength <= text.Length && text[digits] is '1' or '2'
            && !text.AsSpan(digits, YearLength).ContainsAnyExceptInRange('0', '9')
            && (digits + YearLength == text.Length || (text[digits + YearLength] is not (',' or 's') && !char.IsAsciiDigit(text[digits + YearLength])));
        return year && !gold.Values.Any(v => v.Contains(text.Substring(digits, YearLength), StringComparison.Ordinal));
    }

    private static bool IsOtherDay(GoldTimexDocument document, GoldTimex gold) =>
        DateOnly.TryParseExact(Slice(document, gold), "MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && gold.Values.All(static v => DateOnly.TryParseExact(v, Day, out _));

    private static bool IsOtherWeek(GoldTimexDocument document, GoldTimex gold)
    {
        var ends = gold.Values[0].Split('/');
        return Slice(document, gold).EndsWith(" week", StringComparison.OrdinalIgnoreCase) && ends.Length == 2
            && DateOnly.TryParseExact(ends[0], Day, out var first) && DateOnly.TryParseExact(ends[1], Day, out var last)
            && last.DayNumber - first.DayNumber != LastDayOfWeek;
    }

    private static string Slice(GoldTimexDocument document, GoldTimex gold) => document.Text[gold.Span.Start..gold.Span.End];
}
