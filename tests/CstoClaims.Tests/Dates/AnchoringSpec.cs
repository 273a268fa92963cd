using System.Globalization;
using CstoClaims.Tests.Specs;
using Xunit;

namespace CstoClaims.Tests.Dates;

/// <summary>Runs Specs/date-anchoring.md.</summary>
public sealed class AnchoringSpec
{
    public static TheoryData<string, string, string, string> Expressions =>
        [.. Rows("resolved against").Select(static r => (r["text"], r["published"], r["expression"], $"{r["granularity"]} | {r["resolved against"]} | {r["or"]}"))];

    public static TheoryData<string, string, string, string> Bounds =>
        [.. Rows("modifier").Select(static r => (r["text"], r["published"], r["expression"], $"{r["modifier"]} | {r["from"]} | {r["to"]}"))];

    public static TheoryData<string, string, string, string> Intervals =>
        [.. Rows("ends").Select(static r => (r["text"], r["published"], r["expression"], r["ends"]))];

    public static TheoryData<string, string, string, string, string> Reanchored =>
        [.. Rows("then as of").Select(static r => (r["text"].Replace('⏎', '\n'), r["read as of"], r["then as of"], r["expression"], $"{r["before"]} | {r["after"]}"))];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void SaysHowItWasRead(string text, string published, string expression, string expected)
    {
        var document = DatePipeline.Read(text, Day(published));
        var date = Assert.Single(document.Dates, d => document.Slice(d.Span) == expression);

        var anchor = date.Anchoring switch
        {
            TemporalAnchoring.None => "-",
            TemporalAnchoring.Focus => "focus: " + document.Slice(document.Dates[date.AnchorExpression!.Value].Span),
            var other => other.ToString().ToLowerInvariant(),
        };
        var others = date.Alternatives.Count == 0 ? "-" : string.Join(", ", date.Alternatives.Select(static a => a.Edtf));
        Assert.Equal(expected, $"{date.Granularity?.ToString().ToLowerInvariant() ?? "-"} | {anchor} | {others}");
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void HasItsModifierAndItsFirstAndLastDay(string text, string published, string expression, string expected)
    {
        var document = DatePipeline.Read(text, Day(published));
        var date = Assert.Single(document.Dates, d => document.Slice(d.Span) == expression);

        Assert.Equal(expected, $"{date.Modifier ?? "-"} | {date.Earliest?.ToString("O") ?? "-"} | {date.Latest?.ToString("O") ?? "-"}");
    }

    [Theory]
    [MemberData(nameof(Intervals))]
    public void HasTheEndsOfAnInterval(string text, string published, string expression, string expected)
    {
        var document = DatePipeline.Read(text, Day(published));
        var date = Assert.Single(document.Dates, d => document.Slice(d.Span) == expression);

        Assert.Equal(expected, date.Ends.Count == 0 ? "-" : string.Join(", ", date.Ends.Select(e => $"{document.Slice(e.Span)} = {e.Value}")));
    }

    [Theory]
    [MemberData(nameof(Reanchored))]
    public void IsResolvedAgain(string text, string first, string second, string expression, string expected)
    {
        var before = DatePipeline.Read(text, Day(first));
        var after = before.Reanchor(Day(second)!.Value);

        int index = before.Dates.ToList().FindIndex(d => before.Slice(d.Span) == expression);
        Assert.Equal(expected, $"{before.Dates[index].Value} | {after.Dates[index].Value}");
        Assert.Equal(new PublicationDate(Day(second)!.Value, Evidence: null, Confidence: 1), after.Published);
    }

    private static IEnumerable<SpecRow> Rows(string column) => SpecTable.Read("../Specs/date-anchoring.md").Where(r => r.Cells.ContainsKey(column));

    private static DateOnly? Day(string text) => text == "-" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
