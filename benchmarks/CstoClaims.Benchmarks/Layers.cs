using System.Collections.Immutable;
using System.Globalization;
using CstoClaims.Entities;
using CstoClaims.Frames;
using CstoClaims.Pipeline;
using CstoClaims.Serialization;
using CstoClaims.Syntax;
using CstoClaims.Text;

namespace CstoClaims.Benchmarks;

/// <summary>
/// How many tokens a second the layers of language take on one core, over real documents: up to sentences, up to lemmas and
/// names, up to trees, with each model. The fastest of some runs counts, in processor time, so that other programs on
/// the machine count little.
/// </summary>
internal static class Layers
{
    private const int Runs = 5;

    public static int Run(string[] paths)
    {
        if (paths.Length == 0)
        {
            Console.Error.WriteLine("layers: name a .jsonl file or a folder.");
            return 2;
        }

        var documents = DocumentReader.Read(paths).OfType<SourceDocument>().ToList();
        long tokens = documents.Sum(static d => Corpus.CountTokens(d.Text));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents, {tokens} tokens; tokens a second on one core"));
        Console.WriteLine("| model | tokens, sentences | + tags, lemmas, names | + trees |\n| --- | --- | --- | --- |");
        foreach (var model in Enum.GetValues<EnglishModel>())
        {
            var stages = StandardPipeline.Create(Gazetteer.Default, new FrameSet(FrameSet.Shipped()), model).Stages;
            IStage[][] parts = [UpTo<SentenceStage>(stages), UpTo<EntityStage>(stages), UpTo<ParserStage>(stages)];
            string[] cells = [.. parts.Select(p => (tokens / Seconds(documents, p)).ToString("N0", CultureInfo.InvariantCulture))];
            Console.WriteLine($"| {model} | {string.Join(" | ", cells)} |");
        }

        return 0;
    }

    private static IStage[] UpTo<T>(ImmutableArray<IStage> stages) =>
        [.. stages.TakeWhile(static s => s is not T), stages.First(static s => s is T)];

    private static double Seconds(List<SourceDocument> documents, IStage[] stages)
    {
        var builder = new DocumentBuilder();
        double best = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var document in documents)
            {
                builder.Reset(document.Text, document.Info);
                foreach (var stage in stages)
                {
                    stage.Process(builder);
                }
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return best;
    }
}
