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

    /// <summary>Before the kinds of a role: it takes only what states can belong to.</summary>
    private const string International = "international ";

    /// <summary>Before the kinds of a role: it takes no parliament.</summary>
    private const string Lasting = "lasting ";

    private static readonly string[] FrameProperties = ["type", "summary", "state", "roles", "wordings"];

    private static readonly string[] WordingProperties =
        ["wording", "negated", "denies", "closed", "state", "dated", "again", "kinds", "not", "unless"];

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
            if (json.RootElement.ValueKind != JsonValueKind.Array)
            {
                throw new InvalidDataException($"{name}: the file must hold an array of frames: [ {{ … }} ].");
            }

            return [.. json.RootElement.EnumerateArray().Select(file.ReadFrame)];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{name}, line {error.LineNumber + 1}: {error.Message}", error);
        }
    }

    private Frame ReadFrame(JsonElement json)
    {
        string type = Text(Required(json, "type", "a frame"), "\"type\"");
        Known(json, FrameProperties, type);
        string summary = Text(Required(json, "summary", type), $"{type}: \"summary\"");
        if (summary.IndexOf('[', StringComparison.Ordinal) is var open && (open < 0 || summary.IndexOf('|', open) < 0 || summary.IndexOf(']', open) < summary.IndexOf('|', open)))
        {
            throw new InvalidDataException($"{name}, {type}: the summary needs its verb in two forms, past and base: \"{{member}} [joined|join] …\".");
        }

        var roles = Required(json, "roles", type).EnumerateObject().Select(r => ReadRole(r, type)).ToImmutableArray();
        var names = roles.Select(static r => r.Name).ToArray();
        return new Frame
        {
            Type = type,
            Summary = summary,
            State = Flag(json, "state"),
            Roles = roles,
            Wordings = [.. Required(json, "wordings", type).EnumerateArray().Select(w => ReadWording(w, names, type))],
        };
    }

    private FrameRole ReadRole(JsonProperty json, string type)
    {
        string kinds = Text(json.Value, $"{type}: the role \"{json.Name}\"");
        bool international = kinds.StartsWith(International, StringComparison.Ordinal);
        kinds = international ? kinds[International.Length..] : kinds;
        bool lasting = kinds.StartsWith(Lasting, StringComparison.Ordinal);
        kinds = lasting ? kinds[Lasting.Length..] : kinds;
        bool noun = string.Equals(kinds, "noun", StringComparison.Ordinal);
        return new FrameRole(
            json.Name.TrimEnd('*', '+'),
            noun ? default : Kinds(kinds, type),
            json.Name.Contains('*', StringComparison.Ordinal),
            json.Name.Contains('+', StringComparison.Ordinal),
            noun,
            international,
            lasting);
    }

    private Wording ReadWording(JsonElement json, string[] roles, string type)
    {
        bool plain = json.ValueKind == JsonValueKind.String;
        string text = Text(plain ? json : Required(json, "wording", type), $"{type}: a wording");
        if (!plain)
        {
            Known(json, WordingProperties, type);
        }

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
            ? kinds.EnumerateObject().ToFrozenDictionary(k => RoleIndex(k.Name, roles, type), k => Kinds(Text(k.Value, $"{type}: \"{property}\""), type))
            : FrozenDictionary<int, KindSet>.Empty;

    private int RoleIndex(string role, string[] roles, string type) =>
        Array.IndexOf(roles, role) is var index and >= 0
            ? index
            : throw new InvalidDataException($"{name}, {type}: there is no role '{role}': it has {string.Join(", ", roles)}.");

    private string Text(JsonElement json, string what) =>
        json.ValueKind == JsonValueKind.String
            ? json.GetString()!
            : throw new InvalidDataException($"{name}, {what} must be a string.");

    /// <summary>A misspelled option would be ignored silently.</summary>
    private void Known(JsonElement json, string[] properties, string type)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (Array.IndexOf(properties, property.Name) < 0)
            {
                throw new InvalidDataException($"{name}, {type}: \"{property.Name}\" is not known here: use {string.Join(", ", properties)}.");
            }
        }
    }

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
