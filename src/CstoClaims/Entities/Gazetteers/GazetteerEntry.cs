namespace CstoClaims;

/// <summary>One row of a gazetteer: an entity and the ways in which texts name it.</summary>
/// <param name="Entity">What is named.</param>
public sealed record GazetteerEntry(Entity Entity)
{
    /// <summary>The official or spelled-out name, where it differs: "Collective Security Treaty Organization".</summary>
    public string? FullName { get; init; }

    /// <summary>Other names, acronyms and spellings.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Adjectives and demonyms: "Uzbek", "Uzbeks".</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Common nouns that can stand for it later in a text: "alliance", "bloc", "organization".</summary>
    public IReadOnlyList<string> Nouns { get; init; } = [];
}
