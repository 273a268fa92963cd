using System.Globalization;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// Whether an expression of ours means one of the things that Recognizers-Text gives for it. The end of its ranges is exclusive,
/// and the first day of the last period: 2014-2018 ends at 2018-01-01 there. Where only the TIMEX3 value is the same, that is enough;
/// one of our alternatives counts, too.
/// </summary>
internal static class RecognizersAgreement
{
    /// <summary>Whether they agree on one of the values.</summary>
    public static bool Agrees(TemporalExpression ours, RecognizersResult theirs) => theirs.Values.Any(v => theirs.Kind switch
    {
        "date" or "holiday" => Meanings(ours).Any(o => SameTimex(o, v) || IsDay(o, v)),
        "daterange" => Meanings(ours).Any(o => SameTimex(o, v) || SameRange(o, v)),
        "duration" => ours.Type == TimexType.Duration && IsoLength.Same(ours.Value, v.Timex),
        "set" => ours.Type == TimexType.Set && (ClockTimes.SameSet(ours.Value, v.Timex) || IsoLength.Same(ours.Value, v.Timex)),
        _ => ClockTimes.Same(ours, v, dated: theirs.Kind.StartsWith("date", StringComparison.Ordinal)),
    });

    /// <summary>A date that no calendar has: without a resolution there, flagged (CC3001) or left open here.</summary>
    public static bool AgreesThatImpossible(ExtractionResult ours, RecognizersResult theirs) =>
        theirs.Kind == "date" && theirs.Values.Count > 0 && theirs.Values.All(static v => v.Start is "not resolved" or "0001-01-01")
        && (ours.Diagnostics.Any(d => d.Code == "CC3001" && d.Span is { } span && span.Overlaps(theirs.Span))
            || ours.Document.Dates.Any(d => d.Span.Overlaps(theirs.Span) && d.Earliest is null));

    /// <summary>What an expression of ours means, and what else it can mean.</summary>
    private static IEnumerable<TemporalAlternative> Meanings(TemporalExpression ours) =>
        ours.Alternatives.Prepend(new TemporalAlternative(ours.Type, ours.Value, ours.Edtf ?? "", ours.Earliest, ours.Latest));

    /// <summary>The first day of a period in EDTF or TIMEX3: a day, month, year, quarter, decade.</summary>
    private static DateOnly? FirstDay(string period)
    {
        int year = 0;
        int digits = 0;
        foreach (char c in period.TakeWhile(static c => c is 'X' || char.IsAsciiDigit(c)).Take(4))
        {
            year = (year * 10) + (c == 'X' ? 0 : c - '0');
            digits++;
        }

        for (int i = digits; i < 4; i++)
        {
            year *= 10;
        }

        var rest = period.AsSpan(digits);
        if (rest.StartsWith("-W", StringComparison.Ordinal) && int.TryParse(rest[2..Math.Min(4, rest.Length)], NumberStyles.None, CultureInfo.InvariantCulture, out int week))
        {
            return DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        }

        int month = rest.Length < 3 ? 1
            : rest[1] == 'Q' ? ((rest[2] - '0') * 3) - 2
            : rest[1] == 'H' ? ((rest[2] - '0') * 6) - 5
            : int.TryParse(rest[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out int part) ? (part >= 33 ? ((part - 32) * 3) - 2 : part) : 0;
        int day = rest.Length < 6 ? 1 : int.TryParse(rest[4..6], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
        return year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static bool IsDay(TemporalAlternative ours, RecognizersValue value) =>
        Day(value.Start) is { } day && ((ours.Earliest == day && ours.Latest == day) || IsEnd(ours, value.Start![..10]));

    /// <summary>"18 and 19 June" is one expression here and two there; an end of an interval counts, as for the other corpora.</summary>
    private static bool IsEnd(TemporalAlternative ours, string day) =>
        ours.Edtf is { Length: 21 } edtf && (edtf.StartsWith(day, StringComparison.Ordinal) || edtf.EndsWith(day, StringComparison.Ordinal));

    private static bool SameRange(TemporalAlternative ours, RecognizersValue value)
    {
        if (Day(value.Start) != ours.Earliest || (ours.Earliest is null && ours.Latest is null))
        {
            return false;
        }

        if (Day(value.End) is not { } end)
        {
            return ours.Latest is null;
        }

        var edtf = ours.Edtf ?? "";
        return ours.Latest == end || ours.Latest?.AddDays(1) == end || FirstDay(edtf[(edtf.LastIndexOf('/') + 1)..]) == end
            || FirstDay(ours.Value[(ours.Value.LastIndexOf('/') + 1)..]) == end;
    }

    /// <summary>The same TIMEX3 value; the year that is open there is that of the value.</summary>
    private static bool SameTimex(TemporalAlternative ours, RecognizersValue value)
    {
        var year = (value.Start ?? value.End) is { Length: >= 4 } day ? day[..4] : "XXXX";
        return ours.Value == value.Timex || ours.Value == value.Timex.Replace("XXXX", year, StringComparison.Ordinal)
            || (value.Timex is "SP" or "SU" or "FA" or "WI" && ours.Value.EndsWith("-" + value.Timex, StringComparison.Ordinal));
    }

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
