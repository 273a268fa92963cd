namespace CstoClaims.Entities;

/// <summary>Where a name comes from; of equally long names the one with the lower value counts.</summary>
internal enum NameSource : byte
{
    /// <summary>The words say it: a title before it, a head noun in it, a date after it.</summary>
    Evidence,

    /// <summary>A gazetteer lists it.</summary>
    Gazetteer,

    /// <summary>The model found it.</summary>
    Model,
}

/// <summary>Tokens that may be a name. <paramref name="Match"/>: its index in <see cref="NameWork.Matches"/>, for names of the gazetteer only.</summary>
internal readonly record struct NameCandidate(int First, int End, NameSource Source, EntityKind Kind, int Match = NameWork.NoMatch)
{
    public int Length => End - First;
}
