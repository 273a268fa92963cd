using System.Text.Json;

namespace CstoClaims.Training.Data;

/// <summary>Reads re3d: a document a line, entities by offset, some found by a program only (confidence 0).</summary>
internal static class Re3dFile
{
    /// <summary>The documents of a file, in order.</summary>
    public static IEnumerable<NamedText> Read(string path, NameLabels labels) =>
        LooseNames.Of([.. File.ReadLines(path).Where(static l => l.Length > 0).Select(Document)], labels);

    private static MarkedText Document(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var mentions =
            from entity in root.GetProperty("entities").EnumerateArray()
            let label = entity.GetProperty("type").GetString()
            where label is "Person" or "Organisation" or "Location" or "Nationality"
            let span = new TextSpan(entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32())
            select new Mention(span, label, entity.GetProperty("confidence").GetDouble() > 0);
        return new MarkedText(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, [.. mentions]);
    }
}
