namespace CstoClaims;

/// <summary>What an entity is.</summary>
public enum EntityKind : byte
{
    /// <summary>Anything else that has a name.</summary>
    Other,

    /// <summary>A state or territory of ISO 3166-1, or a dissolved one.</summary>
    Country,

    /// <summary>An organization, bloc, agency, party or company.</summary>
    Organization,

    /// <summary>A treaty, pact or agreement with a name.</summary>
    Treaty,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place: city, region, building.</summary>
    Place,

    /// <summary>An event with a name.</summary>
    Event,
}

/// <summary>Something that has a name. Two mentions are of one entity exactly if their ids are equal.</summary>
/// <param name="Id"><c>country:UZ</c>, <c>org:CSTO</c>, <c>treaty:CST</c>, <c>person:vladimir-putin</c>, <c>place:dushanbe</c>, <c>other:…</c>.</param>
/// <param name="Name">The usual short English name: "Uzbekistan", "CSTO".</param>
/// <param name="Kind">What it is.</param>
public sealed record Entity(string Id, string Name, EntityKind Kind)
{
    /// <summary>The country it can stand for or belongs to: of a capital, its state; of a president, the state he heads.</summary>
    public Entity? Country { get; init; }
}

/// <summary>How a mention is worded.</summary>
public enum MentionForm : byte
{
    /// <summary>A name or acronym.</summary>
    Name,

    /// <summary>An adjective or demonym: "Uzbek", "the Uzbeks".</summary>
    Adjective,
}

/// <summary>Tokens <paramref name="First"/> (inclusive) to <paramref name="End"/> (exclusive) name <paramref name="Entity"/>.</summary>
internal readonly record struct MentionData(int First, int End, Entity Entity, MentionForm Form, bool Alias);
