namespace CstoClaims.Entities;

/// <summary>
/// What lists of names tell of a word by itself, whatever its case: hints for a statistical model, not decisions. A word can have several:
/// "Washington" is a place and a family name.
/// </summary>
[Flags]
internal enum NameBits : byte
{
    /// <summary>No list has the word, or it is a common word.</summary>
    None = 0,

    /// <summary>Is the whole name of a place: "Chattanooga".</summary>
    Place = 1,

    /// <summary>The first word of a longer name of a place: "Buenos".</summary>
    PlaceStart = 2,

    /// <summary>A later word of a longer name of a place: "Aires".</summary>
    PlaceInside = 4,

    /// <summary>A given name, or a part of a double one.</summary>
    Given = 8,

    /// <summary>A family name, or a part of a double one.</summary>
    Family = 16,

    /// <summary>Is the whole name of an organization, often an acronym: "Lufthansa", "NYPD".</summary>
    Organization = 32,

    /// <summary>The first word of a longer name of an organization: "Northrop".</summary>
    OrganizationStart = 64,

    /// <summary>A later word of a longer name of an organization: "Grumman".</summary>
    OrganizationInside = 128,
}
