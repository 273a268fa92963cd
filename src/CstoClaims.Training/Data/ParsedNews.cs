using System.Text.Json;
using CstoClaims.Models;
using CstoClaims.Pipeline;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Text;

namespace CstoClaims.Training.Data;

/// <summary>News that nobody annotated, with the tags and trees that a model gives it: more text for the next model.</summary>
internal static class ParsedNews
{
    private const int MinWords = 5;
    private const int MaxWords = 60;

    /// <summary>The sentences of all <c>current-events</c> files, in order.</summary>
    public static List<TreebankSentence> Read(DirectoryInfo data, LanguageModel model)
    {
        var pipeline = new ClaimPipeline(
            new LayoutStage(), new TokenizerStage(), new SentenceStage(), new TaggerStage(model), new ParserStage(model));
        var sentences = new List<TreebankSentence>();
        foreach (string file in Directory.GetFiles(Path.Combine(data.FullName, "current-events"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                string text = json.RootElement.GetProperty("text").GetString() ?? "";
                var document = pipeline.Run(text, new DocumentInfo(), CancellationToken.None).Document;
                sentences.AddRange(document.Sentences
                    .Where(static s => s.Block == BlockKind.Paragraph && s.EndToken - s.FirstToken is >= MinWords and <= MaxWords)
                    .Select(s => Convert(s)));
            }
        }

        return sentences;
    }

    private static TreebankSentence Convert(Sentence sentence) => new(
        sentence.Text,
        [.. sentence.Tokens.Select(t => new TreebankWord(
            t.Text, t.Lemma, t.Upos, t.Xpos, "_", t.HeadIndex < 0 ? -1 : t.HeadIndex - sentence.FirstToken, t.Relation, t.SpaceAfter, t.JoinsNext))],
        StartsParagraph: false);
}
