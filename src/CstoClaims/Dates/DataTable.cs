namespace CstoClaims.Dates;

/// <summary>Reads an embedded tab-separated table. Lines that are empty or begin with <c># </c> are comments.</summary>
internal static class DataTable
{
    public static IEnumerable<string[]> Read(string resource, int columns)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The embedded table '{resource}' is missing: check the item EmbeddedResource in the project file.");
        using var reader = new StreamReader(stream);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t');
            if (row.Length != columns)
            {
                throw new FormatException($"{resource}, line {number}: {row.Length} columns instead of {columns}. Separate them with one tab each.");
            }

            yield return row;
        }
    }
}
