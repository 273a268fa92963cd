using CstoClaims.Entities;

namespace CstoClaims;

/// <summary>
/// Collects names from files and makes an immutable <see cref="Gazetteer"/> of them. A later file adds to the entries of
/// earlier ones and wins where a name collides. Not thread-safe; after <see cref="Build"/> it takes nothing more.
/// </summary>
/// <example><code>
/// var builder = new GazetteerBuilder().AddDefaults();
/// using (var file = File.OpenText("my-names.tsv"))
///     builder.AddTsv(file, "my-names.tsv");
/// var gazetteer = builder.Build();
/// </code></example>
public sealed class GazetteerBuilder
{
    private static readonly string[] Columns = ["id", "name", "full", "aliases", "adjectives", "nouns", "country"];
    private static readonly string[] Required = ["id", "name"];
    private static readonly string[] DefaultFiles = ["countries", "places", "organizations", "treaties", "persons"];

    private readonly Dictionary<string, int> indexById = new(2600, StringComparer.Ordinal);
    private readonly List<Row> rows = new(2600);
    private readonly List<string> files = [];
    private bool built;

    /// <summary>Adds the names that ship with the package: states, places, organizations, treaties, persons.</summary>
    /// <exception cref="InvalidOperationException">The gazetteer is built already.</exception>
    public GazetteerBuilder AddDefaults()
    {
        foreach (var file in DefaultFiles)
        {
            using var reader = EmbeddedData.Open(file);
            AddTsv(reader, file + ".tsv");
        }

        return this;
    }

    /// <summary>Adds a file in the format of docs/gazetteers.md.</summary>
    /// <param name="reader">The text; it is read to the end and not disposed.</param>
    /// <param name="fileName">The name for error messages.</param>
    /// <exception cref="GazetteerException">The file is not as it must be; the message names file, line and remedy.</exception>
    /// <exception cref="InvalidOperationException">The gazetteer is built already.</exception>
    public GazetteerBuilder AddTsv(TextReader reader, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        ThrowIfBuilt();
        files.Add(fileName);
        var table = new TsvTable(reader, fileName, Columns, Required);
        while (table.Read())
            AddRow(table);

        return this;
    }

    /// <summary>The gazetteer of everything added.</summary>
    /// <exception cref="GazetteerException">A row refers to a country that is not there, or two rows of a file share a name.</exception>
    /// <exception cref="InvalidOperationException">The gazetteer is built already.</exception>
    public Gazetteer Build()
    {
        ThrowIfBuilt();
        built = true;
        var entries = new GazetteerEntry[rows.Count];
        var patterns = new PatternList(rows.Count * 4);
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = ToEntry(rows[i]);
            patterns.AddEntry(i, rows[i]);
        }

        var names = new NameTable(patterns.ToArray(), patterns.AtomCount);
        ThrowIfNamesCollide(names);
        return new Gazetteer(entries, names);
    }

    private void AddRow(TsvTable table)
    {
        var id = table.Cell("id");
        if (!EntityIds.TryKind(id, out var kind))
            throw table.Error($"'{id}' is not an id.", $"Write one of: {EntityIds.Forms}.");

        var name = table.Cell("name");
        if (name.TrimStart('=', '?').Length == 0)
            throw table.Error($"'{id}' has no name.", "Write the usual short English name into the column 'name'.");

        var row = new Row(files.Count - 1, table.Line, id, kind, name, table.Cell("full"), table.List("aliases"), table.List("adjectives"), table.List("nouns"), table.Cell("country"));
        if (!indexById.TryGetValue(id, out var index))
        {
            indexById.Add(id, rows.Count);
            rows.Add(row);
        }
        else if (rows[index].File == row.File)
        {
            throw table.Error($"'{id}' stands in line {rows[index].Line} already.", "Join the two rows.");
        }
        else
        {
            rows[index] = rows[index].Extend(row);
        }
    }

    private GazetteerEntry ToEntry(Row row) => new(new Entity(row.Id, PlainName(row.Name), row.Kind) { Country = CountryOf(row) })
    {
        FullName = row.Full.Length == 0 ? null : row.Full,
        Aliases = [.. row.Aliases.Select(PlainName)],
        Adjectives = [.. row.Adjectives.Select(PlainName)],
        Nouns = row.Nouns,
    };

    private Entity? CountryOf(Row row)
    {
        if (row.Country.Length == 0)
            return null;

        if (!indexById.TryGetValue(row.Country, out var index) || rows[index].Kind != EntityKind.Country)
            throw new GazetteerException(files[row.File], row.Line, $"There is no country '{row.Country}'.", "Write country: and the ISO 3166-1 code in capitals, or add a row for it.");

        return new Entity(row.Country, PlainName(rows[index].Name), EntityKind.Country);
    }

    private void ThrowIfNamesCollide(NameTable names)
    {
        foreach (var pattern in names.Patterns)
        {
            for (var i = pattern.Next; i >= 0; i = names.Patterns[i].Next)
            {
                var other = names.Patterns[i];
                if (other.Entry != pattern.Entry && other.Strength != NameStrength.Weak && pattern.Strength != NameStrength.Weak
                    && rows[other.Entry].File == rows[pattern.Entry].File && other.Text == pattern.Text)
                {
                    throw new GazetteerException(
                        files[rows[pattern.Entry].File], rows[pattern.Entry].Line,
                        $"'{pattern.Text}' already names '{rows[other.Entry].Id}' (line {rows[other.Entry].Line}).",
                        "Put a ? before it in one of the rows: it then counts only where the text names that entity otherwise.");
                }
            }
        }
    }

    private void ThrowIfBuilt()
    {
        if (built)
            throw new InvalidOperationException("The gazetteer is built already: make a new GazetteerBuilder to add names.");
    }

    private static string PlainName(string name) => name.TrimStart('=', '?');
}
