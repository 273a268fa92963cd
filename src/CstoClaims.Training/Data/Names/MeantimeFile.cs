using System.Text.Json;

namespace CstoClaims.Training.Data;

/// <summary>
/// Reads the names of NewsReader MEANTIME: a document a line, its words in sentences, mentions by word. Only the first sentences are
/// annotated; the first two are headline and day.
/// </summary>
internal static class MeantimeFile
{
    private const int AnnotatedSentences = 6;
    private const int HeadLines = 2;

    private readonly record struct Mention(int First, int End, string Label);

    /// <summary>The annotated sentences of a file, in order.</summary>
    public static IEnumerable<NamedText> Read(string path, NameLabels labels)
    {
        foreach (var line in File.ReadLines(path).Where(static l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            int index = 0;
            foreach (var sentence in root.GetProperty("sentences").EnumerateArray().Take(AnnotatedSentences))
            {
                List<string> words = [.. sentence.EnumerateArray().Select(static w => w.GetString()!)];
                yield return new NamedText("", Spacing.Join(words), [.. Names(words, Mentions(root, index), labels)])
                {
                    StartsDocument = index == 0,
                    StartsParagraph = index <= HeadLines,
                };
                index++;
            }
        }
    }

    private static IEnumerable<Mention> Mentions(JsonElement root, int sentence) =>
        from markable in root.GetProperty("markables").EnumerateObject().Select(static m => m.Value)
        where Text(markable, "kind") == "ENTITY_MENTION" && Text(markable, "syntactic_type") == "NAM" && Text(markable, "ent_type").Length > 0
            && markable.GetProperty("sent").GetInt32() == sentence
        select new Mention(markable.GetProperty("start").GetInt32(), markable.GetProperty("end").GetInt32(), Text(markable, "ent_type"));

    private static IEnumerable<PlacedName> Names(List<string> words, IEnumerable<Mention> mentions, NameLabels labels)
    {
        var taken = new List<Mention>();
        foreach (var mention in mentions.OrderByDescending(static m => m.End - m.First).ThenBy(static m => m.First))
        {
            if (!taken.Exists(t => t.First < mention.End && mention.First < t.End))
            {
                taken.Add(mention);
            }
        }

        var places = words.Aggregate(new List<int> { 0 }, static (ends, w) => [.. ends, ends[^1] + Spacing.Without(w).Length]);
        foreach (var mention in taken.OrderBy(static m => m.First))
        {
            if (labels.TypeOf(mention.Label, string.Join(' ', words.Skip(mention.First).Take(mention.End - mention.First))) is { } type)
            {
                yield return new PlacedName(new TextSpan(places[mention.First], places[mention.End]), type);
            }
        }
    }

    private static string Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString()! : "";
}
