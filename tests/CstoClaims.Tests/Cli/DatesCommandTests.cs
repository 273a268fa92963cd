using System.Text;
using CstoClaims.Cli;
using Xunit;

namespace CstoClaims.Tests.Cli;

/// <summary><c>csto-claims dates</c> in process, in each of its formats.</summary>
public sealed class DatesCommandTests
{
    private const string Documents = """
        {"id":"one","published":"2013-05-28","text":"The bloc admitted a member last August. Vote on Friday: a guide."}
        {"id":"two","text":"Bloc admits member\n\nMay 28, 2013\n\nThe bloc admitted a member."}
        {"id":"three","text":"They met on October 6."}
        """;

    [Fact]
    public async Task The_table_has_a_part_for_each_document_with_other_meanings_below()
    {
        var lines = (await RunAsync("table")).Split('\n').Select(static l => l.TrimEnd()).ToList();

        Assert.Equal(
            [
                "one, published 2013-05-28",
                "  AT EXPRESSION  TYPE VALUE      EDTF       FROM       TO         SEEN FROM",
                "  27 last August DATE 2012-08    2012-08    2012-08-01 2012-08-31 publication",
                "  48 Friday      DATE 2013-05-24 2013-05-24 2013-05-24 2013-05-24 publication",
                "         or           2013-05-31 2013-05-31 2013-05-31 2013-05-31",
                "",
                "two, published 2013-05-28 (\"May 28, 2013\" at 20, confidence 0.90)",
            ],
            lines[..7]);
        Assert.Contains("three, day of publication not known", lines);
        Assert.Contains(lines, static l => l.StartsWith("  12 October 6  DATE XXXX-10-06", StringComparison.Ordinal) && l.EndsWith("(not known)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_is_a_line_of_json_with_all_that_is_known_of_each_expression()
    {
        var lines = (await RunAsync("jsonl")).Split('\n');

        Assert.Equal(
            """
            {"id":"one","published":{"date":"2013-05-28","confidence":1},"dates":[{"start":27,"end":38,"text":"last August","firstToken":5,"endToken":7,"type":"DATE","value":"2012-08","edtf":"2012-08","earliest":"2012-08-01","latest":"2012-08-31","granularity":"month","anchoring":"publication","anchor":"2013-05-28","rule":"rel/month"},{"start":48,"end":54,"text":"Friday","firstToken":10,"endToken":11,"type":"DATE","value":"2013-05-24","edtf":"2013-05-24","earliest":"2013-05-24","latest":"2013-05-24","granularity":"day","anchoring":"publication","anchor":"2013-05-28","rule":"rel/weekday-alone","alternatives":[{"type":"DATE","value":"2013-05-31","edtf":"2013-05-31","earliest":"2013-05-31","latest":"2013-05-31"}]}]}
            """,
            lines[0]);
        Assert.StartsWith("""{"id":"two","published":{"date":"2013-05-28","confidence":0.9,"start":20,"end":32,"text":"May 28, 2013"},""", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"anchoring\":\"missing\"", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expression_is_a_row_of_csv()
    {
        var lines = (await RunAsync("csv")).Split('\n');

        Assert.Equal("document,published,confidence,start,end,text,type,value,modifier,edtf,earliest,latest,granularity,anchoring,anchor,anchor_expression,ends,alternatives,rule", lines[0]);
        Assert.Equal("one,2013-05-28,1,48,54,Friday,DATE,2013-05-24,,2013-05-24,2013-05-24,2013-05-24,day,publication,2013-05-28,,,2013-05-31,rel/weekday-alone", lines[2]);
        Assert.Equal("two,2013-05-28,0.9,20,32,\"May 28, 2013\",DATE,2013-05-28,,2013-05-28,2013-05-28,2013-05-28,day,none,,,,,date/mdy", lines[3]);
    }

    private static async Task<string> RunAsync(string format)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Documents));
        using var output = new MemoryStream();
        using var error = new StringWriter();

        int code = await CommandLine.RunAsync(["dates", "-", "--format", format], new Terminal(input, output, error), TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Done, code);
        Assert.Empty(error.ToString());
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
