namespace CstoClaims.Claims;

/// <summary>How sure a claim is, from how it was found. The factors are shares of right claims counted on development texts.</summary>
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
            confidence *= 0.85;
        }

        return Math.Round(confidence, 4);
    }

    private static double Of(ResolvedVia via) => via switch
    {
        ResolvedVia.Coreference => 0.8,
        ResolvedVia.Metonymy => 0.9,
        ResolvedVia.Implied => 0.95,
        _ => 1,
    };
}
