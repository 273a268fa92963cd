using System.Text.Json;

namespace CstoClaims.Serialization;

/// <summary>
/// The temporal expressions of a document as one JSON object on one line: its <c>id</c>, the day of publication with its evidence, and
/// <c>dates</c>. Offsets are UTF-16 code units of the text as given, half-open; what is absent is left out.
/// </summary>
public static class DateJson
{
    /// <summary>Writes one document and a line feed.</summary>
    public static void Write(Stream stream, Document document)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(document);
        using (var json = new Utf8JsonWriter(stream, ClaimJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, document.Info.Id);
            if (document.Published is { } published)
            {
                WritePublished(json, document, published);
            }

            json.WriteStartArray("dates"u8);
            foreach (var date in document.Dates)
            {
                json.WriteStartObject();
                Write(json, document, date);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>The properties of one expression.</summary>
    internal static void Write(Utf8JsonWriter json, Document document, TemporalExpression date)
    {
        AnnotationJson.WriteSlice(json, date.Span, document.Slice(date.Span));
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
            WriteEnds(json, document, date.Ends);
        }

        if (date.Alternatives.Count > 0)
        {
            WriteAlternatives(json, date.Alternatives);
        }
    }

    private static string TypeName(TimexType type) => type.ToString().ToUpperInvariant();

    /// <summary>The day of publication with its confidence and its place.</summary>
    internal static void WritePublished(Utf8JsonWriter json, Document document, PublicationDate published)
    {
        json.WriteStartObject("published"u8);
        json.WriteString("date"u8, ClaimJson.Iso(published.Date));
        json.WriteNumber("confidence"u8, published.Confidence);
        if (published.Evidence is { } evidence)
        {
            AnnotationJson.WriteSlice(json, evidence, document.Slice(evidence));
        }

        json.WriteEndObject();
    }

    private static void WriteEnds(Utf8JsonWriter json, Document document, IReadOnlyList<TemporalEnd> ends)
    {
        json.WriteStartArray("ends"u8);
        foreach (var end in ends)
        {
            json.WriteStartObject();
            AnnotationJson.WriteSlice(json, end.Span, document.Slice(end.Span));
            json.WriteString("value"u8, end.Value);
            WriteMeaning(json, end.Edtf, end.Earliest, end.Latest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAlternatives(Utf8JsonWriter json, IReadOnlyList<TemporalAlternative> alternatives)
    {
        json.WriteStartArray("alternatives"u8);
        foreach (var alternative in alternatives)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, TypeName(alternative.Type));
            json.WriteString("value"u8, alternative.Value);
            WriteMeaning(json, alternative.Edtf, alternative.Earliest, alternative.Latest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

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
