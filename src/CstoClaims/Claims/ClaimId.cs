using System.Globalization;

namespace CstoClaims.Claims;

/// <summary>Content hash of a claim: equal input gives equal ids on every run and machine.</summary>
internal static class ClaimId
{
    public static string Of(string document, string type, IReadOnlyList<Role> roles, TextSpan evidence, int trigger)
    {
        ulong hash = StableHash.Of(type, StableHash.Of(document));
        foreach (var role in roles)
        {
            hash = StableHash.Of(role.Name, hash);
            foreach (var filler in role.Fillers)
            {
                hash = StableHash.Of(filler.Entity.Id, hash);
                hash = StableHash.Mix(hash, (ulong)filler.Evidence.Span.Start);
            }
        }

        hash = StableHash.Mix(hash, ((ulong)evidence.Start << 32) | (uint)evidence.End);
        return StableHash.Mix(hash, (ulong)trigger).ToString("x16", CultureInfo.InvariantCulture);
    }
}
