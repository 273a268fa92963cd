using CstoClaims.Claims;

namespace CstoClaims.Ledger;

/// <summary>What claims say of the members of one organization.</summary>
internal sealed class OrganizationFacts(Entity organization)
{
    private readonly SortedDictionary<string, (Entity Member, List<MembershipFact> Facts)> members = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Document, TextSpan Sentence), List<(Claim Claim, MembershipFact Fact)>> closedLists = [];
    private readonly List<MembershipFact> dissolutions = [];

    public Entity Organization => organization;

    /// <summary>The members in the order of their ids, with what is said of each.</summary>
    public IEnumerable<(Entity Member, List<MembershipFact> Facts)> Members => members.Values;

    public void Add(FactKind kind, Claim claim, DateOnly? published)
    {
        foreach (var fact in FactsOf(kind, claim, published))
        {
            foreach (var filler in claim[kind == FactKind.Found ? "founder" : "member"])
            {
                // Persons found organizations too, and are no members for it.
                if (filler.Entity.Kind is EntityKind.Country or EntityKind.Organization)
                {
                    FactsAbout(filler.Entity).Add(fact);
                }
            }

            if (claim.Type == "organization.dissolve")
            {
                dissolutions.Add(fact);
            }

            if (claim.Closed && kind == FactKind.Member)
            {
                var key = (claim.Document, claim.Evidence.Span);
                closedLists.TryAdd(key, []);
                closedLists[key].Add((claim, fact));
            }
        }
    }

    /// <summary>Who is known from elsewhere and not on a list of all members was none then; a dissolution ends all memberships.</summary>
    public void ExcludeFromClosedLists()
    {
        foreach (var list in closedLists.Values)
        {
            var listed = list.SelectMany(static l => l.Claim["member"]).Select(static f => f.Entity.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var (_, facts) in members.Where(m => !listed.Contains(m.Key)).Select(static m => m.Value))
            {
                facts.Add(list[0].Fact with { Kind = FactKind.NotMember });
            }
        }

        foreach (var (_, facts) in members.Values)
        {
            facts.AddRange(dissolutions);
        }
    }

    private static IEnumerable<MembershipFact> FactsOf(FactKind kind, Claim claim, DateOnly? published)
    {
        var appeared = published ?? DateOnly.MinValue;
        IReadOnlyList<Claim> claims = [claim];
        var time = claim.Time is { } t ? new DateBounds(t.Earliest, t.Latest) : default;
        if (kind is FactKind.Member or FactKind.NotMember)
        {
            return StatesOf(kind, claim, time == default ? new DateBounds(published, published) : time)
                .Select(state => new MembershipFact(state.Kind, state.Bounds, appeared, claims));
        }

        // What a document reports as having happened, happened before it appeared.
        return [new MembershipFact(kind, time.NotAfter(published), appeared, claims)];
    }

    /// <summary>A state over an interval holds at both its ends; "a member since 2004" also says when it began.</summary>
    private static IEnumerable<(FactKind Kind, DateBounds Bounds)> StatesOf(FactKind kind, Claim claim, DateBounds time)
    {
        if (claim.Time?.Value.Split('/') is not [var from, var to])
        {
            yield return (kind, time);
            yield break;
        }

        if (DateBounds.OfEdtf(from) is { } begin)
        {
            yield return (kind == FactKind.Member && to == ".." ? FactKind.Join : kind, begin);
        }

        if (DateBounds.OfEdtf(to) is { } end)
        {
            yield return (kind, end);
        }
    }

    private List<MembershipFact> FactsAbout(Entity member)
    {
        if (!members.TryGetValue(member.Id, out var entry))
        {
            entry = (member, []);
            members.Add(member.Id, entry);
        }

        return entry.Facts;
    }
}
