using CstoClaims.Serialization;

namespace CstoClaims.Batch;

/// <summary>One document of a batch: what came of it.</summary>
/// <param name="Source">The document, or why there is none.</param>
/// <param name="Result">What was read from it; absent where <paramref name="Source"/> is a <see cref="SourceError"/>.</param>
public sealed record BatchItem(SourceItem Source, ExtractionResult? Result)
{
    /// <summary>Why there is no result; absent where there is one.</summary>
    public SourceError? Error => Source as SourceError;

    /// <summary>
    /// Reads one document. No text should make the extractor throw; if one does, that is a defect which costs this
    /// document its result, never the batch.
    /// </summary>
    internal static BatchItem Extract(ClaimExtractor extractor, SourceItem source, CancellationToken cancellation)
    {
        if (source is not SourceDocument document)
        {
            return new BatchItem(source, null);
        }

        try
        {
            return new BatchItem(document, extractor.Extract(document.Text, document.Info, cancellation));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new BatchItem(ReadErrors.Failed(document.Id, e), null);
        }
    }
}
