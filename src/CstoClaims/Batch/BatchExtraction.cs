using System.Runtime.CompilerServices;
using CstoClaims.Batch;
using CstoClaims.Serialization;

namespace CstoClaims;

/// <summary>
/// Many documents through one <see cref="ClaimExtractor"/>: results in the order of the input, the same at every degree of
/// parallelism, in bounded memory. The input is pulled as results are taken; a <see cref="SourceError"/> in it comes out in its place.
/// </summary>
public static class BatchExtraction
{
    /// <summary>Reads documents as they are enumerated.</summary>
    /// <param name="extractor">The extractor, shared by the threads.</param>
    /// <param name="items">Documents, or what <see cref="DocumentReader"/> yields.</param>
    /// <param name="options">How many at a time.</param>
    /// <param name="cancellation">Stops the batch between documents and between stages.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IEnumerable<BatchItem> ExtractMany(
        this ClaimExtractor extractor,
        IEnumerable<SourceItem> items,
        BatchOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(items);
        var checkedOptions = Check(options);
        return checkedOptions.Parallelism == 1
            ? OneByOne(extractor, items, cancellation)
            : Overlapping(extractor, items, checkedOptions, cancellation);
    }

    /// <summary>Reads documents as they arrive: a result is given as soon as it is its turn, however slow the source is.</summary>
    /// <inheritdoc cref="ExtractMany"/>
    public static IAsyncEnumerable<BatchItem> ExtractManyAsync(
        this ClaimExtractor extractor,
        IAsyncEnumerable<SourceItem> items,
        BatchOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(items);
        return Arriving(extractor, items, Check(options), cancellation);
    }

    private static BatchOptions Check(BatchOptions? options)
    {
        options ??= new BatchOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Parallelism, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.WindowChars, 1, nameof(options));
        return options;
    }

    private static IEnumerable<BatchItem> OneByOne(ClaimExtractor extractor, IEnumerable<SourceItem> items, CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return BatchItem.Extract(extractor, item, cancellation);
        }
    }

    private static IEnumerable<BatchItem> Overlapping(
        ClaimExtractor extractor, IEnumerable<SourceItem> items, BatchOptions options, CancellationToken cancellation)
    {
        using var window = new ExtractionWindow(extractor, options, cancellation);
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            window.Add(item);
            while (!window.IsEmpty && (window.IsFull || window.First.IsCompleted))
            {
                yield return window.Take();
            }
        }

        while (!window.IsEmpty)
        {
            yield return window.Take();
        }
    }

    private static async IAsyncEnumerable<BatchItem> Arriving(
        ClaimExtractor extractor,
        IAsyncEnumerable<SourceItem> items,
        BatchOptions options,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var window = new ExtractionWindow(extractor, options, cancellation);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var source = items.GetAsyncEnumerator(stop.Token);
        var arrival = source.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                while (!window.IsEmpty && await IsBefore(window.First, arrival).ConfigureAwait(false))
                {
                    yield return window.Take();
                }

                if (!await arrival.ConfigureAwait(false))
                {
                    break;
                }

                window.Add(source.Current);
                while (window.IsFull)
                {
                    await window.First.ConfigureAwait(false);
                    yield return window.Take();
                }

                arrival = source.MoveNextAsync().AsTask();
            }

            while (!window.IsEmpty)
            {
                await window.First.ConfigureAwait(false);
                yield return window.Take();
            }
        }
        finally
        {
            // Who stops early leaves an arrival open, and an enumerator must not be disposed of while it moves.
            await stop.CancelAsync().ConfigureAwait(false);
            await arrival.ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for either; true where the result is there.</summary>
    private static async Task<bool> IsBefore(Task<BatchItem> result, Task<bool> arrival)
    {
        await Task.WhenAny(result, arrival).ConfigureAwait(false);
        return result.IsCompleted;
    }
}
