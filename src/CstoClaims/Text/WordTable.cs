namespace CstoClaims.Text;

/// <summary>
/// A small data file of words, each with a kind: <c>word TAB kind [TAB more]</c>, lines that start with <c># </c> are comments.
/// Looked up by span, without allocation. A plain dictionary: a frozen one costs more at start than it saves on tables this small.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, string[]> rows;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly int longest;

    private WordTable(Dictionary<string, string[]> rows)
    {
        this.rows = rows;
        bySpan = this.rows.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = rows.Count == 0 ? 0 : rows.Keys.Max(static k => k.Length);
    }

    public IEnumerable<KeyValuePair<string, string[]>> Rows => rows;

    /// <summary>Reads <c>Text/{name}.tsv</c> from the assembly.</summary>
    public static WordTable Load(string name, StringComparer comparer)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream($"Text/{name}.tsv")
            ?? throw new InvalidOperationException($"The data file Text/{name}.tsv is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var read = new Dictionary<string, string[]>(comparer);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                var columns = line.Split('\t');
                read.Add(columns[0], columns[1..]);
            }
        }

        return new WordTable(read);
    }

    /// <summary>The words of one kind, as a table of their own.</summary>
    public WordTable OfKind(string kind, StringComparer comparer) =>
        new(rows.Where(r => r.Value[0] == kind).ToDictionary(static r => r.Key, static r => r.Value, comparer));

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= longest && bySpan.ContainsKey(word);

    public bool TryGet(ReadOnlySpan<char> word, out string[] columns)
    {
        columns = [];
        return word.Length <= longest && bySpan.TryGetValue(word, out columns!);
    }
}
