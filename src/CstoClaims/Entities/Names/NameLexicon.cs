namespace CstoClaims.Entities;

/// <summary>The words that help to find names that no gazetteer lists: titles, head nouns, given names and others.</summary>
internal sealed class NameLexicon
{
    private static readonly string[] Files = ["titles", "head-nouns", "given-names", "name-words"];
    private static readonly string[] Columns = ["word", "traits"];
    private static readonly Lazy<NameLexicon> Shared = new(static () => new NameLexicon());

    private readonly Dictionary<ulong, WordTraits> words = new(5600);

    private NameLexicon()
    {
        var traits = Enum.GetValues<WordTraits>().ToDictionary(KebabCase, static t => t, StringComparer.Ordinal);
        foreach (var file in Files)
        {
            using var reader = EmbeddedData.Open(file);
            Add(new TsvTable(reader, file + ".tsv", Columns, Columns), traits);
        }
    }

    public static NameLexicon Default => Shared.Value;

    /// <summary>What is known of a word, whatever its case; the full stop of an abbreviation does not matter.</summary>
    /// <param name="key">Its <see cref="StableHash.OfLower"/>.</param>
    public WordTraits Of(ulong key) => words.GetValueOrDefault(key);

    /// <inheritdoc cref="Of(ulong)"/>
    public WordTraits Of(ReadOnlySpan<char> word) => Of(StableHash.OfLower(word));

    private void Add(TsvTable table, Dictionary<string, WordTraits> known)
    {
        while (table.Read())
        {
            var word = table.Cell("word");
            var key = StableHash.OfLower(word);
            var all = words.GetValueOrDefault(key);
            foreach (var name in table.List("traits", ','))
            {
                if (!known.TryGetValue(name, out var trait))
                    throw table.Error($"'{name}' is not a trait.", $"Traits are: {string.Join(", ", known.Keys)}.");

                all |= trait;
            }

            words[key] = all;
            words[StableHash.OfLower(word + ".")] = all;
        }
    }

    private static string KebabCase(WordTraits trait) =>
        string.Concat(trait.ToString().Select(static (c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
