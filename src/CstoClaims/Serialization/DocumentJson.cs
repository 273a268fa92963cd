using System.Text.Json;

namespace CstoClaims.Serialization;

/// <summary>The frame that every JSON of a document has: one object on one line, with its <c>id</c> and the day of publication before the layers.</summary>
internal static class DocumentJson
{
    // The writer keeps what it has written until it is flushed; a long document must not stand in memory twice.
    private const int FlushAt = 1 << 15;

    /// <summary>Writes a document, its layers by <paramref name="layers"/>, and a line feed.</summary>
    public static void Write(Stream stream, Document document, Action<Utf8JsonWriter> layers)
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

            layers(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>An array of objects, a layer or a part of one.</summary>
    public static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Where something is, and its words.</summary>
    public static void WriteSlice(Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        json.WriteString("text"u8, text);
    }

    private static void WritePublished(Utf8JsonWriter json, Document document, PublicationDate published)
    {
        json.WriteStartObject("published"u8);
        json.WriteString("date"u8, ClaimJson.Iso(published.Date));
        json.WriteNumber("confidence"u8, published.Confidence);
        if (published.Evidence is { } evidence)
        {
            WriteSlice(json, evidence, document.Slice(evidence));
        }

        json.WriteEndObject();
    }
}
