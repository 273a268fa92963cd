using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CstoClaims.Serialization;

/// <summary>One line of JSON Lines as a document (<c>id</c>, <c>text</c>, …) or as what a folder's metadata says of a file.</summary>
internal static class SourceJson
{
    /// <summary>Reads the line; with <paramref name="needsText"/> it must hold a text, else a file name.</summary>
    public static (SourceEntry? Entry, SourceError? Error) Parse(
        ReadOnlyMemory<byte> line, string file, int number, long offset, bool needsText)
    {
        var invalid = Utf8Lines.FirstInvalid(line.Span);
        if (invalid >= 0)
        {
            return (null, ReadErrors.InvalidUtf8(file, number, offset + invalid));
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            return Convert(json.RootElement, file, number, needsText);
        }
        catch (JsonException e)
        {
            return (null, ReadErrors.Malformed(file, number, $"column {ColumnOf(line.Span, e.BytePositionInLine)}: {Reason(e)}"));
        }
        catch (InvalidOperationException)
        {
            return (null, ReadErrors.Malformed(file, number, "an escaped surrogate has no partner"));
        }
    }

    /// <summary>A date as ISO 8601 writes it, with or without a time after it.</summary>
    public static bool TryParseDate(string text, out DateOnly date)
    {
        var day = text.Length > 10 && text[10] is 'T' or 't' ? text[..10] : text;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static (SourceEntry? Entry, SourceError? Error) Convert(JsonElement root, string file, int number, bool needsText)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return (null, ReadErrors.Malformed(file, number, $"it is {Describe(root.ValueKind)}, not an object"));
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in root.EnumerateObject())
        {
            if (property.Name is "id" or "text" or "published" or "title" or "source" or "file"
                && property.Value.ValueKind != JsonValueKind.Null)
            {
                if (property.Value.ValueKind != JsonValueKind.String)
                {
                    return (null, ReadErrors.Malformed(file, number, $"\"{property.Name}\" is {Describe(property.Value.ValueKind)}, not a string"));
                }

                values[property.Name] = property.Value.GetString()!;
            }
        }

        var needed = needsText ? "text" : "file";
        if (!values.ContainsKey(needed))
        {
            return (null, ReadErrors.Malformed(file, number, $"\"{needed}\" is missing"));
        }

        DateOnly? published = null;
        if (values.TryGetValue("published", out var day))
        {
            if (!TryParseDate(day, out var date))
            {
                return (null, ReadErrors.WrongDate(file, number, day));
            }

            published = date;
        }

        return (new SourceEntry(
            values.GetValueOrDefault("id"), values.GetValueOrDefault("file"), values.GetValueOrDefault("text"),
            published, values.GetValueOrDefault("title"), values.GetValueOrDefault("source")), null);
    }

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a string",
        JsonValueKind.True or JsonValueKind.False => "a truth value",
        _ => "null",
    };

    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }

    private static int ColumnOf(ReadOnlySpan<byte> line, long? position) =>
        Encoding.UTF8.GetCharCount(line[..(int)Math.Clamp(position ?? 0, 0, line.Length)]) + 1;
}

/// <summary>The properties of one line.</summary>
internal sealed record SourceEntry(
    string? Id, string? File, string? Text, DateOnly? Published, string? Title, string? Source);
