using CstoClaims.Tests.Specs;
using Xunit;

namespace CstoClaims.Tests.Dates;

/// <summary>Runs Specs/publication-dates.md, and the five seeds.</summary>
public sealed class PublicationDateSpec
{
    public static TheoryData<string, string, string> Pages =>
        [.. SpecTable.Read("../Specs/publication-dates.md").Select(static r => (r["page"].Replace('⏎', '\n'), r["published"], r["evidence"]))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void IsFound(string page, string published, string evidence)
    {
        var document = DatePipeline.Read(page);

        Assert.Equal(published, document.Published?.Date.ToString("O") ?? "-");
        Assert.Equal(evidence, document.Published?.Evidence is { } span ? document.Slice(span) : "");
    }

    [Theory]
    [InlineData("000_9dc49eb19a3e2c99", "2003-04-29")]
    [InlineData("001_8e04e6da6a3de96b", "2007-03-15")]
    [InlineData("002_a0b04d937cc7baba", "-")]
    [InlineData("003_726296b186c3da39", "2013-05-28")]
    [InlineData("004_3eac00518bbdb5e2", "2007-10-03")]
    public void OfTheSeedsIsFound(string seed, string published) =>
        Assert.Equal(published, DatePipeline.Read(Seeds.Text(seed)).Published?.Date.ToString("O") ?? "-");

    [Fact]
    public void OfTheCallerIsKept()
    {
        var document = DatePipeline.Read("Bloc admits two states\n\nMay 28, 2013\n\nIt did so last year.", new DateOnly(2014, 1, 2));

        Assert.Equal(new PublicationDate(new DateOnly(2014, 1, 2), Evidence: null, Confidence: 1), document.Published);
        Assert.Equal("2013", document.Dates[^1].Value);
    }
}
