using CstoClaims.Entities;

namespace CstoClaims.References;

/// <summary>Which common nouns an entity goes by: what the gazetteer says, and the words of its name.</summary>
internal sealed class EntityNouns(Gazetteer gazetteer, AnaphorNouns nouns)
{
    /// <summary>The noun can stand for the entity: "bloc" for the EU, "league" for the Arab League.</summary>
    public bool IsCalled(Entity entity, string noun) =>
        entity.Name.Contains(noun, StringComparison.OrdinalIgnoreCase)
        || (gazetteer.EntryOf(entity) is { } entry && entry.Nouns.Contains(noun, StringComparer.Ordinal));

    /// <summary>How well a noun suits an entity that it can stand for.</summary>
    public double Suits(Entity entity, string noun) =>
        !IsCalled(entity, noun) ? 0 : entity.Kind == EntityKind.Treaty && nouns.IsTreaty(noun) ? 3 : 2;

    /// <summary>States belong to it: an alliance, a union, a treaty; not an agency, a newspaper, a force.</summary>
    public bool IsWhole(Entity entity)
    {
        if (entity.Kind is not (EntityKind.Organization or EntityKind.Treaty))
        {
            return false;
        }

        if (gazetteer.EntryOf(entity) is { Nouns.Count: > 0 } entry)
        {
            return entry.Nouns.Any(nouns.IsWhole) && !entry.Nouns.Contains("agency", StringComparer.Ordinal);
        }

        int last = entity.Name.LastIndexOf(' ') + 1;
        return nouns.IsWhole(entity.Name[last..].ToLowerInvariant());
    }

    /// <summary>A describing word is part of the full name: "West African bloc" of the Economic Community of West African States.</summary>
    public bool IsNamed(Entity entity, ReadOnlySpan<char> word) =>
        entity.Name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase)
        || (gazetteer.EntryOf(entity)?.FullName is { } full && full.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase));
}
