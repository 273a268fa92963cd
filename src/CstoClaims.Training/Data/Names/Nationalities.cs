namespace CstoClaims.Training.Data;

/// <summary>Adjectives and names of peoples, from the gazetteer: corpora differ in whether these are names.</summary>
internal static class Nationalities
{
    private static readonly HashSet<string> Known =
        Gazetteer.Default.Entries.SelectMany(static e => e.Adjectives).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is one: "Uzbek", "Uzbeks".</summary>
    public static bool Has(string name) => Known.Contains(name);
}
