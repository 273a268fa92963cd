using System.Globalization;
using CstoClaims.Tests.Specs;
using Xunit;

namespace CstoClaims.Tests.Dates;

/// <summary>Runs Specs/dates.md: the expressions of a text are exactly those of its rows.</summary>
public sealed class DateSpec
{
    public static TheoryData<string, string, string> Cases =>
        [.. SpecTable.Read("../Specs/dates.md")
            .GroupBy(static r => (Text: r["text"], Published: r["published"]))
            .Select(static g => (g.Key.Text, g.Key.Published, string.Join('\n', g.Where(static r => r["expression"].Length > 0).Select(Expected))))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads(string text, string published, string expected)
    {
        DateOnly? day = published == "-" ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var document = DatePipeline.Read(text.Replace('⏎', '\n'), day);

        Assert.Equal(expected, string.Join('\n', document.Dates.Select(d => Actual(document, d))));
    }

    private static string Expected(SpecRow row) =>
        $"{row["expression"]} | {row["type"]} | {row["TIMEX3 value"]} | {row["EDTF"]}";

    private static string Actual(Document document, TemporalExpression date) =>
        $"{document.Slice(date.Span)} | {date.Type.ToString().ToUpperInvariant()} | {date.Value} | {date.Edtf ?? "-"}";
}
