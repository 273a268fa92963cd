using System.Collections.Frozen;
using CstoClaims.Claims;

namespace CstoClaims.Ledger;

/// <summary>
/// Who was a member of what, and when, as far as claims say so. Immutable; the order of the claims does not matter.
/// </summary>
/// <remarks>
/// <para>To join, to rejoin and to found opens a membership; to withdraw, to be expelled or suspended, and the end of the
/// organization closes it. A state ("current members are …") shows that it holds on a day, and extends in time until
/// something speaks against it; "former member", and a list of all members that leaves somebody out, show that it does not.</para>
/// <para>A day that a claim gives as a month or year stays that wide: who left in 2012-07 was a member on June 30, was none
/// on August 1, and in between it is not known.</para>
/// <para>Where claims contradict each other, the document published last stands and the conflict is kept.</para>
/// </remarks>
public sealed class MembershipLedger
{
    private readonly FrozenDictionary<string, string> idsByName;

    private MembershipLedger(
        IReadOnlyList<MembershipInterval> intervals, IReadOnlyList<MembershipConflict> conflicts, FrozenDictionary<string, string> idsByName)
    {
        Intervals = intervals;
        Conflicts = conflicts;
        this.idsByName = idsByName;
        Organizations = [.. intervals.Select(static i => i.Organization).DistinctBy(static o => o.Id, StringComparer.Ordinal)];
    }

    /// <summary>All memberships, by name of the organization and of the member, and by time.</summary>
    public IReadOnlyList<MembershipInterval> Intervals { get; }

    /// <summary>The organizations that somebody is known to have been a member of.</summary>
    public IReadOnlyList<Entity> Organizations { get; }

    /// <summary>Where claims contradict each other.</summary>
    public IReadOnlyList<MembershipConflict> Conflicts { get; }

    /// <summary>Builds the ledger from claims; those of other types are passed over.</summary>
    /// <param name="claims">The claims of any number of documents.</param>
    /// <param name="published">
    /// When a document appeared. Default: as far as its claims tell, since a state that holds "now" has that day.
    /// </param>
    public static MembershipLedger Build(IEnumerable<Claim> claims, Func<string, DateOnly?>? published = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Claim[] all = [.. claims];
        var intervals = new List<MembershipInterval>();
        var conflicts = new List<MembershipConflict>();
        foreach (var organization in new FactReader(all, published).Organizations)
        {
            foreach (var (member, facts) in organization.Members)
            {
                var timeline = Timeline.Of(member, organization.Organization, facts);
                intervals.AddRange(timeline.Intervals);
                conflicts.AddRange(timeline.Conflicts);
            }
        }

        MembershipInterval[] ordered =
        [
            .. intervals.OrderBy(static i => i.Organization.Name, StringComparer.Ordinal).ThenBy(static i => i.Member.Name, StringComparer.Ordinal),
        ];
        return new MembershipLedger(ordered, conflicts, NamesIn(all));
    }

    /// <summary>The memberships of somebody in an organization, in the order of time.</summary>
    /// <param name="member">Name, other name or id: "Uzbekistan", "country:UZ".</param>
    /// <param name="organization">Name, other name or id: "CSTO", "Collective Security Treaty Organization".</param>
    public IReadOnlyList<MembershipInterval> HistoryOf(string member, string organization)
    {
        var (memberId, organizationId) = (IdOf(member), IdOf(organization));
        return [.. Intervals.Where(i => i.Member.Id == memberId && i.Organization.Id == organizationId)];
    }

    /// <summary>Those who are known to be members on a day, by name.</summary>
    /// <param name="organization">Name, other name or id: "CSTO", "Collective Security Treaty Organization".</param>
    /// <param name="asOf">The day.</param>
    public IReadOnlyList<Entity> MembersOf(string organization, DateOnly asOf) =>
        [.. StandingsOf(organization, asOf).Where(static s => s.Status == MembershipStatus.Member).Select(static s => s.Member)];

    /// <summary>How everybody who was ever a member stands to an organization on a day, by name.</summary>
    /// <param name="organization">Name, other name or id: "CSTO", "Collective Security Treaty Organization".</param>
    /// <param name="asOf">The day.</param>
    public IReadOnlyList<MembershipStanding> StandingsOf(string organization, DateOnly asOf)
    {
        var id = IdOf(organization);
        return
        [
            .. Intervals.Where(i => i.Organization.Id == id)
                .GroupBy(static i => i.Member.Id, StringComparer.Ordinal)
                .Select(memberships => Standing([.. memberships], asOf))
                .OrderBy(static s => s.Member.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether somebody was a member on a day.</summary>
    /// <param name="member">Name, other name or id.</param>
    /// <param name="organization">Name, other name or id.</param>
    /// <param name="asOf">The day.</param>
    public MembershipStatus StatusOf(string member, string organization, DateOnly asOf) =>
        HistoryOf(member, organization) is { Count: > 0 } history ? Standing(history, asOf).Status : MembershipStatus.Unknown;

    private static MembershipStanding Standing(IReadOnlyList<MembershipInterval> memberships, DateOnly asOf)
    {
        foreach (var status in (ReadOnlySpan<MembershipStatus>)[MembershipStatus.Member, MembershipStatus.Unknown])
        {
            if (memberships.LastOrDefault(i => i.At(asOf) == status) is { } interval)
            {
                return new MembershipStanding(interval.Member, status, interval);
            }
        }

        var before = memberships.LastOrDefault(i => i.Begin.Bounds.From <= asOf);
        return new MembershipStanding(memberships[0].Member, MembershipStatus.NotMember, before);
    }

    /// <summary>The ids and names of the entities in claims; a predecessor's stand for its successor.</summary>
    private static FrozenDictionary<string, string> NamesIn(Claim[] claims)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in claims.SelectMany(static c => c.Roles).SelectMany(static r => r.Fillers).Select(static f => f.Entity)
            .DistinctBy(static e => e.Id, StringComparer.Ordinal).OrderBy(static e => e.Id, StringComparer.Ordinal))
        {
            var id = Successions.Default.SuccessorOf(entity).Id;
            names.TryAdd(entity.Id, id);
            names.TryAdd(entity.Name, id);
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private string? IdOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (idsByName.TryGetValue(name, out var id))
        {
            return id;
        }

        return Gazetteer.Default.Find(name) is { } known ? Successions.Default.SuccessorOf(known).Id : null;
    }
}
