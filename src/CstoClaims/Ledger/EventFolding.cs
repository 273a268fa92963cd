namespace CstoClaims.Ledger;

/// <summary>
/// Several reports of one event become one fact. The most precise stand; a vaguer report ("left in the 1990s", "its
/// withdrawal") joins the last event of its kind that it can mean, and stands by itself where there is none.
/// </summary>
internal static class EventFolding
{
    public static List<MembershipFact> Fold(IEnumerable<MembershipFact> facts)
    {
        var states = new List<MembershipFact>();
        var events = new List<MembershipFact>();
        foreach (var fact in facts.OrderBy(static f => f.Bounds.Width).ThenBy(static f => f, Comparer<MembershipFact>.Create(MembershipFact.Compare)))
        {
            if (fact.Kind is FactKind.Member or FactKind.NotMember)
            {
                states.Add(fact);
            }
            else if (LastThatItCanMean(events, fact) is var same and >= 0)
            {
                events[same] = events[same].With(fact);
            }
            else
            {
                events.Add(fact);
            }
        }

        events.AddRange(states);
        events.Sort(MembershipFact.Compare);
        return events;
    }

    private static int LastThatItCanMean(List<MembershipFact> events, MembershipFact fact)
    {
        var best = -1;
        for (var i = 0; i < events.Count; i++)
        {
            if (CanBeOne(events[i], fact) && (best < 0 || events[i].Position > events[best].Position))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool CanBeOne(MembershipFact known, MembershipFact fact)
    {
        if (!known.Bounds.Overlaps(fact.Bounds))
        {
            return false;
        }

        // "Joined in August 2006" and "rejoined in 2006" are one event; an undated "rejoined" is never the founding.
        var undated = fact.Bounds.Earliest is null;
        return known.Kind == fact.Kind || (known.IsBegin && fact.IsBegin && (!undated || (known.Kind, fact.Kind) is (FactKind.Found, FactKind.Join)));
    }
}
