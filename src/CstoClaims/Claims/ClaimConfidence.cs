namespace CstoClaims.Claims;

/// <summary>
/// How sure a claim is, from how it was found. The factors follow the shares of right claims on development texts; those are some
/// 130 claims, too few to call it calibrated.
/// </summary>
internal static class ClaimConfidence
{
    private const double Base = 0.95;

    public static double Of(WordingMatch match, IReadOnlyList<Role> roles)
    {
        double confidence = Base;
        foreach (var role in roles)
        {
            double weakest = 1;
            foreach (var filler in role.Fillers)
            {
                weakest = Math.Min(weakest, Of(filler.Via));
            }

            confidence *= weakest;
        }

        if (match.Loose)
        {
            confidence *= 0.9;
        }

        return Math.Round(confidence, 4);
    }

    private static double Of(ResolvedVia via) => via switch
    {
        ResolvedVia.Coreference => 0.93,
        ResolvedVia.Metonymy => 0.95,
        ResolvedVia.Implied => 0.97,
        _ => 1,
    };
}
