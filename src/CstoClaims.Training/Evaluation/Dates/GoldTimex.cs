namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>A temporal expression of a corpus: where it is and which values are right.</summary>
/// <param name="Span">Offsets in the text of its document.</param>
/// <param name="Type">TIMEX3 type as the corpus writes it.</param>
/// <param name="Values">Accepted values, in TIMEX3 or EDTF.</param>
internal sealed record GoldTimex(TextSpan Span, string Type, IReadOnlyList<string> Values);

/// <summary>A document of a corpus with its temporal expressions.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">Its text.</param>
/// <param name="Published">Its day.</param>
/// <param name="Annotated">Length of the text that is annotated.</param>
/// <param name="Expressions">The expressions.</param>
internal sealed record GoldTimexDocument(string Id, string Text, DateOnly? Published, int Annotated, IReadOnlyList<GoldTimex> Expressions);
