namespace CstoClaims.Entities;

/// <summary>What a part of a name run is.</summary>
internal enum NamePartKind : byte
{
    /// <summary>A capitalized word.</summary>
    Word,

    /// <summary>A known name.</summary>
    Match,

    /// <summary>A title: one or several words.</summary>
    Title,

    /// <summary>"of", "the", "and", "bin", a hyphen or an apostrophe between the others.</summary>
    Link,
}

/// <summary>A part of a run of capitalized words.</summary>
internal readonly record struct NamePart(int First, int End, NamePartKind Kind, int Match);
