using System.Globalization;
using CstoClaims.Claims;
using CstoClaims.Tests.Specs;

namespace CstoClaims.Tests.Claims;

/// <summary>Runs the rows of a claim specification: the claims of a text are exactly those that its rows name.</summary>
internal static class ClaimSpec
{
    /// <summary>The rows of a file by text: each group is one case.</summary>
    public static IEnumerable<IGrouping<(string Text, string Published), SpecRow>> Cases(string file) =>
        SpecTable.Read(file).GroupBy(static r => (r["text"], r["published"]));

    /// <summary>What is wrong with the claims of a case; empty where all is as specified.</summary>
    public static string Failures(IGrouping<(string Text, string Published), SpecRow> spec)
    {
        var (text, published) = spec.Key;
        var info = new DocumentInfo
        {
            Published = published.Length == 0 ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        var expected = spec.SelectMany(Expected).Order(StringComparer.Ordinal).ToList();
        var actual = ClaimExtractor.Default.Extract(text, info).Claims.Where(IsCovered).SelectMany(Actual).Order(StringComparer.Ordinal).ToList();
        var missing = Without(expected, actual).Select(static e => "  missing " + e);
        var extra = Without(actual, expected).Select(static a => "  extra   " + a);
        return string.Join('\n', missing.Concat(extra));
    }

    /// <summary>What one list has more often than the other: a claim that comes twice is one too many.</summary>
    private static List<string> Without(List<string> from, List<string> other)
    {
        List<string> rest = [.. from];
        foreach (string item in other)
        {
            rest.Remove(item);
        }

        return rest;
    }

    private static bool IsCovered(Claim claim) =>
        claim.Type.StartsWith("membership.", StringComparison.Ordinal) || claim.Type is "organization.found" or "organization.dissolve";

    private static IEnumerable<string> Expected(SpecRow row)
    {
        if (row["type"] == "none")
        {
            return [];
        }

        string modality = row["modality"].Length == 0 ? "asserted" : row["modality"];
        string polarity = row["polarity"].Length == 0 ? "positive" : row["polarity"];
        string rest = $"{Id(row["organization"])} | {row["time"]} | {modality} | {polarity} | {Sources(row["attribution"])}";
        return row.Cells.ContainsKey("founder")
            ? [$"{row["type"]} | {string.Join(';', Split(row["founder"]).Select(Id).Order(StringComparer.Ordinal))} | {rest}"]
            : Split(row["member"]).Select(m => $"{row["type"]} | {Id(m)} | {rest}");
    }

    private static IEnumerable<string> Actual(Claim claim)
    {
        string sources = string.Join('>', claim.Attribution.Select(static a => Id(a.Holder.Entity)));
        string rest = $"{Id(claim["organization"][0].Entity)} | {claim.Time?.Value} | {claim.Modality.ToString().ToLowerInvariant()} | {claim.Polarity.ToString().ToLowerInvariant()} | {sources}";
        bool found = claim.Type.StartsWith("organization.", StringComparison.Ordinal);
        return [$"{claim.Type} | {string.Join(';', claim[found ? "founder" : "member"].Select(static f => Id(f.Entity)).Order(StringComparer.Ordinal))} | {rest}"];
    }

    private static string Sources(string cell) => string.Join('>', cell.Split('>').Select(static s => Id(s.Trim())));

    private static IEnumerable<string> Split(string cell) => cell.Split(';').Select(static c => c.Trim()).Where(static c => c.Length > 0);

    /// <summary>Names are compared by what the lexicon knows of them, so that "CIS" and its long form are one.</summary>
    private static string Id(Entity entity) => Gazetteer.Default.EntryOf(entity) is null ? Id(entity.Name) : entity.Id;

    private static string Id(string name)
    {
        string bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return Gazetteer.Default.Find(bare)?.Id ?? bare;
    }
}
