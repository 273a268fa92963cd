using System.Globalization;
using CsvHelper;
using CstoClaims.Claims;

namespace CstoClaims.Cli.Output;

/// <summary>Flat columns for spreadsheets and databases (RFC 4180). Several fillers of a role are separated by "; ".</summary>
internal sealed class CsvClaimWriter : ClaimWriter
{
    private static readonly (string Name, Func<Claim, string> Value)[] Columns =
    [
        ("document", static c => c.Document),
        ("type", static c => c.Type),
        ("who", static c => Join(Who(c), static f => f.Entity.Name)),
        ("who_id", static c => Join(Who(c), static f => f.Entity.Id)),
        ("organization", static c => Join(c["organization"], static f => f.Entity.Name)),
        ("organization_id", static c => Join(c["organization"], static f => f.Entity.Id)),
        ("time", static c => c.Time?.Value ?? ""),
        ("earliest", static c => Day(c.Time?.Earliest)),
        ("latest", static c => Day(c.Time?.Latest)),
        ("modality", static c => c.Modality.ToString().ToLowerInvariant()),
        ("polarity", static c => c.Polarity.ToString().ToLowerInvariant()),
        ("closed", static c => c.Closed ? "true" : "false"),
        ("attribution", static c => string.Join("; ", c.Attribution.Select(static a => a.Holder.Entity.Name))),
        ("confidence", static c => c.Confidence.ToString("0.####", CultureInfo.InvariantCulture)),
        ("roles", static c => string.Join(" | ", c.Roles.Select(static r => $"{r.Name}={Join(r.Fillers, static f => f.Entity.Name)}"))),
        ("trigger", static c => c.Trigger.Text),
        ("start", static c => c.Evidence.Span.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", static c => c.Evidence.Span.End.ToString(CultureInfo.InvariantCulture)),
        ("evidence", static c => c.Evidence.Text),
        ("rule", static c => c.Rule),
        ("summary", static c => c.Summary),
        ("id", static c => c.Id),
    ];

    private readonly CsvWriter csv;

    public CsvClaimWriter(Stream stream)
    {
        csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. Columns.Select(static c => c.Name)]);
    }

    public override void Write(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            csv.WriteRecord([.. Columns.Select(c => c.Value(claim))]);
        }

        csv.Flush();
    }

    public override void Dispose() => csv.Dispose();

    private static IReadOnlyList<RoleFiller> Who(Claim claim) =>
        claim.Roles.FirstOrDefault(static r => r.Name != "organization")?.Fillers ?? [];

    private static string Join(IReadOnlyList<RoleFiller> fillers, Func<RoleFiller, string> part) =>
        string.Join("; ", fillers.Select(part));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
