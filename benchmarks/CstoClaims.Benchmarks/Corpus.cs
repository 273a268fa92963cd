using System.Text.RegularExpressions;
using CstoClaims.Serialization;

namespace CstoClaims.Benchmarks;

/// <summary>The text that is measured: the documents in seeds/.</summary>
internal static partial class Corpus
{
    /// <summary>How many documents there are; a constant because an attribute needs it.</summary>
    public const int Count = 5;

    /// <summary>The documents.</summary>
    public static SourceDocument[] Seeds { get; } = [.. DocumentReader.Read(Path.Combine(Root(), "seeds")).OfType<SourceDocument>()];

    /// <summary>Tokens of an average document.</summary>
    public static double TokensPerDocument => Seeds.Average(static d => (double)CountTokens(d.Text));

    /// <summary>Words and marks, counted in a way that every other program can repeat.</summary>
    public static long CountTokens(string text) => TokenPattern().Count(text);

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex TokenPattern();

    // BenchmarkDotNet runs its own copy of the program somewhere below the repository.
    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !Directory.Exists(Path.Combine(at.FullName, "seeds")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new DirectoryNotFoundException("No folder 'seeds' above the program: run it from the repository.");
    }
}
