using CstoClaims.Claims;
using CstoClaims.Predications;

namespace CstoClaims.Serialization;

/// <summary>The lower-case names that enumerations have in JSON, and back.</summary>
internal static class JsonNames
{
    public static string Name(EntityKind value) => Of<EntityKind>.Names[(int)value];

    public static string Name(ResolvedVia value) => Of<ResolvedVia>.Names[(int)value];

    public static string Name(Modality value) => Of<Modality>.Names[(int)value];

    public static string Name(Polarity value) => Of<Polarity>.Names[(int)value];

    public static string Name(BlockKind value) => Of<BlockKind>.Names[(int)value];

    public static string Name(ArgumentFunction value) => Of<ArgumentFunction>.Names[(int)value];

    public static string Name(TemporalGranularity value) => Of<TemporalGranularity>.Names[(int)value];

    public static string Name(TemporalAnchoring value) => Of<TemporalAnchoring>.Names[(int)value];

    /// <summary>The value of a name.</summary>
    /// <exception cref="FormatException">No value has that name.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum
    {
        var index = Array.IndexOf(Of<T>.Names, name);
        return index >= 0
            ? Of<T>.Values[index]
            : throw new FormatException($"'{name}' is none of {string.Join(", ", Of<T>.Names)}.");
    }

    private static class Of<T>
        where T : struct, Enum
    {
        // The enumerations count from 0 without gaps, so that a value is its index.
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] Names = [.. Enum.GetNames<T>().Select(static n => n.ToLowerInvariant())];
    }
}
