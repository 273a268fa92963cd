using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CstoClaims.Claims;

namespace CstoClaims.Serialization;

/// <summary>
/// Claims as JSON: one object a claim, camelCase, what is absent is left out, dates in ISO 8601, letters beyond ASCII as
/// they are. The same claim gives the same bytes on every machine.
/// </summary>
public static class ClaimJson
{
    /// <summary>UTF-8 without a mark, one line, letters beyond ASCII readable.</summary>
    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One claim as one line of JSON, without a line end.</summary>
    public static string ToJson(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, WriterOptions))
        {
            Write(json, claim);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes claims as JSON Lines: one a line, each ended by a line feed.</summary>
    public static void WriteLines(Stream stream, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        using var json = new Utf8JsonWriter(stream, WriterOptions);
        foreach (var claim in claims)
        {
            Write(json, claim);
            json.Flush();
            json.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes claims as one JSON array, a claim a line, as they come.</summary>
    public static void WriteArray(Stream stream, IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        using var json = new Utf8JsonWriter(stream, WriterOptions);
        var any = false;
        foreach (var claim in claims)
        {
            stream.Write(any ? ",\n"u8 : "[\n"u8);
            Write(json, claim);
            json.Flush();
            json.Reset();
            any = true;
        }

        stream.Write(any ? "\n]\n"u8 : "[]\n"u8);
    }

    /// <summary>Writes one claim as an object.</summary>
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(claim);
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id);
        json.WriteString("document"u8, claim.Document);
        json.WriteString("type"u8, claim.Type);
        WriteRoles(json, claim);
        WriteTime(json, claim.Time);
        json.WriteString("modality"u8, JsonNames.Name(claim.Modality));
        json.WriteString("polarity"u8, JsonNames.Name(claim.Polarity));
        if (claim.Closed)
        {
            json.WriteBoolean("closed"u8, true);
        }

        json.WriteStartArray("attribution"u8);
        foreach (var attribution in claim.Attribution)
        {
            WriteAttribution(json, attribution);
        }

        json.WriteEndArray();
        WriteEvidence(json, "trigger", claim.Trigger);
        WriteEvidence(json, "evidence", claim.Evidence);
        json.WriteNumber("confidence"u8, Math.Round((decimal)claim.Confidence, 4));
        json.WriteString("rule"u8, claim.Rule);
        json.WriteString("summary"u8, claim.Summary);
        json.WriteEndObject();
    }

    /// <summary>Reads one claim back.</summary>
    /// <exception cref="FormatException">The text is not a claim; the message says why.</exception>
    public static Claim Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ClaimJsonReader.Parse(json);
    }

    /// <summary>Reads claims back from JSON Lines, one at a time.</summary>
    /// <exception cref="FormatException">A line is not a claim; the message names it.</exception>
    public static IEnumerable<Claim> ReadLines(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ClaimJsonReader.ReadLines(reader);
    }

    /// <summary>A day in ISO 8601.</summary>
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteRoles(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("roles"u8);
        foreach (var role in claim.Roles)
        {
            json.WriteStartArray(role.Name);
            foreach (var filler in role.Fillers)
            {
                WriteFiller(json, filler);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteFiller(Utf8JsonWriter json, RoleFiller filler)
    {
        json.WriteStartObject();
        WriteSlice(json, filler.Evidence);
        json.WriteString("name"u8, filler.Entity.Name);
        json.WriteString("id"u8, filler.Entity.Id);
        json.WriteString("kind"u8, JsonNames.Name(filler.Entity.Kind));
        json.WriteString("via"u8, JsonNames.Name(filler.Via));
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, ClaimTime? time)
    {
        if (time is null)
        {
            return;
        }

        json.WriteStartObject("time"u8);
        if (time.Evidence is not null)
        {
            WriteSlice(json, time.Evidence);
        }

        json.WriteString("value"u8, time.Value);
        WriteDay(json, "earliest", time.Earliest);
        WriteDay(json, "latest", time.Latest);
        WriteDay(json, "anchor", time.Anchor);
        if (time.Evidence is null)
        {
            json.WriteString("basis"u8, "document"u8);
        }

        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } value)
        {
            json.WriteString(name, Iso(value));
        }
    }

    private static void WriteAttribution(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteStartObject();
        json.WritePropertyName("holder"u8);
        WriteFiller(json, attribution.Holder);
        WriteEvidence(json, "cue", attribution.Cue);
        json.WriteString("stance"u8, attribution.Stance);
        WriteTime(json, attribution.Time);
        json.WriteBoolean("quoted"u8, attribution.Quoted);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, string name, TextEvidence evidence)
    {
        json.WriteStartObject(name);
        WriteSlice(json, evidence);
        json.WriteEndObject();
    }

    private static void WriteSlice(Utf8JsonWriter json, TextEvidence evidence)
    {
        json.WriteString("text"u8, evidence.Text);
        json.WriteNumber("start"u8, evidence.Span.Start);
        json.WriteNumber("end"u8, evidence.Span.End);
    }
}
