using System.Globalization;
using System.Text;
using Spectre.Console;

namespace CstoClaims.Cli.Output;

/// <summary>For the eye: a table a document, in 120 columns of plain text; what is ambiguous has its other meanings below it.</summary>
internal sealed class TableDateWriter : DateWriter
{
    private const int Width = 120;
    private const string Expression = "EXPRESSION";
    private static readonly string[] Titles = ["  AT", Expression, "TYPE", "VALUE", "EDTF", "FROM", "TO", "SEEN FROM"];

    private readonly StreamWriter text;
    private readonly IAnsiConsole console;

    public TableDateWriter(Stream stream)
    {
        text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = Width;
    }

    public override void Write(Document document)
    {
        text.Write($"{document.Info.Id}, {Published(document)}\n");
        if (document.Dates.Count == 0)
        {
            text.Write("  no expressions of time\n\n");
            text.Flush();
            return;
        }

        var table = new Table().Border(TableBorder.None).HideFooters();
        foreach (var title in Titles)
        {
            table.AddColumn(title, column => column.NoWrap = title != Expression);
        }

        foreach (var date in document.Dates)
        {
            table.AddRow(Cells(
                "  " + date.Span.Start.ToString(CultureInfo.InvariantCulture), document.Slice(date.Span).ReplaceLineEndings(" "), date.Type.ToString().ToUpperInvariant(),
                date.Value, date.Edtf, Day(date.Earliest), Day(date.Latest), SeenFrom(date)));
            foreach (var other in date.Alternatives)
            {
                table.AddRow(Cells("", "    or", "", other.Value, other.Edtf, Day(other.Earliest), Day(other.Latest), ""));
            }
        }

        console.Write(table);
        text.Write('\n');
        text.Flush();
    }

    public override void Dispose() => text.Dispose();

    private static Markup[] Cells(params string?[] cells) => [.. cells.Select(static c => new Markup(Markup.Escape(c ?? "")))];

    private static string Published(Document document) => document.Published switch
    {
        null => "day of publication not known",
        { Evidence: { } evidence } found => string.Create(
            CultureInfo.InvariantCulture, $"published {found.Date:yyyy-MM-dd} (\"{document.Slice(evidence).ReplaceLineEndings(" ")}\" at {evidence.Start}, confidence {found.Confidence:0.00})"),
        { } given => string.Create(CultureInfo.InvariantCulture, $"published {given.Date:yyyy-MM-dd}"),
    };

    private static string SeenFrom(TemporalExpression date) => date.Anchoring switch
    {
        TemporalAnchoring.Publication => "publication",
        TemporalAnchoring.Focus => "a date before",
        TemporalAnchoring.Missing => "(not known)",
        _ => "",
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
