using System.Text.Json;
using CstoClaims.Serialization;
using Markdig;
using Markdig.Syntax;
using Xunit;

namespace CstoClaims.Tests.Conventions;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.At("README.md"));

    [Theory]
    [InlineData("README.md", 5)]
    [InlineData("docs/dates.md", 1)]
    public void Its_code_is_code_that_tests_run(string page, int count)
    {
        var tested = Lines(File.ReadAllText(Repository.At("tests", "CstoClaims.Tests", "Conventions", "ReadmeSnippets.cs")));

        var snippets = Blocks(File.ReadAllText(Repository.At(page)), "csharp").ToList();

        Assert.Equal(count, snippets.Count);
        Assert.All(snippets, snippet => Assert.Contains(Lines(Without(snippet, "using CstoClaims")), tested, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_claim_is_one_that_can_be_read_and_whose_words_stand_where_it_says()
    {
        var json = Blocks(Readme, "json").Single();
        var text = File.ReadAllText(Repository.At("seeds", "003_726296b186c3da39.txt"));

        var claim = ClaimJson.Parse(json);

        Assert.All(
            new[] { claim.Trigger, claim.Evidence, claim.Time!.Evidence!, claim["member"][0].Evidence, claim["organization"][0].Evidence },
            evidence => Assert.Equal(text[evidence.Span.Start..evidence.Span.End], evidence.Text));
        using var written = JsonDocument.Parse(ClaimJson.ToJson(claim));
        using var shown = JsonDocument.Parse(json);
        Assert.True(JsonElement.DeepEquals(shown.RootElement, written.RootElement));
    }

    [Fact]
    public void It_names_files_that_exist()
    {
        foreach (var name in (string[])["ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "docs/frames.md", "seeds/metadata.jsonl", "src/CstoClaims/Models/MODELCARD-accurate.md", "src/CstoClaims/Models/LICENSE-MODELS.md", ".ci/run"])
        {
            Assert.Contains($"`{name}`", Readme, StringComparison.Ordinal);
            Assert.True(File.Exists(Repository.At(name)), name);
        }
    }

    private static IEnumerable<string> Blocks(string page, string language) =>
        Markdown.Parse(page).Descendants<FencedCodeBlock>().Where(b => b.Info == language).Select(static b => b.Lines.ToString());

    private static string Without(string code, string start) =>
        string.Join('\n', code.Split('\n').Where(line => !line.StartsWith(start, StringComparison.Ordinal)));

    /// <summary>The lines without indentation, so that code in a method equals code on a page.</summary>
    private static string Lines(string code) =>
        string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
