namespace CstoClaims.References;

/// <summary>An expression that stands for something named before.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Head">Index of the token that heads it.</param>
/// <param name="Kinds">What it can stand for.</param>
/// <param name="Noun">Its common noun ("pact"), or <see langword="null"/> for a pronoun.</param>
/// <param name="Count">
/// How many entities it stands for: 1, a number ("the two countries"), 2 for a plural of unknown number, or
/// <see cref="AnaphorReader.Last"/> for the last of a coordination ("the latter").
/// </param>
/// <param name="Possessive">"its", "their": may stand for a co-argument.</param>
internal readonly record struct Anaphor(int First, int End, int Head, KindSet Kinds, string? Noun, int Count, bool Possessive);

/// <summary>A set of <see cref="EntityKind"/>.</summary>
internal readonly record struct KindSet(int Bits)
{
    public static KindSet Of(params ReadOnlySpan<EntityKind> kinds)
    {
        int bits = 0;
        foreach (var kind in kinds)
        {
            bits |= 1 << (int)kind;
        }

        return new KindSet(bits);
    }

    /// <summary>Reads "country|organization".</summary>
    /// <exception cref="FormatException">A name is not that of a kind.</exception>
    public static KindSet Parse(string names)
    {
        int bits = 0;
        foreach (string name in names.Split('|'))
        {
            if (!Enum.TryParse<EntityKind>(name, ignoreCase: true, out var kind))
            {
                throw new FormatException(
                    $"'{name}' is no kind of entity: use {string.Join(", ", Enum.GetNames<EntityKind>()).ToLowerInvariant()}.");
            }

            bits |= 1 << (int)kind;
        }

        return new KindSet(bits);
    }

    public bool Has(EntityKind kind) => (Bits & (1 << (int)kind)) != 0;
}
