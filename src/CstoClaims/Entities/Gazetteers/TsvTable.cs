namespace CstoClaims.Entities;

/// <summary>
/// Reads the data files: tab-separated, a header line that names the columns, <c>#</c> comments, blank lines ignored.
/// </summary>
internal sealed class TsvTable
{
    private readonly TextReader reader;
    private readonly string[] header;
    private string[] cells = [];

    public TsvTable(TextReader reader, string fileName, string[] known, string[] required)
    {
        this.reader = reader;
        FileName = fileName;
        header = ReadLine()?.Split('\t') ?? throw Error("The file is empty.", $"Begin it with a header line: {string.Join("<TAB>", known)}.");
        foreach (var column in header)
        {
            if (Array.IndexOf(known, column) < 0)
                throw Error($"The header names an unknown column '{column}'.", $"Columns are: {string.Join(", ", known)}, separated by tabs.");
        }

        foreach (var column in required)
        {
            if (Array.IndexOf(header, column) < 0)
                throw Error($"The header lacks the column '{column}'.", "Add it; columns may come in any order and are separated by tabs.");
        }
    }

    public string FileName { get; }

    /// <summary>Number of the current line, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Moves to the next row.</summary>
    public bool Read()
    {
        if (ReadLine() is not { } line)
            return false;

        cells = line.Split('\t');
        if (cells.Length > header.Length)
            throw Error($"The row has {cells.Length} cells, the header has {header.Length}.", "Remove the surplus tabs; lists inside a cell are separated by |.");

        return true;
    }

    /// <summary>The cell of a column, trimmed; empty where the row is shorter or the column absent.</summary>
    public string Cell(string column)
    {
        var index = Array.IndexOf(header, column);
        return index >= 0 && index < cells.Length ? cells[index].Trim() : "";
    }

    /// <summary>The cell of a column as a list.</summary>
    public string[] List(string column, char separator = '|')
    {
        var cell = Cell(column);
        return cell.Length == 0 ? [] : cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public GazetteerException Error(string problem, string remedy) => new(FileName, Line, problem, remedy);

    private string? ReadLine()
    {
        while (reader.ReadLine() is { } line)
        {
            Line++;
            if (line.Length > 0 && line[0] != '#' && !string.IsNullOrWhiteSpace(line))
                return line;
        }

        return null;
    }
}
