using CstoClaims.Entities;
using CstoClaims.Pipeline;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// Holds the expressions of the date stage against gold corpora: the share of gold dates with the right value, and where all
/// expressions of a text are annotated also how well they are found (<see cref="TimexScore"/>).
/// </summary>
internal static class DateEvaluator
{
    private static readonly ClaimPipeline Pipeline = StandardPipeline.Dates(Gazetteer.Default);

    /// <summary>Scores every corpus under the data folder.</summary>
    /// <param name="data">Folder with the corpora.</param>
    /// <param name="output">Where the figures go.</param>
    /// <param name="errors">Where wrong values, missed and spurious expressions go, if anywhere.</param>
    public static void Run(DirectoryInfo data, TextWriter output, TextWriter? errors = null)
    {
        string root = data.FullName;
        List<GoldTimexDocument> gumDev = [.. TimexCorpora.Gum(Path.Combine(root, "gum-derived/gum-dates-dev.jsonl"))];
        List<GoldTimexDocument> gumTrain = [.. TimexCorpora.Gum(Path.Combine(root, "gum-derived/gum-dates-train.jsonl"))];
        List<GoldTimexDocument> meantimeDev = [.. TimexCorpora.Meantime(Path.Combine(root, "meantime/meantime-dev.jsonl"))];
        List<GoldTimexDocument> meantimeTrain = [.. TimexCorpora.Meantime(Path.Combine(root, "meantime/meantime-train.jsonl"))];
        Gum("GUM dev", gumDev, output, errors);
        Gum("GUM train", gumTrain, output, errors);
        Whole("MEANTIME dev", meantimeDev, output, errors);
        Whole("MEANTIME train", meantimeTrain, output, errors);
        Whole("WikiWars dev", WikiWars.Read(Path.Combine(root, "wikiwars/timex2-inline/dev")), output, errors);
        Whole("WikiWars train", WikiWars.Read(Path.Combine(root, "wikiwars/timex2-inline/train")), output, errors);
        PublicationEvaluator.Score(Pipeline, "GUM", [.. gumDev, .. gumTrain], output, errors);
        PublicationEvaluator.Score(Pipeline, "MEANTIME", [.. meantimeDev, .. meantimeTrain], output, errors);
        new RecognizersEvaluator(Read).Run(Path.Combine(root, "recognizers-datetime"), output, errors);
    }

    /// <summary>A corpus that annotates every expression.</summary>
    private static void Whole(string name, IEnumerable<GoldTimexDocument> documents, TextWriter output, TextWriter? errors)
    {
        var score = new TimexScore();
        foreach (var document in documents)
        {
            score.Add(name, document, Read(document), errors);
        }

        output.WriteLine($"{name,-15} {score.Values}; {score.Detection}");
    }

    /// <summary>GUM annotates only some expressions, and contradicts itself in some: values alone, with and without those.</summary>
    private static void Gum(string name, IEnumerable<GoldTimexDocument> documents, TextWriter output, TextWriter? errors)
    {
        var all = new TimexScore();
        var consistent = new TimexScore();
        foreach (var document in documents)
        {
            var found = Read(document);
            all.AddDates(name, document, found, errors);
            if (!GoldContradictions.IsOne(document))
            {
                consistent.AddDates(name, document with { Expressions = [.. document.Expressions.Where(e => !GoldContradictions.IsOne(document, e))] }, found, errors: null);
            }
        }

        output.WriteLine($"{name,-15} {all.Values}; gold that does not contradict itself: {consistent.Values}");
    }

    private static List<FoundTimex> Read(GoldTimexDocument document) =>
        [.. Read(document.Text, document.Published).Document.Dates.SelectMany(d => FoundTimex.Of(d)).Where(f => f.Span.Start < document.Annotated)];

    private static ExtractionResult Read(string text, DateOnly? published) =>
        Pipeline.Run(text, new DocumentInfo { Published = published }, CancellationToken.None);
}
