using System.Runtime.CompilerServices;

namespace CstoClaims.Tests.Specs;

/// <summary>Reads the Markdown tables of a specification: every table, one dictionary a row, by column name.</summary>
internal static class SpecTable
{
    public static List<SpecRow> Read(string file)
    {
        string path = Path.Combine(Folder(), file);
        var rows = new List<SpecRow>();
        string[]? header = null;
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (!line.StartsWith('|'))
            {
                header = null;
            }
            else if (header is null)
            {
                header = Cells(line);
            }
            else if (!line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("|---", StringComparison.Ordinal))
            {
                var cells = Cells(line);
                rows.Add(new SpecRow(file, number, header.Zip(cells).ToDictionary(static p => p.First, static p => p.Second, StringComparer.Ordinal)));
            }
        }

        return rows;
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(static c => c.Trim().Replace('\u0001', '|'))];
}

/// <summary>A row of a specification and where it stands.</summary>
internal sealed record SpecRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    public override string ToString() => $"{File}:{Line}";
}
