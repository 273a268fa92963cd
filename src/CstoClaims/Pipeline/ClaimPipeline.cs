using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace CstoClaims.Pipeline;

/// <summary>The stages in their order, checked once, and a pool of builders. Thread-safe.</summary>
internal sealed class ClaimPipeline
{
    /// <summary>Working memory that a longer text has grown is given back rather than kept for the life of the process.</summary>
    private const int LargestPooled = 200_000;

    private static readonly DocumentInfo EmptyInfo = new();

    private readonly ConcurrentBag<DocumentBuilder> pool = [];

    public ClaimPipeline(params ImmutableArray<IStage> stages)
    {
        var have = Layers.None;
        foreach (var stage in stages)
        {
            var lacking = stage.Requires & ~have;
            if (lacking != Layers.None)
            {
                throw new ArgumentException(
                    $"Stage '{stage.Name}' requires the layers {lacking}: put the stages that provide them before it.",
                    nameof(stages));
            }

            have |= stage.Provides;
        }

        Stages = stages;
    }

    public ImmutableArray<IStage> Stages { get; }

    public ExtractionResult Run(string text, DocumentInfo info, CancellationToken cancellation)
    {
        if (!pool.TryTake(out var builder))
        {
            builder = new DocumentBuilder();
        }

        builder.Reset(text, info);
        foreach (var stage in Stages)
        {
            cancellation.ThrowIfCancellationRequested();
            stage.Process(builder);
        }

        var result = new ExtractionResult(builder.Build(), [.. builder.Claims], [.. builder.Diagnostics]);
        if (text.Length <= LargestPooled)
        {
            builder.Reset("", EmptyInfo);
            pool.Add(builder);
        }

        return result;
    }
}
