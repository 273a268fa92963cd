using System.Runtime.CompilerServices;

namespace CstoClaims.Tests.Dates;

/// <summary>The documents in <c>seeds/</c>.</summary>
internal static class Seeds
{
    public static string Text(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds", name + ".txt"));
}
