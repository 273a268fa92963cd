using BenchmarkDotNet.Attributes;
using CstoClaims.Frames;
using CstoClaims.Pipeline;

namespace CstoClaims.Benchmarks;

/// <summary>
/// The pipeline up to each stage, for one document of seeds/ on average: what a stage costs is the difference to the row
/// before it, in time and in allocated memory. The last row is the whole.
/// </summary>
public class PipelineBenchmarks
{
    private ClaimPipeline pipeline = null!;

    /// <summary>The names of the stages, in their order.</summary>
    public static IEnumerable<string> Stages => Standard().Stages.Select(static (s, i) => $"{i + 1:00} {s.Name}");

    [ParamsSource(nameof(Stages))]
    public string UpTo { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var stages = Standard().Stages;
        pipeline = new ClaimPipeline(stages[..int.Parse(UpTo.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)]);
    }

    [Benchmark(OperationsPerInvoke = Corpus.Count)]
    public int Run()
    {
        var found = 0;
        foreach (var document in Corpus.Seeds)
        {
            found += pipeline.Run(document.Text, document.Info, CancellationToken.None).Claims.Count;
        }

        return found;
    }

    private static ClaimPipeline Standard() => StandardPipeline.Create(Gazetteer.Default, new FrameSet(FrameSet.Shipped()));
}
