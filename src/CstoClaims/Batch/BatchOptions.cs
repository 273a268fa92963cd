namespace CstoClaims.Batch;

/// <summary>How many documents are read at a time.</summary>
public sealed record BatchOptions
{
    /// <summary>
    /// Threads that extract. Default: 1, which works on the caller's thread and gives each result before the next
    /// document is asked for. More gives the same results in the same order, sooner.
    /// </summary>
    public int Parallelism { get; init; } = 1;

    /// <summary>
    /// Characters of text that may wait, as input or as a result, for a document before them to be finished. More
    /// evens out documents of different lengths and costs memory. Default: one million.
    /// </summary>
    public int WindowChars { get; init; } = 1_000_000;
}
