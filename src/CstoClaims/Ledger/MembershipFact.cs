using CstoClaims.Claims;

namespace CstoClaims.Ledger;

/// <summary>What a claim says of a membership. In this order facts of the same day follow each other.</summary>
internal enum FactKind : byte
{
    Join,
    Found,
    Member,
    Leave,
    Rejoin,
    NotMember,
}

/// <summary>One thing that one or more claims say of one member in one organization.</summary>
/// <param name="Kind">What happened or was so.</param>
/// <param name="Bounds">When.</param>
/// <param name="Published">When the document that says so appeared, the last where there are several; the least day where unknown.</param>
/// <param name="Claims">The claims that say so.</param>
internal sealed record MembershipFact(FactKind Kind, DateBounds Bounds, DateOnly Published, IReadOnlyList<Claim> Claims)
{
    /// <summary>Place on the time line: what is undated stands as late as it can.</summary>
    public DateOnly Position => Bounds.Earliest ?? Bounds.Latest ?? DateOnly.MinValue;

    public bool IsBegin => Kind is FactKind.Join or FactKind.Found or FactKind.Rejoin;

    /// <summary>Both report one event, so that what each leaves open narrows.</summary>
    public MembershipFact With(MembershipFact other) => new(
        Kind,
        Bounds.Intersect(other.Bounds),
        Published > other.Published ? Published : other.Published,
        [.. Claims, .. other.Claims]);

    /// <summary>By time, then kind, then what makes the order independent of the order of the claims.</summary>
    public static int Compare(MembershipFact a, MembershipFact b)
    {
        var order = a.Position.CompareTo(b.Position);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : a.Bounds.To.CompareTo(b.Bounds.To);
        order = order != 0 ? order : a.Published.CompareTo(b.Published);
        return order != 0 ? order : string.CompareOrdinal(a.Claims[0].Id, b.Claims[0].Id);
    }
}
