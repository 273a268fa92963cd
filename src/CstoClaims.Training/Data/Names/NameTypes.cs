using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>
/// The types of names of which a corpus annotates every one. Where a type is absent, a word outside all names may still belong to a
/// name of that type.
/// </summary>
[Flags]
internal enum NameTypes
{
    None = 0,
    Person = 1 << NameType.Person,
    Organization = 1 << NameType.Organization,
    Location = 1 << NameType.Location,
    Event = 1 << NameType.Event,
    Other = 1 << NameType.Other,

    /// <summary>The three types that all corpora have.</summary>
    Common = Person | Organization | Location,

    All = Common | Event | Other,
}
