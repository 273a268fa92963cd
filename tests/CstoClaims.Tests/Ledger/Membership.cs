using System.Globalization;
using CstoClaims.Claims;
using CstoClaims.Predications;
using CstoClaims.Serialization;

namespace CstoClaims.Tests.Ledger;

/// <summary>Membership claims made by hand: "join 1992", "planned withdraw 2012-07", "former 2013-05-28".</summary>
internal static class Membership
{
    public static readonly Entity Csto = new("org:CSTO", "CSTO", EntityKind.Organization);

    public static readonly Entity Uzbekistan = new("country:UZ", "Uzbekistan", EntityKind.Country);

    /// <summary>A claim in words, "[document: ]wording[ time]", of a document named by its day of publication.</summary>
    public static Claim Parse(string words, Entity? member = null, Entity? organization = null)
    {
        var colon = words.IndexOf(": ", StringComparison.Ordinal);
        var published = colon < 0 ? null : words[..colon];
        var parts = words[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var time = char.IsAsciiDigit(parts[^1][0]) || parts[^1].StartsWith("..", StringComparison.Ordinal) ? parts[^1] : null;
        var wording = parts[time is null ? ^1 : ^2];
        return Of(
            wording switch { "found" => "organization.found", "dissolve" => "organization.dissolve", "member" or "former" => "membership.state", _ => $"membership.{wording}" },
            member ?? Uzbekistan,
            organization ?? Csto,
            time,
            published) with
        {
            Modality = JsonNames.Parse<Modality>(parts.FirstOrDefault(static p => p is "planned" or "possible" or "hypothetical" or "proposed") ?? "asserted"),
            Polarity = wording == "former" || parts.Contains("not") ? Polarity.Negative : Polarity.Positive,
            Closed = parts.Contains("closed"),
        };
    }

    public static Claim Of(string type, Entity member, Entity organization, string? time, string? published = null)
    {
        var document = published ?? "undated";
        var evidence = new TextEvidence($"{member.Name} {type} {organization.Name}.", new TextSpan(0, 40));
        return new Claim
        {
            Id = $"{document}/{type}/{member.Id}/{organization.Id}/{time}",
            Document = document,
            Type = type,
            Roles =
            [
                .. type == "organization.dissolve" ? Array.Empty<Role>() : [new Role(type == "organization.found" ? "founder" : "member", [Filler(member)])],
                new Role("organization", [Filler(organization)]),
            ],
            Time = time is null ? null : Time(time),
            Trigger = evidence,
            Evidence = evidence,
            Confidence = 0.9,
            Rule = "test",
            Summary = evidence.Text,
        };
    }

    /// <summary>The day that a document is named by.</summary>
    public static DateOnly? PublishedOf(string document) =>
        DateOnly.TryParseExact(document, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static RoleFiller Filler(Entity entity) =>
        new(new TextEvidence(entity.Name, new TextSpan(0, entity.Name.Length)), entity, ResolvedVia.Name);

    private static ClaimTime Time(string edtf)
    {
        var ends = edtf.Split('/');
        return new ClaimTime(
            edtf,
            CstoClaims.Ledger.DateBounds.OfEdtf(ends[0])?.Earliest,
            CstoClaims.Ledger.DateBounds.OfEdtf(ends[^1])?.Latest,
            Anchor: null,
            new TextEvidence(edtf, new TextSpan(0, edtf.Length)));
    }
}
