using CstoClaims.Entities;
using CstoClaims.Frames;
using CstoClaims.Pipeline;

namespace CstoClaims;

/// <summary>
/// From text to claims. Immutable and safe to share between threads; models and data are loaded once, on first use.
/// </summary>
/// <example><code>
/// var claims = ClaimExtractor.Default.Extract(text, new DocumentInfo { Published = new(2013, 5, 28) }).Claims;
/// </code></example>
public sealed class ClaimExtractor
{
    private static readonly Lazy<ClaimExtractor> Shared = new(static () => new ClaimExtractor(StandardPipeline.Create(Gazetteer.Default, new FrameSet(FrameSet.Shipped()))));

    private readonly ClaimPipeline pipeline;

    internal ClaimExtractor(ClaimPipeline pipeline) => this.pipeline = pipeline;

    /// <summary>
    /// The extractor with the models, names and claim types that ship with the package. <see cref="ClaimExtractorBuilder"/> adds
    /// names and claim types of one's own.
    /// </summary>
    public static ClaimExtractor Default => Shared.Value;

    /// <summary>Reads one document. Never throws because of what the text says.</summary>
    /// <param name="text">The text; offsets in the result index it as it is.</param>
    /// <param name="info">What is known of the document besides its text; above all the day of publication.</param>
    /// <param name="cancellation">Checked between stages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ExtractionResult Extract(string text, DocumentInfo? info = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return pipeline.Run(text, info ?? new DocumentInfo(), cancellation);
    }
}
