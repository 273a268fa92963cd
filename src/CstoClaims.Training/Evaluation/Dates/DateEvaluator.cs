using CstoClaims.Entities;
using System.Globalization;
using CstoClaims.Dates;
using CstoClaims.Pipeline;
using CstoClaims.Tagging;
using CstoClaims.Text;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// Holds the expressions of the date stage against gold corpora: the share of gold dates with the right value (one end of an
/// interval is right for a gold date that is that end), and how well the expressions are found.
/// </summary>
internal static class DateEvaluator
{
    private static readonly ClaimPipeline Pipeline = new(
        new LayoutStage(), new TokenizerStage(), new SentenceStage(), GazetteerStage.Default, TaggerStage.Default,
        new EntityStage(Gazetteer.Default), new DateStage());

    /// <summary>Scores every corpus under the data folder.</summary>
    /// <param name="data">Folder with the corpora.</param>
    /// <param name="output">Where the figures go.</param>
    /// <param name="errors">Where the wrong values go, if anywhere.</param>
    public static void Run(DirectoryInfo data, TextWriter output, TextWriter? errors = null)
    {
        string root = data.FullName;
        Score("GUM dev", TimexCorpora.Gum(Path.Combine(root, "gum-derived/gum-dates-dev.jsonl")), output, errors);
        Score("MEANTIME dev", TimexCorpora.Meantime(Path.Combine(root, "meantime/meantime-dev.jsonl")), output, errors);
        Score("MEANTIME train", TimexCorpora.Meantime(Path.Combine(root, "meantime/meantime-train.jsonl")), output, errors);
        Score("WikiWars dev", WikiWars.Read(Path.Combine(root, "wikiwars/timex2-inline/dev")), output, errors);
        Score("WikiWars train", WikiWars.Read(Path.Combine(root, "wikiwars/timex2-inline/train")), output, errors);
    }

    private static void Score(string name, IEnumerable<GoldTimexDocument> documents, TextWriter output, TextWriter? errors)
    {
        int dates = 0, right = 0, gold = 0, found = 0, exact = 0, touched = 0;
        foreach (var document in documents)
        {
            var read = Pipeline.Run(document.Text, new DocumentInfo { Published = document.Published }, CancellationToken.None).Document;
            var expressions = read.Dates.Where(d => d.Span.Start < document.Annotated).ToList();
            found += expressions.Count;
            gold += document.Expressions.Count;
            foreach (var expected in document.Expressions)
            {
                var here = expressions.Where(d => d.Span.Overlaps(expected.Span)).ToList();
                exact += here.Exists(d => d.Span == expected.Span) ? 1 : 0;
                touched += here.Count > 0 ? 1 : 0;
                if (!IsDate(expected))
                {
                    continue;
                }

                bool agrees = here.Exists(d => expected.Values.Any(v => Agrees(d, v)));
                dates++;
                right += agrees ? 1 : 0;
                if (!agrees)
                {
                    errors?.WriteLine($"{name}\t{document.Id}\t{read.Slice(expected.Span)}\t{expected.Values[0]}\t{string.Join("; ", here.Select(static d => d.Value))}");
                }
            }
        }

        double precision = (double)exact / Math.Max(1, found);
        double recall = (double)exact / Math.Max(1, gold);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-15} values {right}/{dates} = {(double)right / Math.Max(1, dates):P1}; strict F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):P1}; found (overlap) {(double)touched / Math.Max(1, gold):P1}"));
    }

    /// <summary>Days, months, years, ranges: not the vague references.</summary>
    private static bool IsDate(GoldTimex gold) =>
        gold.Type == "DATE" && gold.Values.Count > 0 && gold.Values[0].Length > 1
        && (char.IsAsciiDigit(gold.Values[0][0]) || gold.Values[0][0] == '-' || gold.Values[0].StartsWith("BC", StringComparison.Ordinal));

    private static bool Agrees(TemporalExpression date, string value) =>
        date.Value == value || date.Edtf == value || date.Value.Replace("-0", "-", StringComparison.Ordinal) == value
        || date.Value.Split('T')[0] == value
        || (date.Value.Contains('/', StringComparison.Ordinal) && date.Value.Split('/').Contains(value, StringComparer.Ordinal));
}
