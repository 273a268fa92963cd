using System.Diagnostics;
using System.Globalization;
using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Serialization;

namespace CstoClaims.Benchmarks;

/// <summary>
/// How many tokens a second the stage of dates takes on one core, given the tokens, their tags and the entities, and how much
/// it allocates. Every document is read some times, and the fastest counts.
/// </summary>
internal static class DateSpeed
{
    private const int Runs = 5;

    public static int Run(string[] paths)
    {
        if (paths.Length == 0)
        {
            Console.Error.WriteLine("dates: name a .jsonl file or a folder.");
            return 2;
        }

        var stages = StandardPipeline.Dates(Gazetteer.Default).Stages;
        var before = stages[..^1];
        var dates = stages[^1];
        var builder = new DocumentBuilder();
        long tokens = 0, expressions = 0, ticks = 0, bytes = 0;
        foreach (var document in DocumentReader.Read(paths).OfType<SourceDocument>())
        {
            builder.Reset(document.Text, document.Info);
            foreach (var stage in before)
            {
                stage.Process(builder);
            }

            tokens += Corpus.CountTokens(document.Text);
            ticks += Fastest(builder, dates, document, ref bytes);
            expressions += builder.Dates.Count;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{tokens} tokens, {expressions} expressions: {tokens / (ticks / (double)Stopwatch.Frequency):N0} tokens/s, {bytes / (double)expressions:N0} B an expression"));
        return 0;
    }

    private static long Fastest(DocumentBuilder builder, IStage dates, SourceDocument document, ref long bytes)
    {
        long best = long.MaxValue, allocated = 0;
        for (int run = 0; run < Runs; run++)
        {
            builder.Dates.Clear();
            builder.DateReadings.Clear();
            builder.Diagnostics.Clear();
            builder.Published = document.Info.Published is { } day ? PublicationDate.Given(day) : null;
            long memory = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            dates.Process(builder);
            best = Math.Min(best, Stopwatch.GetTimestamp() - start);
            allocated = GC.GetAllocatedBytesForCurrentThread() - memory;
        }

        bytes += allocated;
        return best;
    }
}
