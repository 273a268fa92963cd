namespace CstoClaims.Entities;

/// <summary>A row of a gazetteer file while the gazetteer is built.</summary>
internal sealed record Row(
    int File, int Line, string Id, EntityKind Kind, string Name, string Full, string[] Aliases, string[] Adjectives, string[] Nouns, string Country)
{
    /// <summary>The row with what a later file says of the same id: its name replaces, its lists are added.</summary>
    public Row Extend(Row later) => later with
    {
        Full = later.Full.Length > 0 ? later.Full : Full,
        Aliases = [.. Aliases, Name, .. later.Aliases],
        Adjectives = [.. Adjectives, .. later.Adjectives],
        Nouns = [.. Nouns, .. later.Nouns],
        Country = later.Country.Length > 0 ? later.Country : Country,
    };
}
