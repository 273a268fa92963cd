using System.Text.Json;
using CstoClaims.Claims;
using CstoClaims.Predications;

namespace CstoClaims.Serialization;

/// <summary>Reads claims back from what <see cref="ClaimJson"/> wrote.</summary>
internal static class ClaimJsonReader
{
    public static Claim Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return ReadClaim(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"not a claim: {e.Message}", e);
        }
    }

    public static IEnumerable<Claim> ReadLines(TextReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ParseLine(line, number);
            }
        }
    }

    private static Claim ParseLine(string line, int number)
    {
        try
        {
            return Parse(line);
        }
        catch (FormatException e)
        {
            throw new FormatException($"line {number}: {e.Message}", e);
        }
    }

    private static Claim ReadClaim(JsonElement json) => new()
    {
        Id = Text(json, "id"),
        Document = Text(json, "document"),
        Type = Text(json, "type"),
        Roles =
        [
            .. json.GetProperty("roles").EnumerateObject().Select(static role =>
                new Role(role.Name, [.. role.Value.EnumerateArray().Select(ReadFiller)])),
        ],
        Time = ReadTime(json),
        Modality = JsonNames.Parse<Modality>(Text(json, "modality")),
        Polarity = JsonNames.Parse<Polarity>(Text(json, "polarity")),
        Closed = json.TryGetProperty("closed", out var closed) && closed.GetBoolean(),
        Attribution = json.TryGetProperty("attribution", out var list) ? [.. list.EnumerateArray().Select(ReadAttribution)] : [],
        Trigger = ReadSlice(json.GetProperty("trigger")),
        Evidence = ReadSlice(json.GetProperty("evidence")),
        Confidence = json.GetProperty("confidence").GetDouble(),
        Rule = Text(json, "rule"),
        Summary = Text(json, "summary"),
    };

    private static RoleFiller ReadFiller(JsonElement json) => new(
        ReadSlice(json),
        new Entity(Text(json, "id"), Text(json, "name"), JsonNames.Parse<EntityKind>(Text(json, "kind"))),
        JsonNames.Parse<ResolvedVia>(Text(json, "via")));

    private static Attribution ReadAttribution(JsonElement json) => new(
        ReadFiller(json.GetProperty("holder")),
        ReadSlice(json.GetProperty("cue")),
        Text(json, "stance"),
        ReadTime(json),
        json.GetProperty("quoted").GetBoolean());

    private static ClaimTime? ReadTime(JsonElement owner) =>
        owner.TryGetProperty("time", out var json)
            ? new ClaimTime(
                Text(json, "value"),
                ReadDay(json, "earliest"),
                ReadDay(json, "latest"),
                ReadDay(json, "anchor"),
                json.TryGetProperty("text", out _) ? ReadSlice(json) : null)
            : null;

    private static DateOnly? ReadDay(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return null;
        }

        return SourceJson.TryParseDate(value.GetString() ?? "", out var day)
            ? day
            : throw new FormatException($"not a claim: \"{name}\" is '{value}', which is not a date.");
    }

    private static TextEvidence ReadSlice(JsonElement json) =>
        new(Text(json, "text"), new TextSpan(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32()));

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"not a claim: \"{name}\" is null.");
}
