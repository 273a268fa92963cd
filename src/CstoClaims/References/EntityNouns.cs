using CstoClaims.Entities;

namespace CstoClaims.References;

/// <summary>Which common nouns an entity goes by: what the gazetteer says, and the words of its name.</summary>
internal sealed class EntityNouns(Gazetteer gazetteer, AnaphorNouns nouns)
{
    /// <summary>What the gazetteer calls things that report news.</summary>
    private static readonly string[] Media = ["newspaper", "daily", "broadcaster", "website", "magazine", "weekly", "radio", "journal"];

    /// <summary>What the gazetteer calls things that belong to one state or one owner.</summary>
    private static readonly string[] Domestic = ["company", "corporation", "department", "parliament", "army", "militia", "charity", "party"];

    /// <summary>A newspaper, agency or broadcaster: a source, hardly ever what "the coalition" or "it" stands for.</summary>
    public bool IsMedia(Entity entity) => Goes(entity, Media) || (Goes(entity, ["agency"]) && entity.Country is not null);

    /// <summary>A parliament, a chamber of one or a government: what is dissolved only to be elected or appointed anew.</summary>
    public bool IsRenewed(Entity entity) =>
        Goes(entity, ["parliament", "chamber"])
        || Array.Exists(entity.Name.Split(' '), static w => (NameLexicon.Default.Of(w) & WordTraits.Renewed) != 0);

    /// <summary>States can belong to it, as far as is known: not a body of one state, a company, a newspaper.</summary>
    public bool IsInternational(Entity entity) => entity.Country is null && !Goes(entity, Media) && !Goes(entity, Domestic);

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
        if (entity.Kind is not (EntityKind.Organization or EntityKind.Treaty) || !IsInternational(entity))
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

    private bool Goes(Entity entity, string[] by) =>
        gazetteer.EntryOf(entity) is { } entry && Array.Exists(by, noun => entry.Nouns.Contains(noun, StringComparer.Ordinal));
}
