using CstoClaims.Claims;

namespace CstoClaims.Ledger;

/// <summary>A membership while the <see cref="Timeline"/> collects what speaks for it.</summary>
internal sealed class Draft
{
    private readonly List<Claim> claims = [];
    private readonly List<Claim> begunBy = [];

    /// <summary>Begins with the first fact that shows it.</summary>
    public Draft(DateBounds begin, MembershipFact fact)
    {
        Begin = begin;
        if (fact.IsBegin)
        {
            begunBy.AddRange(fact.Claims);
        }

        if (fact.Kind != FactKind.Leave)
        {
            Confirm(fact);
        }
    }

    /// <summary>Bounds of the first day.</summary>
    public DateBounds Begin { get; set; }

    /// <summary>Bounds of the first day without it, once it is closed.</summary>
    public DateBounds End { get; private set; }

    public bool IsOpen { get; private set; } = true;

    /// <summary>The report that it ended; absent where the end only follows from a later absence or return.</summary>
    public MembershipFact? LeftBy { get; private set; }

    /// <summary>The last day on which it is known to hold.</summary>
    public DateOnly? LastSeen { get; private set; }

    /// <summary>When the last document that speaks for it appeared.</summary>
    public DateOnly Published { get; private set; }

    public IReadOnlyList<Claim> Claims => claims;

    /// <summary>The fact shows that it holds at some day within its bounds.</summary>
    public void Confirm(MembershipFact fact)
    {
        claims.AddRange(fact.Claims);
        Published = fact.Published > Published ? fact.Published : Published;
        var seen = fact.IsBegin ? fact.Bounds.Latest : fact.Bounds.Earliest;
        LastSeen = seen > (LastSeen ?? DateOnly.MinValue) ? seen : LastSeen;
        Begin = Begin.NotAfter(fact.Bounds.Latest);
        if (!IsOpen)
        {
            End = End.NotBefore(DateBounds.After(LastSeen));
        }
    }

    /// <summary>The fact reports its begin once more.</summary>
    public void ConfirmBegin(MembershipFact fact)
    {
        Begin = Begin.Intersect(fact.Bounds);
        begunBy.AddRange(fact.Claims);
        claims.AddRange(fact.Claims);
        Published = fact.Published > Published ? fact.Published : Published;
    }

    /// <summary>It is known not to hold any more on a day.</summary>
    public void ConfirmEnd(DateOnly? absence) => End = End.NotAfter(absence);

    /// <summary>It ends, or ends at another time than was thought.</summary>
    public void Close(DateBounds bounds, MembershipFact? end)
    {
        IsOpen = false;
        End = bounds;
        LeftBy = end;
    }

    public MembershipInterval Build(Entity member, Entity organization) => new(
        member,
        organization,
        new MembershipBoundary(Begin, Ordered(begunBy)),
        IsOpen ? null : new MembershipBoundary(End, Ordered(LeftBy?.Claims ?? [])),
        Ordered([.. claims, .. LeftBy?.Claims ?? []]));

    private static Claim[] Ordered(IEnumerable<Claim> claims) =>
    [
        .. claims.Distinct()
            .OrderBy(static c => c.Document, StringComparer.Ordinal)
            .ThenBy(static c => c.Evidence.Span.Start)
            .ThenBy(static c => c.Id, StringComparer.Ordinal),
    ];
}
