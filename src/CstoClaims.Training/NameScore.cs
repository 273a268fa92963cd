using System.Globalization;
using System.Text;
using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Pipeline;
using CstoClaims.Tagging;
using CstoClaims.Text;
using CstoClaims.Training.Data;
using CstoClaims.Training.Evaluation;

namespace CstoClaims.Training;

/// <summary>How well names are found in raw text by the library as it is, by exact stretch and type.</summary>
internal static class NameScore
{
    private const int ShownErrors = 60;

    /// <summary>A table, in percent.</summary>
    public static string Of(EvaluationInput input, LanguageModel model)
    {
        var pipeline = new ClaimPipeline(
            new LayoutStage(), new TokenizerStage(), new SentenceStage(), GazetteerStage.Default, new TaggerStage(model), new EntityStage(Gazetteer.Default));
        var table = new StringBuilder(
            $"| {input.Part}, raw text | names | F1 | precision | recall | F1 PER | F1 ORG | F1 LOC |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var corpus in NameCorpora.All.Where(c => c.IsJudged && input.Has(c.Name, c.File(input.Data, input.Part))))
        {
            var tally = new NameTally();
            var errors = new NameErrors();
            foreach (var gold in NamedDocuments.Of(corpus, input.Data, input.Part))
            {
                var predicted = PredictedNames.Of(pipeline.Run(gold.Text, new DocumentInfo(), CancellationToken.None).Document);
                tally.Add(gold.Names, predicted);
                errors.Add(gold.Text, gold.Names, predicted);
            }

            var all = tally.All;
            double[] figures = [all.F1, all.Precision, all.Recall, .. NameTally.Types.Select(t => tally.Of(t).F1)];
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {corpus.Name} | {all.Gold} | {string.Join(" | ", figures.Select(static f => (100 * f).ToString("F2", CultureInfo.InvariantCulture)))} |\n");
            if (input.Errors is not null)
            {
                errors.Write(corpus.Name, ShownErrors, input.Errors);
            }
        }

        return table.ToString();
    }
}
