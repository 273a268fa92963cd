using CstoClaims.Claims;

namespace CstoClaims.Ledger;

/// <summary>
/// The memberships of one member in one organization, built by going through the facts in the order of time. States
/// extend until something speaks against them; what follows from states alone has bounds and no evidence of its own.
/// </summary>
internal sealed class Timeline
{
    private readonly Entity member;
    private readonly Entity organization;
    private readonly HashSet<DateBounds> absences;
    private readonly List<Draft> drafts = [];
    private readonly List<MembershipConflict> conflicts = [];
    private DateOnly? lastAbsence;

    private Timeline(Entity member, Entity organization, IEnumerable<MembershipFact> facts)
    {
        this.member = member;
        this.organization = organization;
        absences = [.. facts.Where(static f => f.Kind == FactKind.NotMember).Select(static f => f.Bounds)];
    }

    public IEnumerable<MembershipInterval> Intervals => drafts.Select(d => d.Build(member, organization));

    public IReadOnlyList<MembershipConflict> Conflicts => conflicts;

    private Draft? Last => drafts.Count == 0 ? null : drafts[^1];

    private Draft? Open => Last is { IsOpen: true } draft ? draft : null;

    /// <summary>The first day on which a next membership can begin, as far as that is known.</summary>
    private DateOnly? FreeFrom
    {
        get
        {
            var afterAbsence = DateBounds.After(lastAbsence);
            return Last?.End.Earliest is { } end && !(afterAbsence > end) ? end : afterAbsence;
        }
    }

    public static Timeline Of(Entity member, Entity organization, IEnumerable<MembershipFact> facts)
    {
        var folded = EventFolding.Fold(facts);
        var timeline = new Timeline(member, organization, folded);
        foreach (var fact in folded)
        {
            timeline.Add(fact);
        }

        return timeline;
    }

    private void Add(MembershipFact fact)
    {
        switch (fact.Kind)
        {
            case FactKind.Member:
                AddPresence(fact);
                break;
            case FactKind.NotMember:
                AddAbsence(fact);
                break;
            case FactKind.Leave:
                AddEnd(fact);
                break;
            default:
                AddBegin(fact);
                break;
        }
    }

    private void AddBegin(MembershipFact fact)
    {
        if (Open is not { } open)
        {
            drafts.Add(new Draft(fact.Bounds.NotBefore(FreeFrom), fact));
        }
        else if (fact.Kind == FactKind.Found)
        {
            open.Confirm(fact);
        }
        else if (open.Begin.Overlaps(fact.Bounds))
        {
            open.ConfirmBegin(fact);
        }
        else if (fact.Kind == FactKind.Rejoin)
        {
            open.Close(new DateBounds(DateBounds.After(open.LastSeen), fact.Bounds.Latest), end: null);
            drafts.Add(new Draft(fact.Bounds, fact));
        }
        else if (fact.Published > open.Published)
        {
            Report("is reported to have joined, after it is reported to be a member", fact.Claims, open.Claims);
            drafts[^1] = new Draft(fact.Bounds, fact);
        }
        else
        {
            Report("is reported to have joined, after it is reported to be a member", open.Claims, fact.Claims);
        }
    }

    // Who knew of the end and still reports a state after it knows of a return, though nothing tells when; unless somebody
    // is reported to be no member that very day.
    private void AddPresence(MembershipFact fact)
    {
        if (Last is not { } last)
        {
            drafts.Add(new Draft(new DateBounds(FreeFrom, fact.Bounds.Latest), fact));
        }
        else if (last.IsOpen || fact.Bounds.From < last.End.To)
        {
            last.Confirm(fact);
        }
        else if (last.LeftBy is null || (fact.Published >= last.LeftBy.Published && !absences.Contains(fact.Bounds)))
        {
            drafts.Add(new Draft(new DateBounds(FreeFrom, fact.Bounds.Latest), fact));
        }
        else
        {
            Report("is reported to be a member, after it is reported to have left", last.LeftBy.Claims, fact.Claims);
        }
    }

    private void AddAbsence(MembershipFact fact)
    {
        if (Open is not { } open)
        {
            Last?.ConfirmEnd(fact.Bounds.Latest);
        }
        else if (fact.Bounds.To < open.Begin.To)
        {
            open.Begin = open.Begin.NotBefore(DateBounds.After(fact.Bounds.From));
        }
        else if (open.LastSeen >= fact.Bounds.To)
        {
            var later = fact.Published > open.Published;
            Report("is reported to be a member and not to be one", later ? fact.Claims : open.Claims, later ? open.Claims : fact.Claims);
            return;
        }
        else
        {
            open.Close(new DateBounds(DateBounds.After(open.LastSeen), fact.Bounds.Latest), end: null);
        }

        lastAbsence = fact.Bounds.Earliest > (lastAbsence ?? DateOnly.MinValue) ? fact.Bounds.Earliest : lastAbsence;
    }

    private void AddEnd(MembershipFact fact)
    {
        if (Open is { } open)
        {
            open.Close(fact.Bounds.NotBefore(DateBounds.After(open.LastSeen)), fact);
        }
        else if (Last is not { LeftBy: { } leftBy } last)
        {
            drafts.Add(new Draft(new DateBounds(FreeFrom, fact.Bounds.Latest), fact));
            drafts[^1].Close(fact.Bounds, fact);
        }
        else if (fact.Published > leftBy.Published)
        {
            Report("is reported to have left twice without a return", fact.Claims, leftBy.Claims);
            last.Close(fact.Bounds, fact);
        }
        else
        {
            Report("is reported to have left twice without a return", leftBy.Claims, fact.Claims);
        }
    }

    private void Report(string reason, IReadOnlyList<Claim> kept, IReadOnlyList<Claim> overruled) =>
        conflicts.Add(new MembershipConflict(member, organization, $"{member.Name} {reason}.", [.. kept], [.. overruled]));
}
