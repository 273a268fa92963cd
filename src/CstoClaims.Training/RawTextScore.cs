using System.Globalization;
using System.Text;
using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Pipeline;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Text;
using CstoClaims.Training.Data;
using CstoClaims.Training.Evaluation;

namespace CstoClaims.Training;

/// <summary>F1 of all layers on the raw text of the treebanks, as the CoNLL 2018 shared task counts it.</summary>
internal static class RawTextScore
{
    /// <summary>A table, in percent.</summary>
    public static string Of(EvaluationInput input, LanguageModel model)
    {
        var pipeline = new ClaimPipeline(
            new LayoutStage(), new TokenizerStage(), new SentenceStage(), GazetteerStage.Default, new TaggerStage(model), new ParserStage(model));
        var table = new StringBuilder($"| {input.Part}, raw text | tokens | sentences | UPOS | XPOS | lemmas | UAS | LAS |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var (name, path) in Treebanks.All)
        {
            string raw = Treebanks.File(input.Data, path, input.Part, ".txt");
            if (!input.Has(name, raw, Treebanks.File(input.Data, path, input.Part)))
            {
                continue;
            }

            string text = File.ReadAllText(raw);
            var document = pipeline.Run(text, new DocumentInfo(), CancellationToken.None).Document;
            var s = UdScorer.Score([.. Treebanks.Read(input.Data, path, input.Part)], document);
            F1Count[] counts = [s.Tokens, s.Sentences, s.Upos, s.Xpos, s.Lemmas, s.Uas, s.Las];
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", counts.Select(static c => (100 * c.F1).ToString("F2", CultureInfo.InvariantCulture)))} |\n");
        }

        return table.ToString();
    }
}
