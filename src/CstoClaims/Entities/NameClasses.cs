namespace CstoClaims.Entities;

/// <summary>Where a word stands in a name: its first, a middle or its last word, or all of it (the BILOU scheme).</summary>
internal enum NamePosition : byte
{
    Begin,
    Inside,
    Last,
    Unit,
}

/// <summary>The classes that the name finder gives words: 0 outside of names, then every position of every <see cref="NameType"/>.</summary>
internal static class NameClasses
{
    /// <summary>The class of words outside of names.</summary>
    public const int Outside = 0;

    /// <summary>Positions of each type.</summary>
    public const int Positions = 4;

    /// <summary>Number of types.</summary>
    public const int Types = (int)NameType.Other + 1;

    /// <summary>Number of classes.</summary>
    public const int Count = 1 + (Types * Positions);

    public static int Of(NameType type, NamePosition position) => 1 + ((int)type * Positions) + (int)position;
}
