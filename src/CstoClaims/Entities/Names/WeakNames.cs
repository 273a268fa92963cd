namespace CstoClaims.Entities;

/// <summary>
/// Settles names that several entities share. A weak one counts only where the text names the entity, or its country, by
/// another name as well ("Korea" beside "South Korea"); then it also wins over an entity that the text does not name
/// otherwise ("the Commonwealth" beside "Commonwealth of Independent States").
/// </summary>
internal sealed class WeakNames(Gazetteer gazetteer)
{
    private readonly Dictionary<string, Seen> seen = new(StringComparer.Ordinal);
    private readonly NamePattern[] patterns = gazetteer.Names.Patterns;

    /// <summary>Gives weak matches their entity and drops those that the text does not support.</summary>
    public static void Settle(NameWork work, Gazetteer gazetteer)
    {
        var known = gazetteer.Names.Patterns;
        if (work.Matches.Exists(m => HasWeak(known, m.Pattern)))
            new WeakNames(gazetteer).Settle(work);
    }

    private void Settle(NameWork work)
    {
        var matches = work.Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            if (HasWeak(patterns, matches[i].Pattern))
                continue;

            Note(matches[i].Entity, i);
            Note(matches[i].Entity?.Country, i);
        }

        for (var i = 0; i < matches.Count; i++)
        {
            if (!HasWeak(patterns, matches[i].Pattern))
                continue;

            var beside = i > 0 && matches[i].First == matches[i - 1].End + 1 && work.Surface(matches[i - 1].End) is "," ? InCountryOf(matches[i], matches[i - 1].Entity) : null;
            matches[i] = matches[i] with { Entity = beside ?? Nearest(matches[i], i) };
        }

        matches.RemoveAll(static m => m.Entity is null);
    }

    // "Atlanta, Georgia": of the entities with that name, the place in the country of the city before it.
    private Entity? InCountryOf(NameMatch match, Entity? city)
    {
        for (var p = match.Pattern; p >= 0 && city?.Country is not null; p = patterns[p].Next)
        {
            var entity = gazetteer.Entries[patterns[p].Entry].Entity;
            if (entity.Kind == EntityKind.Place && entity.Country?.Id == city.Country.Id)
                return entity;
        }

        return null;
    }

    // The entity that the text names nearest by another name; without such, the one that has the name by itself.
    private Entity? Nearest(NameMatch match, int index)
    {
        var nearest = match.Entity;
        var distance = int.MaxValue;
        for (var p = match.Pattern; p >= 0; p = patterns[p].Next)
        {
            var entity = gazetteer.Entries[patterns[p].Entry].Entity;
            if (!seen.TryGetValue(entity.Id, out var at) && !(match.Entity is null && CountsByCountry(entity, out at)))
                continue;

            var away = Math.Min(Math.Abs(at.First - index), Math.Abs(at.Last - index));
            if (away < distance)
                (nearest, distance) = (entity, away);
        }

        return nearest;
    }

    private bool CountsByCountry(Entity entity, out Seen at)
    {
        at = default;
        return entity is { Kind: not EntityKind.Person, Country: { } country } && seen.TryGetValue(country.Id, out at);
    }

    private void Note(Entity? entity, int match)
    {
        if (entity is not null)
            seen[entity.Id] = seen.TryGetValue(entity.Id, out var before) ? before with { Last = match } : new Seen(match, match);
    }

    private static bool HasWeak(NamePattern[] patterns, int pattern)
    {
        for (; pattern >= 0; pattern = patterns[pattern].Next)
        {
            if (patterns[pattern].Strength == NameStrength.Weak)
                return true;
        }

        return false;
    }

    private readonly record struct Seen(int First, int Last);
}
