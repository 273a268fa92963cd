using System.Collections.Concurrent;
using CstoClaims.Serialization;

namespace CstoClaims.Batch;

/// <summary>
/// The documents of a batch that are being worked on, in their order: a queue of results to come, bounded by the
/// characters of text in it, and the threads that work it off.
/// </summary>
internal sealed class ExtractionWindow : IDisposable
{
    // However short the documents are, that many in flight keep every thread busy.
    private const int ItemsPerThread = 64;

    private readonly Queue<Pending> queue = new();
    private readonly BlockingCollection<Pending> work = [];
    private readonly CancellationTokenSource stop;
    private readonly ClaimExtractor extractor;
    private readonly int maxItems;
    private readonly int maxChars;
    private long chars;

    public ExtractionWindow(ClaimExtractor extractor, BatchOptions options, CancellationToken cancellation)
    {
        this.extractor = extractor;
        maxItems = options.Parallelism * ItemsPerThread;
        maxChars = options.WindowChars;
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var token = stop.Token;
        for (var i = 0; i < options.Parallelism; i++)
        {
            _ = Task.Factory.StartNew(() => Work(token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>No document is in it.</summary>
    public bool IsEmpty => queue.Count == 0;

    /// <summary>A result must be taken before the next document is added.</summary>
    public bool IsFull => queue.Count >= maxItems || (chars >= maxChars && queue.Count > 0);

    /// <summary>The first result in order; completed when it is there.</summary>
    public Task<BatchItem> First => queue.Peek().Task;

    /// <summary>Adds a document.</summary>
    public void Add(SourceItem source)
    {
        var pending = new Pending(source);
        chars += pending.Chars;
        queue.Enqueue(pending);
        work.Add(pending);
    }

    /// <summary>Removes the first result; waits for it where it is not there yet.</summary>
    public BatchItem Take()
    {
        var item = First.GetAwaiter().GetResult();
        chars -= queue.Dequeue().Chars;
        return item;
    }

    /// <summary>Stops the threads; what they are at is given up.</summary>
    public void Dispose()
    {
        work.CompleteAdding();
        stop.Cancel();
        stop.Dispose();
    }

    private void Work(CancellationToken cancellation)
    {
        foreach (var pending in work.GetConsumingEnumerable(CancellationToken.None))
        {
            pending.Run(extractor, cancellation);
        }
    }

    private sealed class Pending(SourceItem source) : TaskCompletionSource<BatchItem>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public int Chars { get; } = source is SourceDocument document ? document.Text.Length : 0;

        public void Run(ClaimExtractor extractor, CancellationToken cancellation)
        {
            try
            {
                SetResult(BatchItem.Extract(extractor, source, cancellation));
            }
            catch (OperationCanceledException e)
            {
                SetCanceled(e.CancellationToken);
            }
        }
    }
}
