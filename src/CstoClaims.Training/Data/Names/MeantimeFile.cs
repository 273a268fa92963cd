using System.Text.Json;

namespace CstoClaims.Training.Data;

/// <summary>
/// Reads the names of NewsReader MEANTIME: a document a line, its words in sentences, mentions by word. Only the first sentences are
/// annotated; the first two are headline and day. Only mentions that are a name as a whole are marked as such ("NAM"), not those that
/// are part of others.
/// </summary>
internal static class MeantimeFile
{
    private const int AnnotatedSentences = 6;
    private const int HeadLines = 2;

    /// <summary>The annotated sentences of a file, in order.</summary>
    public static IEnumerable<NamedText> Read(string path, NameLabels labels)
    {
        List<(int Index, MarkedText Text)> sentences = [.. File.ReadLines(path).Where(static l => l.Length > 0).SelectMany(Sentences)];
        return sentences.Zip(
            LooseNames.Of([.. sentences.Select(static s => s.Text)], labels),
            static (s, named) => named with { StartsDocument = s.Index == 0, StartsParagraph = s.Index <= HeadLines });
    }

    private static IEnumerable<(int Index, MarkedText Text)> Sentences(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        int index = 0;
        foreach (var sentence in root.GetProperty("sentences").EnumerateArray().Take(AnnotatedSentences))
        {
            List<string> words = [.. sentence.EnumerateArray().Select(static w => w.GetString()!)];
            var text = Spacing.Join(words);
            yield return (index, new MarkedText("", text, [.. Mentions(root, index, words, text)]));
            index++;
        }
    }

    private static IEnumerable<Mention> Mentions(JsonElement root, int sentence, List<string> words, string text)
    {
        var offsets = Spacing.Offsets(text);
        int Before(int word) => words.Take(word).Sum(static w => Spacing.Without(w).Length);
        foreach (var markable in root.GetProperty("markables").EnumerateObject().Select(static m => m.Value))
        {
            var label = Text(markable, "ent_type");
            if (Text(markable, "kind") != "ENTITY_MENTION" || label.Length == 0 || !markable.TryGetProperty("sent", out var at) || at.GetInt32() != sentence)
            {
                continue;
            }

            int first = markable.GetProperty("start").GetInt32(), end = markable.GetProperty("end").GetInt32();
            bool isName = Text(markable, "syntactic_type") == "NAM";
            if (isName || label is "PER" or "ORG" or "LOC")
            {
                // Where a sentence begins, a capital says nothing.
                yield return new Mention(new TextSpan(offsets[Before(first)], offsets[Before(end) - 1] + 1), label, isName || first > 0);
            }
        }
    }

    private static string Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString()! : "";
}
