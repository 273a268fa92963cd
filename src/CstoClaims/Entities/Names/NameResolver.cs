namespace CstoClaims.Entities;

/// <summary>Gives the names that stand their entities: of the gazetteer, or ones that the document introduces.</summary>
internal sealed class NameResolver(Gazetteer gazetteer)
{
    private const int OwnName = 3;

    /// <summary>Adds the mention of a name; persons of one word wait for <see cref="Recurrences"/>.</summary>
    public void Add(NameWork work, NameCandidate name, EntityKind kind)
    {
        if (name.Source == NameSource.Gazetteer)
            AddMatch(work, work.Matches[name.Match]);
        else if (kind == EntityKind.Person)
            Persons.Add(work, name.First, name.End);
        else
            AddOther(work, name.First, name.End, kind);
    }

    private void AddMatch(NameWork work, NameMatch known)
    {
        if (Places.IsNamesake(work, known, gazetteer, out var other))
        {
            var slot = work.Names.Get(EntityKind.Place, work.Written(known.First, other.End));
            work.Names.SetCountry(slot, other.Entity!.Country!);
            work.Add(known.First, known.End, slot, alias: false);
            return;
        }

        work.Add(known);
        if (known.Entity!.Kind == EntityKind.Person)
            work.Names.Persons.AddKnown(known.Entity, work.Surface(known.End - 1));
    }

    // "the CSTO's Parliamentary Assembly" is named after its owner; "Bank of Japan" has its own name, but belongs to Japan.
    private void AddOther(NameWork work, int first, int end, EntityKind kind)
    {
        if (KnownAs(work, first, end, kind) is { } known)
        {
            work.Add(new NameMatch(first, end, known, MentionForm.Name, Alias: true, NameWork.NoMatch));
            return;
        }

        var owner = NameHeads.IsGeneric(work, first, end) ? Owners.Before(work, first) : null;
        var slot = owner is null ? work.Names.Find(work.Written(first, end)) : -1;
        var alias = slot >= 0 && work.Names[slot].Kind == kind;
        if (!alias)
            slot = work.Names.Get(kind, work.Written(first, end), owner is null ? default : Owners.Prefix(gazetteer, owner));

        work.Add(first, end, slot, alias);
        if (Owners.StateOf(owner ?? Inside(work, first, end)) is { } state)
            work.Names.SetCountry(slot, state);
    }

    // "State Department of the United States" is the State Department, "nuclear Non-Proliferation Treaty" the Non-Proliferation Treaty,
    // "African Intergovernmental Authority on Development" the Intergovernmental Authority on Development.
    private static Entity? KnownAs(NameWork work, int first, int end, EntityKind kind)
    {
        if (Inside(work, first, end) is not { } known || kind == EntityKind.Event)
            return null;

        if (Described(work, first, end) is { } described)
            return described;

        if (!HasOtherCapitals(work, first, end))
            return kind == EntityKind.Other || kind == known.Kind || (kind == EntityKind.Place && known.Kind == EntityKind.Country) ? known : null;

        return known is { Kind: EntityKind.Organization, Country: { } country }
            && work.MatchAt(first) is var lead and >= 0 && work.Matches[lead].End is var of && of + 1 < end && work.Equals(of, "of")
            && work.MatchEndingAt(end) is var last and >= 0 && work.Matches[last].Entity?.Id == country.Id ? known : null;
    }

    // A name of three words or more of what belongs to no one state: adjectives before it make no other one of it.
    private static Entity? Described(NameWork work, int first, int end)
    {
        if (work.MatchEndingAt(end) is not (var match and >= 0)
            || work.Matches[match] is not { Entity: { Kind: EntityKind.Organization or EntityKind.Treaty, Country: null } } known
            || known.End - known.First < OwnName || known.First <= first)
        {
            return null;
        }

        for (var token = first; token < known.First; token++)
        {
            if (work.Tokens[token].Upos != UniversalTag.Adj)
                return null;
        }

        return known.Entity;
    }

    private static bool HasOtherCapitals(NameWork work, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (work.IsCapital(token) && work.MatchCovering(token) < 0)
                return true;
        }

        return work.MatchAt(first) >= 0 && work.MatchEndingAt(end) >= 0;
    }

    // The known name that begins or ends a longer one.
    private static Entity? Inside(NameWork work, int first, int end)
    {
        var match = work.MatchAt(first) is var lead and >= 0 ? lead : work.MatchEndingAt(end);
        return match >= 0 && work.Matches[match].First >= first && work.Matches[match].End <= end ? work.Matches[match].Entity : null;
    }
}
