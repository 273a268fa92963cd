using System.Globalization;
using System.Text;
using CstoClaims.Claims;
using CstoClaims.Predications;

namespace CstoClaims.Serialization;

/// <summary>
/// Claims for the eye: two lines each, columns first (type, who, organization, when, how certain, who says so), then the
/// sentence. 120 columns, plain text, no lookahead, so that it can be written while claims come in.
/// </summary>
public static class ClaimTable
{
    private const int Width = 120;

    private static readonly (string Title, int Width)[] Columns =
        [("TYPE", 25), ("WHO", 21), ("ORGANIZATION", 13), ("WHEN", 22), ("HOW CERTAIN", 23), ("WHO SAYS SO", 16)];

    /// <summary>Writes the titles of the columns.</summary>
    public static void WriteHeader(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        WriteCells(writer, [.. Columns.Select(static c => c.Title)]);
        WriteLine(writer, "    SENTENCE");
        WriteLine(writer, new string('-', Width));
    }

    /// <summary>Writes one claim.</summary>
    public static void Write(TextWriter writer, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claim);
        WriteCells(
            writer,
            [claim.Type, Who(claim), Organization(claim), claim.Time?.Value ?? "-", HowCertain(claim), WhoSaysSo(claim)]);
        WriteLine(writer, "    " + Excerpt(claim, Width - 4));
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

    private static void WriteCells(TextWriter writer, string[] cells)
    {
        var line = new StringBuilder(Width);
        for (var i = 0; i < cells.Length; i++)
        {
            var width = Columns[i].Width - 1;
            line.Append(Cut(cells[i], width).PadRight(width)).Append(' ');
        }

        WriteLine(writer, line.ToString().TrimEnd());
    }

    /// <summary>The sentence on one line; of a long one what surrounds the trigger.</summary>
    private static string Excerpt(Claim claim, int width)
    {
        var sentence = OneLine(claim.Evidence.Text);
        if (sentence.Length <= width)
        {
            return sentence;
        }

        var before = OneLine(claim.Evidence.Text[..Math.Clamp(claim.Trigger.Span.Start - claim.Evidence.Span.Start, 0, claim.Evidence.Text.Length)]);
        var start = Math.Clamp(before.Length - (width / 2), 0, sentence.Length - width + 1);
        start = start == 0 ? 0 : sentence.IndexOf(' ', start) + 1;
        return (start == 0 ? "" : "…") + Cut(sentence[start..], start == 0 ? width : width - 1);
    }

    private static string Cut(string text, int width)
    {
        if (text.Length <= width)
        {
            return text;
        }

        var end = width - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
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
    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line);
        writer.Write('\n');
    }
}
