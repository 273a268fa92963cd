using System.Text;
using CstoClaims.Pipeline;

namespace CstoClaims.Entities;

/// <summary>The tables of names that are embedded in the assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>Opens <c>Entities/Data/NAME.tsv</c>.</summary>
    public static StreamReader Open(string name) => new(DataFile.Open($"Entities/Data/{name}.tsv"), Encoding.UTF8);
}
