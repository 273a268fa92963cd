using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>Reads the corpora that have gold temporal expressions, development and training parts only.</summary>
internal static class TimexCorpora
{
    private const int AnnotatedSentences = 6;

    /// <summary>NewsReader MEANTIME: a document a line, tokens in sentences, TIMEX3 by token.</summary>
    public static IEnumerable<GoldTimexDocument> Meantime(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            yield return MeantimeDocument(json.RootElement);
        }
    }

    /// <summary>GUM: a sentence a line, dates by offset in the sentence.</summary>
    public static IEnumerable<GoldTimexDocument> Gum(string path)
    {
        var rows = File.ReadLines(path).Select(static l => JsonDocument.Parse(l).RootElement);
        foreach (var document in rows.GroupBy(static r => r.GetProperty("doc").GetString()!, StringComparer.Ordinal))
        {
            var text = new StringBuilder();
            var gold = new List<GoldTimex>();
            foreach (var row in document)
            {
                foreach (var date in row.GetProperty("dates").EnumerateArray())
                {
                    var span = new TextSpan(text.Length + date.GetProperty("start").GetInt32(), text.Length + date.GetProperty("end").GetInt32());
                    gold.Add(new GoldTimex(span, date.GetProperty("tag").ValueEquals("time") ? "TIME" : "DATE", GumValues.Of(date)));
                }

                text.Append(row.GetProperty("text").GetString()).Append('\n');
            }

            yield return new GoldTimexDocument(document.Key, text.ToString(), Day(document.First().GetProperty("dct").GetString()), text.Length, gold);
        }
    }

    private static GoldTimexDocument MeantimeDocument(JsonElement root)
    {
        var text = new StringBuilder();
        var starts = new List<List<TextSpan>>();
        int annotated = 0;
        foreach (var sentence in root.GetProperty("sentences").EnumerateArray())
        {
            starts.Add([]);
            foreach (var token in sentence.EnumerateArray())
            {
                var word = token.GetString()!;
                if (starts[^1].Count > 0 && !(word is "," or "." or ")" or "'s" or "%" or ";" or ":" or "''" or "?") && text[^1] is not ('(' or '$' or '`'))
                {
                    text.Append(' ');
                }

                starts[^1].Add(new TextSpan(text.Length, text.Length + word.Length));
                text.Append(word);
            }

            annotated = starts.Count <= AnnotatedSentences ? text.Length : annotated;
            text.Append(starts.Count <= 2 ? "\n\n" : " ");
        }

        string? published = null;
        var gold = new List<GoldTimex>();
        foreach (var markable in root.GetProperty("markables").EnumerateObject().Select(static m => m.Value).Where(IsTimex))
        {
            var value = markable.GetProperty("value").GetString() ?? "";
            if (Is(markable, "functionInDocument", "CREATION_TIME"))
            {
                published = value;
            }

            if (markable.TryGetProperty("start", out var start) && markable.TryGetProperty("sent", out var sentence))
            {
                var tokens = starts[sentence.GetInt32()];
                var span = new TextSpan(tokens[start.GetInt32()].Start, tokens[markable.GetProperty("end").GetInt32() - 1].End);
                gold.Add(new GoldTimex(span, markable.GetProperty("type").GetString() ?? "", [value]));
            }
        }

        return new GoldTimexDocument(root.GetProperty("doc").GetString()!, text.ToString(), Day(published), annotated, gold);
    }

    private static bool IsTimex(JsonElement markable) => Is(markable, "kind", "TIMEX3");

    private static bool Is(JsonElement element, string property, string value) =>
        element.TryGetProperty(property, out var found) && found.ValueKind == JsonValueKind.String && found.ValueEquals(value);

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd-MM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
