using System.Globalization;
using System.Text;
using CstoClaims.Claims;
using CstoClaims.Predications;

namespace CstoClaims.Serialization;

/// <summary>
/// Claims for the eye: each sentence once, with the id of its document where that changes, and under it a row a claim:
/// type, who, organization, when, how certain, who says so. 120 columns of plain text, written while claims come in.
/// </summary>
public sealed class ClaimTable
{
    private const int Width = 120;
    private const string Indent = "    ";

    private static readonly (string Title, int Width)[] Columns =
        [("TYPE", 25), ("WHO", 21), ("ORGANIZATION", 13), ("WHEN", 22), ("HOW CERTAIN", 23), ("WHO SAYS SO", 16)];

    private readonly TextWriter writer;
    private string? document;
    private TextSpan sentence;

    /// <summary>A table that is written to <paramref name="writer"/>, which stays open.</summary>
    public ClaimTable(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
    }

    /// <summary>Writes one claim; before the first the titles of the columns, and before the first of a sentence that.</summary>
    public void Write(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (document is null)
        {
            WriteRow([.. Columns.Select(static c => c.Title)]);
        }

        if (claim.Document != document)
        {
            WriteLine($"\n{new string('-', Width)}\n{claim.Document}");
        }

        if (claim.Document != document || claim.Evidence.Span != sentence)
        {
            var lines = Wrap(OneLine(claim.Evidence.Text), Width - Indent.Length);
            WriteLine("\n" + string.Join('\n', lines.Select(static line => Indent + line)));
        }

        (document, sentence) = (claim.Document, claim.Evidence.Span);
        WriteRow([claim.Type, Who(claim), Organization(claim), claim.Time?.Value ?? "-", HowCertain(claim), WhoSaysSo(claim)]);
    }

    /// <summary>The names of the fillers of the first role besides the organization.</summary>
    private static string Who(Claim claim) =>
        Names(claim.Roles.FirstOrDefault(static r => r.Name is not ("organization" or "agreement"))?.Fillers ?? []);

    /// <summary>The organization or agreement that it is about.</summary>
    private static string Organization(Claim claim) =>
        Names([.. claim["organization"], .. claim["agreement"]]);

    /// <summary>Confidence, modality and polarity: "0.84 planned, not".</summary>
    private static string HowCertain(Claim claim)
    {
        var not = claim.Polarity == Polarity.Negative ? ", not" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{claim.Confidence:0.00} {JsonNames.Name(claim.Modality)}{not}");
    }

    /// <summary>Who vouches, outermost first; "document" for its own voice.</summary>
    private static string WhoSaysSo(Claim claim) =>
        claim.Attribution.Count == 0
            ? "document"
            : string.Join(" > ", claim.Attribution.Select(static a => a.Holder.Entity.Name));

    /// <summary>Names of fillers, separated by commas; "-" for none.</summary>
    private static string Names(IReadOnlyList<RoleFiller> fillers) =>
        fillers.Count == 0 ? "-" : string.Join(", ", fillers.Select(static f => f.Entity.Name));

    /// <summary>One row; a cell that is too long for its column goes on below.</summary>
    private void WriteRow(string[] cells)
    {
        var wrapped = cells.Select(static (cell, i) => Wrap(cell, Columns[i].Width - 1)).ToArray();
        for (var row = 0; row < wrapped.Max(static lines => lines.Count); row++)
        {
            var line = new StringBuilder(Width);
            for (var i = 0; i < wrapped.Length; i++)
            {
                line.Append((row < wrapped[i].Count ? wrapped[i][row] : "").PadRight(Columns[i].Width));
            }

            WriteLine(line.ToString().TrimEnd());
        }
    }

    private static List<string> Wrap(string cell, int width)
    {
        var lines = new List<string>();
        while (cell.Length > width)
        {
            var blank = cell.LastIndexOf(' ', width);
            var end = blank > 0 ? blank : width;
            lines.Add(cell[..end].TrimEnd());
            cell = cell[end..].TrimStart();
        }

        lines.Add(cell);
        return lines;
    }

    /// <summary>White space and control characters, line ends above all, as single blanks.</summary>
    internal static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    // Line feeds everywhere: the same bytes on every machine.
    private void WriteLine(string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
