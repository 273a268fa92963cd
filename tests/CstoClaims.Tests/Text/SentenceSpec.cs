using CstoClaims.Tests.Specs;
using CstoClaims.Text;
using Xunit;

namespace CstoClaims.Tests.Text;

public sealed class SentenceSpec
{
    public static TheoryData<string, string> Rows =>
        [.. SpecTable.Read("../Specs/sentences.md").Select(static row => (Lines(row["Text"]), Lines(row["Sentences"])))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Cuts(string text, string expected)
    {
        var sentences = TextPipeline.Read(text).Sentences.Select(s => s.Text);

        Assert.Equal(expected, string.Join(" ‖ ", sentences));
    }

    [Fact]
    public void FirstTokensAreFlagged()
    {
        var document = TextPipeline.Read("It joined. It left.\n\nThen?");

        var starts = document.Tokens.Where(t => document.TokenAt(t.Index).Has(TokenFlags.SentenceStart)).Select(t => t.Index);

        Assert.Equal([0, 3, 6], starts);
    }

    [Fact]
    public void OverlongSentencesAreSplitAtABetterPlaceThanAnywhere()
    {
        string list = string.Join(' ', Enumerable.Range(0, 2000).Select(i => i % 7 == 6 ? "state;" : "member"));

        var sentences = TextPipeline.Read(list).Sentences.ToList();

        Assert.All(sentences, s => Assert.InRange(s.EndToken - s.FirstToken, 1, SentenceLimit.MostTokens));
        Assert.All(sentences.SkipLast(1), s => Assert.EndsWith(";", s.Text, StringComparison.Ordinal));
    }

    /// <summary>In the tables ⏎ is a line break.</summary>
    private static string Lines(string cell) => cell.Replace('⏎', '\n');
}
