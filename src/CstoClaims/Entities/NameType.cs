namespace CstoClaims.Entities;

/// <summary>What the statistical name finder tells apart: the types that the public corpora of names have in common.</summary>
internal enum NameType : byte
{
    /// <summary>A person, without titles.</summary>
    Person,

    /// <summary>An organization, party, agency, company, team or band.</summary>
    Organization,

    /// <summary>A state, region, city, river, mountain or building; not an adjective or a people ("Uzbek", "the Uzbeks").</summary>
    Location,

    /// <summary>An event with a name: a war, summit, election, tournament.</summary>
    Event,

    /// <summary>Anything else that has a name: a work, product, award, treaty.</summary>
    Other,
}

/// <summary>A name in a sentence.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Type">What it names.</param>
internal readonly record struct NameSpan(int First, int End, NameType Type);
