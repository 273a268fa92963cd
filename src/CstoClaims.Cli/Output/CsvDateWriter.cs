using System.Globalization;
using CsvHelper;

namespace CstoClaims.Cli.Output;

/// <summary>An expression a row, for spreadsheets and databases (RFC 4180).</summary>
internal sealed class CsvDateWriter : DateWriter
{
    private static readonly (string Name, Func<Document, TemporalExpression, string> Value)[] Columns =
    [
        ("document", static (d, _) => d.Info.Id),
        ("published", static (d, _) => Day(d.Published?.Date)),
        ("confidence", static (d, _) => d.Published?.Confidence.ToString("0.##", CultureInfo.InvariantCulture) ?? ""),
        ("start", static (_, e) => e.Span.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", static (_, e) => e.Span.End.ToString(CultureInfo.InvariantCulture)),
        ("text", static (d, e) => d.Slice(e.Span)),
        ("type", static (_, e) => e.Type.ToString().ToUpperInvariant()),
        ("value", static (_, e) => e.Value),
        ("modifier", static (_, e) => e.Modifier ?? ""),
        ("edtf", static (_, e) => e.Edtf ?? ""),
        ("earliest", static (_, e) => Day(e.Earliest)),
        ("latest", static (_, e) => Day(e.Latest)),
        ("granularity", static (_, e) => e.Granularity?.ToString().ToLowerInvariant() ?? ""),
        ("anchoring", static (_, e) => e.Anchoring.ToString().ToLowerInvariant()),
        ("anchor", static (_, e) => Day(e.Anchor)),
        ("anchor_expression", static (_, e) => e.AnchorExpression?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("ends", static (_, e) => string.Join("; ", e.Ends.Select(static end => end.Edtf))),
        ("alternatives", static (_, e) => string.Join("; ", e.Alternatives.Select(static a => a.Edtf))),
        ("rule", static (_, e) => e.Rule),
    ];

    private readonly CsvWriter csv;

    public CsvDateWriter(Stream stream)
    {
        csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. Columns.Select(static c => c.Name)]);
    }

    public override void Write(Document document)
    {
        foreach (var date in document.Dates)
        {
            csv.WriteRecord([.. Columns.Select(c => c.Value(document, date))]);
        }

        csv.Flush();
    }

    public override void Dispose() => csv.Dispose();

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
