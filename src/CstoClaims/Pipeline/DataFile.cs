using System.Reflection;

namespace CstoClaims.Pipeline;

/// <summary>The data files that are embedded in the assembly, by their path under <c>src/CstoClaims</c>.</summary>
internal static class DataFile
{
    /// <summary>Opens a file.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static Stream Open(string path) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
        ?? throw new InvalidOperationException(
            $"The data file '{path}' is missing from the assembly: rebuild it with the file under src/CstoClaims.");

    /// <summary>The rows of a tab-separated file, without blank lines and comments (<c>#</c>).</summary>
    /// <exception cref="FormatException">A row has another number of columns; the message names file and line.</exception>
    public static IEnumerable<string[]> Rows(string path, int columns) => NumberedRows(path, columns).Select(static r => r.Row);

    /// <summary>Hands the rows of a tab-separated file over, one by one.</summary>
    /// <exception cref="FormatException">A row is wrong, in its columns or to who takes it; the message names file and line.</exception>
    public static void ForEachRow(string path, int columns, Action<string[]> take)
    {
        foreach (var (number, row) in NumberedRows(path, columns))
        {
            try
            {
                take(row);
            }
            catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
            {
                throw new FormatException($"{path}, line {number}: {e.Message}", e);
            }
        }
    }

    private static IEnumerable<(int Number, string[] Row)> NumberedRows(string path, int columns)
    {
        using var reader = new StreamReader(Open(path));
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
                throw new FormatException($"{path}, line {number}: {row.Length} columns instead of {columns}. Separate them with one tab each.");
            }

            yield return (number, row);
        }
    }
}
