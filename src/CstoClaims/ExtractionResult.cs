using CstoClaims.Claims;

namespace CstoClaims;

/// <summary>What was read from one document.</summary>
/// <param name="Document">The text and its layers.</param>
/// <param name="Claims">The claims, in the order of their evidence.</param>
/// <param name="Diagnostics">What was odd about the document; usually empty.</param>
public sealed record ExtractionResult(Document Document, IReadOnlyList<Claim> Claims, IReadOnlyList<Diagnostic> Diagnostics);
