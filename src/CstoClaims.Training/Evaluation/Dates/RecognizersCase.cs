using System.Globalization;
using System.Text.Json;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>One way to understand an expression, as Recognizers-Text resolves it.</summary>
/// <param name="Timex">Its own kind of TIMEX3: <c>XXXX-10-02</c>, <c>(2016-11-08,2016-11-10,P2D)</c>.</param>
/// <param name="Start">Where it begins (a day, a time, both); <see langword="null"/> where open.</param>
/// <param name="End">Where it ends, exclusive where it is a range; as <paramref name="Start"/> otherwise.</param>
internal sealed record RecognizersValue(string Timex, string? Start, string? End);

/// <summary>An expression that a case expects.</summary>
/// <param name="Kind">date, daterange, duration, set, time, timerange, datetime, datetimerange, holiday.</param>
/// <param name="Span">Offsets in the text.</param>
/// <param name="Values">The ways to understand it; in the past or in the future, before or after noon.</param>
internal sealed record RecognizersResult(string Kind, TextSpan Span, IReadOnlyList<RecognizersValue> Values);

/// <summary>A sentence of the specifications of Recognizers-Text.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Reference">The day it is seen from.</param>
/// <param name="Results">All that is expected, or nothing.</param>
internal sealed record RecognizersCase(string Text, DateOnly? Reference, IReadOnlyList<RecognizersResult> Results)
{
    private static readonly string[] Sides = ["FutureResolution", "PastResolution"];

    private const string ModelPrefix = "datetimeV2.";

    /// <summary>Reads a file of cases.</summary>
    public static IEnumerable<RecognizersCase> Read(string path)
    {
        bool holidays = Path.GetFileName(path).StartsWith("Holiday", StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var entry in json.RootElement.EnumerateArray())
        {
            DateOnly? reference = entry.TryGetProperty("Context", out var context) && Property(context, "ReferenceDateTime") is { } moment
                ? DateOnly.ParseExact(moment[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null;
            yield return new RecognizersCase(
                entry.GetProperty("Input").GetString()!,
                reference,
                [.. entry.GetProperty(nameof(Results)).EnumerateArray().Select(r => Result(r, holidays))]);
        }
    }

    private static RecognizersResult Result(JsonElement result, bool holidays)
    {
        string kind = Property(result, "TypeName") ?? Property(result, "Typename") ?? Property(result, "Type") ?? "";
        int start = result.GetProperty("Start").GetInt32();
        int end = result.TryGetProperty("End", out var last) ? last.GetInt32() + 1 : start + result.GetProperty("Length").GetInt32();
        var values = result.TryGetProperty("Resolution", out var resolution) || result.TryGetProperty("Value", out resolution)
            ? Values(resolution)
            : [];
        return new RecognizersResult(holidays ? "holiday" : kind.Replace(ModelPrefix, "", StringComparison.Ordinal), new TextSpan(start, end), [.. values]);
    }

    private static IEnumerable<RecognizersValue> Values(JsonElement resolution)
    {
        if (resolution.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return resolution.TryGetProperty("values", out var values)
            ? values.EnumerateArray().Select(static v => new RecognizersValue(Property(v, "timex") ?? "", Property(v, "start") ?? Property(v, "value"), Property(v, "end") ?? Property(v, "value")))
            : Sides.Where(r => resolution.TryGetProperty(r, out _)).Select(r => Side(Property(resolution, "Timex") ?? "", resolution.GetProperty(r)));
    }

    /// <summary>The past or the future reading, whose properties are named by their kind: <c>startDate</c>, <c>dateTime</c>.</summary>
    private static RecognizersValue Side(string timex, JsonElement side)
    {
        string? start = null, end = null;
        foreach (var property in side.EnumerateObject())
        {
            var text = property.Value.ToString();
            start = property.Name.StartsWith("end", StringComparison.Ordinal) ? start : text;
            end = property.Name.StartsWith("start", StringComparison.Ordinal) ? end : text;
        }

        return new RecognizersValue(timex, start, end);
    }

    private static string? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
