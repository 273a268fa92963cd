namespace CstoClaims.Entities;

/// <summary>What the gazetteer says of one word, in a byte: the kind of the known name that it is part of, and whether it begins it.</summary>
internal static class NameSign
{
    /// <summary>The word is in no known name.</summary>
    public const byte None = 0;

    private const int Weak = (int)EntityKind.Event + 1;
    private const int Adjective = Weak + 1;

    /// <summary>The sign of the first word of a name, or of a later one.</summary>
    public static byte Of(NameMatch match, bool begins)
    {
        int kind = match.Form == MentionForm.Adjective ? Adjective : match.Entity is { } entity ? (int)entity.Kind : Weak;
        return (byte)(1 + (2 * kind) + (begins ? 0 : 1));
    }
}
