using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>Reads an embedded tab-separated table and says where it has a wrong number of columns. Lines with <c>#</c> are comments.</summary>
internal static class DataTable
{
    public static IEnumerable<string[]> Read(string resource, int columns)
    {
        using var reader = new StreamReader(DataFile.Open(resource));
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
