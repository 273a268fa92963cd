using System.Text;

namespace CstoClaims.Entities;

/// <summary>The data files that are embedded in the assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>Opens <c>Entities/Data/NAME.tsv</c>.</summary>
    public static StreamReader Open(string name)
    {
        var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream($"Entities/Data/{name}.tsv")
            ?? throw new InvalidOperationException($"The data file '{name}.tsv' is missing from the assembly: rebuild it.");
        return new StreamReader(stream, Encoding.UTF8);
    }
}
