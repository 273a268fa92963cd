using System.Reflection;
using Xunit;

namespace CstoClaims.Tests.Conventions;

/// <summary>What holds for every file, so that nobody has to remember it.</summary>
public sealed class SourceTests
{
    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks"];

    private static IEnumerable<string> Files(string pattern) => Folders
        .SelectMany(f => Directory.EnumerateFiles(Repository.At(f), pattern, SearchOption.AllDirectories))
        .Where(static f => !f.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    [Fact]
    public void No_file_is_longer_than_400_lines()
    {
        var long_ = Files("*.cs").Select(static f => (File: Path.GetRelativePath(Repository.Root, f), Lines: File.ReadLines(f).Count())).Where(static f => f.Lines > 400);

        Assert.Empty(long_);
    }

    [Fact]
    public void Every_project_has_its_lock_file_and_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.At("CstoClaims.sln")).Replace('\\', '/');

        Assert.All(Files("*.csproj"), project =>
        {
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), $"{project} has no packages.lock.json: restore it and commit that.");
            Assert.Contains(Path.GetRelativePath(Repository.Root, project).Replace('\\', '/'), solution, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_library_carries_data_and_models_and_nothing_else()
    {
        var resources = typeof(ClaimExtractor).Assembly.GetManifestResourceNames();

        Assert.All(resources, static name => Assert.Matches(@"^[A-Za-z]+(/[A-Za-z]+)*/[a-z0-9.-]+\.(tsv|jsonc|bin)$", name));
        Assert.Contains("Ledger/successions.tsv", resources);
    }

    [Fact]
    public void The_library_needs_nothing_but_the_framework_and_Humanizer()
    {
        var foreign = typeof(ClaimExtractor).Assembly.GetReferencedAssemblies()
            .Select(static (AssemblyName a) => a.Name!)
            .Where(static name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("Humanizer" or "netstandard"));

        Assert.Empty(foreign);
    }
}
