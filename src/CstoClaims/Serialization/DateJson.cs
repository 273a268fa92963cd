using System.Text.Json;
using static CstoClaims.Serialization.DocumentJson;

namespace CstoClaims.Serialization;

/// <summary>
/// The temporal expressions of a document as one JSON object on one line: its <c>id</c>, the day of publication with its evidence, and
/// <c>dates</c>. Offsets are UTF-16 code units of the text as given, half-open; what is absent is left out.
/// </summary>
public static class DateJson
{
    /// <summary>Writes one document and a line feed.</summary>
    public static void Write(Stream stream, Document document) => DocumentJson.Write(
        stream, document, json => WriteList(json, "dates", document.Dates, (j, date) => Write(j, document, date)));

    /// <summary>The properties of one expression.</summary>
    internal static void Write(Utf8JsonWriter json, Document document, TemporalExpression date)
    {
        WriteSlice(json, date.Span, document.Slice(date.Span));
        json.WriteNumber("firstToken"u8, date.FirstToken);
        json.WriteNumber("endToken"u8, date.EndToken);
        json.WriteString("type"u8, TypeName(date.Type));
        json.WriteString("value"u8, date.Value);
        WriteIfAny(json, "modifier", date.Modifier);
        WriteMeaning(json, date.Edtf, date.Earliest, date.Latest);
        if (date.Granularity is { } granularity)
        {
            json.WriteString("granularity"u8, JsonNames.Name(granularity));
        }

        if (date.Anchoring != TemporalAnchoring.None)
        {
            json.WriteString("anchoring"u8, JsonNames.Name(date.Anchoring));
        }

        WriteIfAny(json, "anchor", date.Anchor);
        if (date.AnchorExpression is { } index)
        {
            json.WriteNumber("anchorExpression"u8, index);
        }

        json.WriteString("rule"u8, date.Rule);
        if (date.Ends.Count > 0)
        {
            WriteList(json, "ends", date.Ends, (j, end) => WriteEnd(j, document, end));
        }

        if (date.Alternatives.Count > 0)
        {
            WriteList(json, "alternatives", date.Alternatives, WriteAlternative);
        }
    }

    private static void WriteEnd(Utf8JsonWriter json, Document document, TemporalEnd end)
    {
        WriteSlice(json, end.Span, document.Slice(end.Span));
        json.WriteString("value"u8, end.Value);
        WriteMeaning(json, end.Edtf, end.Earliest, end.Latest);
    }

    private static void WriteAlternative(Utf8JsonWriter json, TemporalAlternative alternative)
    {
        json.WriteString("type"u8, TypeName(alternative.Type));
        json.WriteString("value"u8, alternative.Value);
        WriteMeaning(json, alternative.Edtf, alternative.Earliest, alternative.Latest);
    }

    private static string TypeName(TimexType type) => type.ToString().ToUpperInvariant();

    private static void WriteMeaning(Utf8JsonWriter json, string? edtf, DateOnly? earliest, DateOnly? latest)
    {
        WriteIfAny(json, "edtf", edtf);
        WriteIfAny(json, "earliest", earliest);
        WriteIfAny(json, "latest", latest);
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, DateOnly? value)
    {
        if (value is { } day)
        {
            json.WriteString(name, ClaimJson.Iso(day));
        }
    }
}
