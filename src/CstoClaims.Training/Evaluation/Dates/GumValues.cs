using System.Globalization;
using System.Text.Json;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>The TEI dates of GUM (when, from and to) as the values that mean the same in EDTF and TIMEX3.</summary>
internal static class GumValues
{
    private static readonly (string Start, string End, string Season)[] Seasons =
        [("03", "06", "21"), ("06", "09", "22"), ("09", "12", "23"), ("12", "03", "24")];

    /// <summary>The values that are right; empty where only a bound is known.</summary>
    public static IReadOnlyList<string> Of(JsonElement date)
    {
        if (date.TryGetProperty("when", out var when))
        {
            return [Edtf(when.GetString()!)];
        }

        if (!date.TryGetProperty("from", out var from) || !date.TryGetProperty("to", out var to))
        {
            return [];
        }

        string start = Edtf(from.GetString()!);
        string end = Edtf(to.GetString()!);
        var values = new List<string> { $"{start}/{end}" };
        if (start.EndsWith("-01-01", StringComparison.Ordinal) && end.EndsWith("-12-31", StringComparison.Ordinal))
        {
            values.AddRange(start[2..4] == "00" && end[2..4] == "99" ? [start[..2] + "XX", start[..2]]
                : start[3] == '0' && end[3] == '9' ? [start[..3] + "X", start[..3]]
                : [start[..4]]);
        }

        foreach (var season in Seasons.Where(s => start.Length == 7 && start.EndsWith("-" + s.Start, StringComparison.Ordinal) && end.EndsWith("-" + s.End, StringComparison.Ordinal)))
        {
            // A season of no year in particular begins and ends with the months of one.
            values.Add($"{start[..4]}-{season.Season}");
        }

        return values;
    }

    /// <summary>TEI writes 508 BC as -508, EDTF counts a year 0; a month or day of any year begins with "--" in TEI.</summary>
    private static string Edtf(string when) =>
        when.StartsWith("--", StringComparison.Ordinal) ? string.Concat("XXXX-", when.AsSpan(2))
        : when.StartsWith('-') && int.TryParse(when, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year)
            ? (year + 1).ToString("0000", CultureInfo.InvariantCulture)
            : when;
}
