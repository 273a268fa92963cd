namespace CstoClaims.Entities;

/// <summary>What is known of a word that helps to find names. Written in the data files in kebab case.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Given = 1 << 0,
    Title = 1 << 1,
    HeadOfState = 1 << 2,
    Office = 1 << 3,
    TitleModifier = 1 << 4,
    Topic = 1 << 5,
    Organization = 1 << 6,
    Treaty = 1 << 7,
    Place = 1 << 8,
    Event = 1 << 9,
    Leading = 1 << 10,
    Possessor = 1 << 11,
    Calendar = 1 << 12,
    Direction = 1 << 13,
    Particle = 1 << 14,
    PlacePreposition = 1 << 15,
    Renewed = 1 << 16,
    Numeral = 1 << 18,
    Connector = 1 << 19,
    Determiner = 1 << 20,
    Conjunction = 1 << 21,
    NotName = 1 << 22,
    Surname = 1 << 23,

    /// <summary>A noun that tells the kind of a name.</summary>
    Head = Organization | Treaty | Place | Event,

    /// <summary>A word that names nothing in particular inside a name: "Foreign Ministry", "Parliamentary Assembly".</summary>
    Generic = Topic | Head | Connector | Determiner | Conjunction | Title | TitleModifier | Direction,
}
