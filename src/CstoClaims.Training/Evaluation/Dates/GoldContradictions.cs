namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// Gold that no reader can get right because it says two things. A document contradicts itself where its gold for "today" is
/// another day than the document's own: what is said from there cannot be scored. A value does where the expression is
/// written with a year that the value does not have.
/// </summary>
internal static class GoldContradictions
{
    private const int YearLength = 4;

    public static bool IsOne(GoldTimexDocument document) =>
        document.Published is { } published && document.Expressions.Any(e =>
            Slice(document, e).Equals("today", StringComparison.OrdinalIgnoreCase)
            && e.Values.Count > 0
            && DateOnly.TryParseExact(e.Values[0], "yyyy-MM-dd", out var today) && today != published);

    public static bool IsOne(GoldTimexDocument document, GoldTimex gold)
    {
        var text = Slice(document, gold);
        int digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        bool year = digits >= 0 && digits + YearLength <= text.Length && text[digits] is '1' or '2'
            && !text.AsSpan(digits, YearLength).ContainsAnyExceptInRange('0', '9')
            && (digits + YearLength == text.Length || text[digits + YearLength] is not (',' or 's') && !char.IsAsciiDigit(text[digits + YearLength]));
        return year && gold.Values.Count > 0 && !gold.Values.Any(v => v.Contains(text.Substring(digits, YearLength), StringComparison.Ordinal));
    }

    private static string Slice(GoldTimexDocument document, GoldTimex gold) => document.Text[gold.Span.Start..gold.Span.End];
}
