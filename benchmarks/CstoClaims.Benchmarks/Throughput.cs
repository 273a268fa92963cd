using System.Diagnostics;
using System.Globalization;
using CstoClaims.Batch;
using CstoClaims.Serialization;

namespace CstoClaims.Benchmarks;

/// <summary>Extracts from real documents once, as the command line does, and prints how fast and in how much memory.</summary>
internal static class Throughput
{
    public static int Run(string[] args)
    {
        var paths = args.ToList();
        var parallel = int.Parse(Take(paths, "--parallel") ?? "1", CultureInfo.InvariantCulture);
        var model = Enum.Parse<EnglishModel>(Take(paths, "--model") ?? nameof(EnglishModel.Accurate), ignoreCase: true);
        if (paths.Count == 0)
        {
            Console.Error.WriteLine("throughput: name a .jsonl file or a folder.");
            return 2;
        }

        var (documents, claims, errors) = (0, 0, 0);
        double? firstClaim = null;
        using var process = Process.GetCurrentProcess();
        var watch = Stopwatch.StartNew();
        var extractor = new ClaimExtractorBuilder().UseModel(model).Build();
        foreach (var item in extractor.ExtractMany(DocumentReader.Read([.. paths]), new BatchOptions { Parallelism = parallel }))
        {
            documents += item.Result is null ? 0 : 1;
            errors += item.Result is null ? 1 : 0;
            ClaimJson.WriteLines(Stream.Null, item.Result?.Claims ?? []);
            claims += item.Result?.Claims.Count ?? 0;
            if (claims > 0)
            {
                firstClaim ??= (TimeProvider.System.GetLocalNow() - new DateTimeOffset(process.StartTime)).TotalMilliseconds;
            }
        }

        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        var memory = process.PeakWorkingSet64 / 1e6;

        // Counted afterwards, so that counting costs neither time nor memory above.
        var tokens = DocumentReader.Read([.. paths]).OfType<SourceDocument>().Sum(static d => Corpus.CountTokens(d.Text));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents, {errors} errors, {tokens} tokens, {claims} claims in {seconds:0.00} s on {parallel} threads"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tokens / seconds:N0} tokens/s, {memory:0} MB peak, {firstClaim ?? double.NaN:0} ms from start to first claim"));
        return errors == 0 ? 0 : 1;
    }

    /// <summary>Takes an option and its value out of the arguments; <see langword="null"/> where it is not there.</summary>
    private static string? Take(List<string> args, string option)
    {
        int at = args.IndexOf(option);
        if (at < 0 || at + 1 >= args.Count)
        {
            return null;
        }

        string value = args[at + 1];
        args.RemoveRange(at, 2);
        return value;
    }
}
