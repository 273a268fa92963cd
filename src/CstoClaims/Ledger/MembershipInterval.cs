using CstoClaims.Claims;

namespace CstoClaims.Ledger;

/// <summary>Where a membership begins or ends.</summary>
/// <param name="Bounds">
/// The first day of membership, or the first day without it. A bound that no claim gives follows from the states that
/// claims report before and after.
/// </param>
/// <param name="Evidence">The claims that report it: joined, withdrew; empty where it only follows from states.</param>
public sealed record MembershipBoundary(DateBounds Bounds, IReadOnlyList<Claim> Evidence);

/// <summary>One uninterrupted membership.</summary>
/// <param name="Member">Who.</param>
/// <param name="Organization">In what; of a treaty with a successor organization, the organization.</param>
/// <param name="Begin">Its first day.</param>
/// <param name="End">The first day without it; absent where nothing says that it ended.</param>
/// <param name="Evidence">All claims that speak for it, by document and place.</param>
public sealed record MembershipInterval(
    Entity Member, Entity Organization, MembershipBoundary Begin, MembershipBoundary? End, IReadOnlyList<Claim> Evidence)
{
    /// <summary>Begin and end: <c>2006-08 – 2012-07</c>; an open end is empty.</summary>
    public string Period => End is null ? $"{Begin.Bounds} –" : $"{Begin.Bounds} – {End.Bounds}";

    /// <summary>Whether it covers a day.</summary>
    public MembershipStatus At(DateOnly day)
    {
        var end = End?.Bounds;
        if (day < Begin.Bounds.From || day >= (end?.To ?? DateOnly.MaxValue))
        {
            return MembershipStatus.NotMember;
        }

        var hasBegun = day >= Begin.Bounds.To;
        var hasNotEnded = end is null || day < end.Value.From;
        return hasBegun && hasNotEnded ? MembershipStatus.Member : MembershipStatus.Unknown;
    }
}

/// <summary>What the claims say of a membership on a day.</summary>
public enum MembershipStatus : byte
{
    /// <summary>They do not decide it.</summary>
    Unknown,

    /// <summary>Is a member.</summary>
    Member,

    /// <summary>Is not a member: left before, or joined later.</summary>
    NotMember,
}

/// <summary>How somebody stands to an organization on a day.</summary>
/// <param name="Member">Who.</param>
/// <param name="Status">What the claims say.</param>
/// <param name="Interval">The membership that decides it, or the last before that day; absent where there is none.</param>
public sealed record MembershipStanding(Entity Member, MembershipStatus Status, MembershipInterval? Interval);

/// <summary>Claims that cannot all be true. Those of the document published last stand; the others are kept here.</summary>
/// <param name="Member">Who.</param>
/// <param name="Organization">In what.</param>
/// <param name="Reason">What is contradictory, for people.</param>
/// <param name="Kept">The claims that the ledger follows.</param>
/// <param name="Overruled">The claims that it does not.</param>
public sealed record MembershipConflict(
    Entity Member, Entity Organization, string Reason, IReadOnlyList<Claim> Kept, IReadOnlyList<Claim> Overruled);
