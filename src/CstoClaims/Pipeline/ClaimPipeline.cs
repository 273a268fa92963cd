using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace CstoClaims.Pipeline;

/// <summary>The stages in their order, checked once, and a pool of builders. Thread-safe.</summary>
internal sealed class ClaimPipeline
{
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
        pool.Add(builder);
        return result;
    }
}
