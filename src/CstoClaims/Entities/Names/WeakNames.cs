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
        if (work.Matches.Exists(static m => m.Entity is null))
            new WeakNames(gazetteer).Settle(work.Matches);
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
