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
    public static IEnumerable<string[]> Rows(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
