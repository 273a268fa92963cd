namespace CstoClaims;

/// <summary>The day of publication and how it is known.</summary>
/// <param name="Date">The day.</param>
/// <param name="Evidence">Where the text gives it; absent where the caller gave it.</param>
/// <param name="Confidence">
/// How sure it is, above 0 and up to 1: 1 where the caller gave it, otherwise by its place on the page, from 0.6 (a date in the foot; 0.4 where another
/// place contradicts it) to 0.99 (a line of its own in the head that another place agrees with). An ordering of the places, not a probability.
/// </param>
public sealed record PublicationDate(DateOnly Date, TextSpan? Evidence, double Confidence)
{
    /// <summary>As the caller gives it.</summary>
    internal static PublicationDate Given(DateOnly day) => new(day, Evidence: null, Confidence: 1);
}
