namespace CstoClaims.Training.Data;

/// <summary>Names of one word each, from the gazetteers of the library.</summary>
internal sealed class NameLists
{
    private const int NameColumn = 1;
    private const int AdjectiveColumn = 4;

    public string[] Countries { get; } = [.. Column("countries", NameColumn)];

    public string[] Adjectives { get; } = [.. Column("countries", AdjectiveColumn).Where(static a => !a.EndsWith('s'))];

    public string[] Places { get; } = [.. Column("places", NameColumn)];

    public string[] GivenNames { get; } = [.. Column("given-names", 0)];

    public string[] FamilyNames { get; } =
        [.. Rows("persons").Select(static r => r[NameColumn].Split(' ')[^1]).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Column(string file, int column) =>
        Rows(file).Where(r => r.Length > column).SelectMany(r => r[column].Split('|'))
            .Where(static n => n.Length > 2 && n.All(char.IsLetter)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows(string file)
    {
        string name = $"Entities/Data/{file}.tsv";
        using var stream = typeof(Document).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The gazetteer '{name}' is not in the library.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n');
        return lines.Where(static l => l.Length > 0 && l[0] != '#').Skip(1).Select(static l => l.TrimEnd('\r').Split('\t'));
    }
}
