namespace CstoClaims;

/// <summary>Something odd about a document that did not stop the extraction.</summary>
/// <param name="Code">Stable identifier, for programs: <c>CC1001</c>.</param>
/// <param name="Message">What is odd and what to do about it, for people.</param>
/// <param name="Span">Where in the text, if anywhere.</param>
public sealed record Diagnostic(string Code, string Message, TextSpan? Span = null);
