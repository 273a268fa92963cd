using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using CstoClaims.References;

namespace CstoClaims.Frames;

/// <summary>Reads frames from JSON with comments. Everything is checked when it is read; an error names file, frame and remedy.</summary>
internal sealed class FrameFile
{
    private static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly string name;

    private FrameFile(string name) => this.name = name;

    /// <summary>The frames of a file.</summary>
    /// <exception cref="InvalidDataException">The file is not as docs/frames.md says.</exception>
    public static ImmutableArray<Frame> Read(Stream stream, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(stream, Options);
            var file = new FrameFile(name);
            return [.. json.RootElement.EnumerateArray().Select(file.ReadFrame)];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{name}, line {error.LineNumber + 1}: {error.Message}", error);
        }
    }

    private Frame ReadFrame(JsonElement json)
    {
        string type = Required(json, "type", "a frame").GetString()!;
        var roles = Required(json, "roles", type).EnumerateObject().Select(r => ReadRole(r, type)).ToImmutableArray();
        var names = roles.Select(static r => r.Name).ToArray();
        return new Frame
        {
            Type = type,
            Summary = Required(json, "summary", type).GetString()!,
            State = Flag(json, "state"),
            Roles = roles,
            Wordings = [.. Required(json, "wordings", type).EnumerateArray().Select(w => ReadWording(w, names, type))],
        };
    }

    private FrameRole ReadRole(JsonProperty json, string type)
    {
        string kinds = json.Value.GetString() ?? "";
        bool noun = string.Equals(kinds, "noun", StringComparison.Ordinal);
        return new FrameRole(
            json.Name.TrimEnd('*', '+'),
            noun ? default : Kinds(kinds, type),
            json.Name.Contains('*', StringComparison.Ordinal),
            json.Name.Contains('+', StringComparison.Ordinal),
            noun);
    }

    private Wording ReadWording(JsonElement json, string[] roles, string type)
    {
        bool plain = json.ValueKind == JsonValueKind.String;
        string text = (plain ? json : Required(json, "wording", type)).GetString()!;
        try
        {
            var (words, trigger, slots) = new WordingParser(text, roles).Parse();
            return new Wording
            {
                Text = text,
                Words = words,
                Trigger = trigger,
                Slots = slots,
                Negated = !plain && Flag(json, "negated"),
                Dated = !plain && Flag(json, "dated"),
                Not = KindsByRole(json, "not", roles, type),
                Again = !plain && Flag(json, "again"),
                Denies = !plain && Flag(json, "denies"),
                State = !plain && Flag(json, "state"),
                Closed = !plain && Flag(json, "closed"),
                Kinds = KindsByRole(json, "kinds", roles, type),
                Unless = plain || !json.TryGetProperty("unless", out var unless)
                    ? []
                    : [.. unless.EnumerateArray().Select(static u => u.GetString()!)],
            };
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"{name}, {type}: {error.Message}.", error);
        }
    }

    private FrozenDictionary<int, KindSet> KindsByRole(JsonElement json, string property, string[] roles, string type) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(property, out var kinds)
            ? kinds.EnumerateObject().ToFrozenDictionary(k => Array.IndexOf(roles, k.Name), k => Kinds(k.Value.GetString()!, type))
            : FrozenDictionary<int, KindSet>.Empty;

    private KindSet Kinds(string names, string type)
    {
        try
        {
            return KindSet.Parse(names);
        }
        catch (FormatException error)
        {
            throw new InvalidDataException($"{name}, {type}: {error.Message}", error);
        }
    }

    private JsonElement Required(JsonElement json, string property, string owner) =>
        json.TryGetProperty(property, out var value)
            ? value
            : throw new InvalidDataException($"{name}: {owner} has no \"{property}\": add it (docs/frames.md).");

    private static bool Flag(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.True;
}
