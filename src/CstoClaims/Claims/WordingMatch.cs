using CstoClaims.Frames;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>A wording found in a sentence, with the fillers of its roles.</summary>
/// <param name="Wording">The frame and its wording.</param>
/// <param name="Predication">The predication of the trigger.</param>
/// <param name="Words">Tokens of the content words, in the order of the wording.</param>
/// <param name="Roles">Fillers by role index; empty where a role has none.</param>
/// <param name="Time">Index of its date: that of the trigger, else of another of its words; -1 where there is none.</param>
/// <param name="Loose">A role was found at another word than the wording says.</param>
internal sealed record WordingMatch(
    FrameWording Wording, Predication Predication, int[] Words, IReadOnlyList<Filler>[] Roles, int Time, bool Loose)
{
    public int Trigger => Predication.Token;
}
