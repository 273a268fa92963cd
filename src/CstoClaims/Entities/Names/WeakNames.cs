namespace CstoClaims.Entities;

/// <summary>
/// Settles names that count only where the text names the entity, or its country, by another name as well:
/// "Korea" beside "South Korea", "the Commonwealth" beside "CIS".
/// </summary>
internal sealed class WeakNames(Gazetteer gazetteer)
{
    private readonly Dictionary<string, Seen> seen = new(StringComparer.Ordinal);

    /// <summary>Gives weak matches their entity and drops those that the text does not support.</summary>
    public static void Settle(NameWork work, Gazetteer gazetteer)
    {
        for (var i = 1; i < work.Matches.Count; i++)
        {
            if (work.Matches[i].First == work.Matches[i - 1].End + 1 && work.Surface(work.Matches[i - 1].End) is ",")
                work.Matches[i] = BesideItsCity(work.Matches[i], work.Matches[i - 1].Entity?.Country, gazetteer);
        }

        if (work.Matches.Exists(static m => m.Entity is null))
            new WeakNames(gazetteer).Settle(work.Matches);
    }

    // "Atlanta, Georgia": of the entities with that name, the one in the country of the city before it.
    private static NameMatch BesideItsCity(NameMatch match, Entity? country, Gazetteer gazetteer)
    {
        var names = gazetteer.Names.Patterns;
        if (country is null || match.Entity?.Id == country.Id)
            return match;

        for (var p = gazetteer.Names.Find(names[match.Pattern].Text); p >= 0; p = names[p].Next)
        {
            var entity = gazetteer.Entries[names[p].Entry].Entity;
            if (entity.Kind == EntityKind.Place && entity.Country?.Id == country.Id)
                return match with { Entity = entity };
        }

        return match;
    }

    private void Settle(List<NameMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            Note(matches[i].Entity, i);
            Note(matches[i].Entity?.Country, i);
        }

        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].Entity is null)
                matches[i] = matches[i] with { Entity = Nearest(matches[i].Pattern, i) };
        }

        matches.RemoveAll(static m => m.Entity is null);
    }

    private void Note(Entity? entity, int match)
    {
        if (entity is not null)
            seen[entity.Id] = seen.TryGetValue(entity.Id, out var before) ? before with { Last = match } : new Seen(match, match);
    }

    private Entity? Nearest(int pattern, int match)
    {
        Entity? nearest = null;
        var distance = int.MaxValue;
        for (; pattern >= 0; pattern = gazetteer.Names.Patterns[pattern].Next)
        {
            var entity = gazetteer.Entries[gazetteer.Names.Patterns[pattern].Entry].Entity;
            if (!seen.TryGetValue(entity.Id, out var at) && !(entity is { Kind: not EntityKind.Person, Country: { } country } && seen.TryGetValue(country.Id, out at)))
                continue;

            var away = Math.Min(Math.Abs(at.First - match), Math.Abs(at.Last - match));
            if (away < distance)
                (nearest, distance) = (entity, away);
        }

        return nearest;
    }

    private readonly record struct Seen(int First, int Last);
}
