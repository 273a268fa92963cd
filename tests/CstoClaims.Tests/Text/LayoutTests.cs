using Xunit;

namespace CstoClaims.Tests.Text;

public sealed class LayoutTests
{
    private const string Article =
        "The Union of Lakes admitted Freedonia on Monday after two years of talks.\n\n" +
        "Freedonia had applied in 2004. Its parliament has yet to ratify the treaty, but no party is against it.\n\n" +
        "Sylvania, which was the last to join, said that it would send observers to the ceremony in June.\n\n";

    [Fact]
    public void TitleBylineAndDateAreTold()
    {
        var document = TextPipeline.Read("Lakes Union Grows\n\nBy Anna Weber\n\nLake Post, NY\nMay 4, 2006\n\n" + Article);

        Assert.Equal(["Lakes Union Grows"], TextPipeline.BlockTexts(document, BlockKind.Heading), StringComparer.Ordinal);
        Assert.Equal(["By Anna Weber", "Lake Post, NY", "May 4, 2006"], TextPipeline.BlockTexts(document, BlockKind.Byline), StringComparer.Ordinal);
        Assert.Equal(3, TextPipeline.BlockTexts(document, BlockKind.Paragraph).Count());
    }

    [Theory]
    [InlineData("120 comments\n\nJoe: Freedonia will regret it.\n\nReply")]
    [InlineData("Related posts\n\nLakes, rivers and ponds\n\nWhy the Union is late")]
    [InlineData("Viewed\n\nRead 318 times\n\nOther reports: The Union was founded in 1991.")]
    [InlineData("Leave a comment\n\nYour name")]
    [InlineData("© 2006 Lake Post. All rights reserved.")]
    [InlineData("Contact the author at a.weber@example.org")]
    [InlineData("Share this\n\nFacebook\n\nTwitter")]
    [InlineData("https://example.org/lakes/2006")]
    public void WhatFollowsTheArticleIsBoilerplate(string footer)
    {
        var document = TextPipeline.Read(Article + footer);

        var boilerplate = TextPipeline.BlockTexts(document, BlockKind.Boilerplate).ToList();
        Assert.Equal(footer.Split("\n\n")[^1], boilerplate[^1]);
        Assert.Equal(3, TextPipeline.BlockTexts(document, BlockKind.Paragraph).Count());
    }

    [Theory]
    [InlineData("Share this")]
    [InlineData("Advertisement")]
    [InlineData("Related posts")]
    [InlineData("3 comments")]
    [InlineData("Home / News / Asia")]
    public void ALineOfThePageInsideTheArticleTakesNothingWithIt(string line)
    {
        var document = TextPipeline.Read(line + "\n\n" + Article + line + "\n\n" + Article);

        Assert.Equal(6, TextPipeline.BlockTexts(document, BlockKind.Paragraph).Count());
    }

    [Fact]
    public void ANewsItemALineIsABlockEach()
    {
        var document = TextPipeline.Read(
            "Politics\nSylvania leaves the Union of Lakes. (Lake Post)\nThe United Ponds elect Rita Sylva as their speaker, with 41 votes to 39. (AP)\n\nSport\nLakers win the cup (Lake Post)");

        Assert.Equal(["Politics", "Sport"], TextPipeline.BlockTexts(document, BlockKind.Heading), StringComparer.Ordinal);
        Assert.Equal(3, TextPipeline.BlockTexts(document, BlockKind.Paragraph).Count());
    }

    [Fact]
    public void ASingleLineIsAParagraph() =>
        Assert.Equal(BlockKind.Paragraph, Assert.Single(TextPipeline.Read("Sylvania left the Union of lakes in 1999").Blocks).Kind);

    [Theory]
    [InlineData("000", "More on the issue:")]
    [InlineData("001", "From: Emil Lazarian | Ararat NewsPress")]
    [InlineData("003", "Contact the author at [i.nechepurenko@imedia.ru](mailto:i.nechepurenko@imedia.ru)")]
    [InlineData("004", "Read 4552 times")]
    public void SeedsEndWhereTheArticleEnds(string seed, string firstOfFooter)
    {
        var document = TextPipeline.ReadSeed(seed);
        int footer = document.Text.IndexOf(firstOfFooter, StringComparison.Ordinal);

        Assert.All(document.Blocks.Where(b => b.Span.Start >= footer), b => Assert.Equal(BlockKind.Boilerplate, b.Kind));
        Assert.DoesNotContain(document.Blocks, b => b.Span.Start < footer && b.Kind == BlockKind.Boilerplate && b.Span.Length > 30);
    }

    [Theory]
    [InlineData("000", "[29.04.2OO3] New Security Organization Could Help Expand Russias Reach in Central Asia")]
    [InlineData("001", "The CSTO Moves Quickly To Bolster Its Security Role In Central Asia")]
    [InlineData("002", "CSTO: SAFE CHOICE IN CENTRAL ASIA")]
    [InlineData("003", "Russia Aims to Boost Security Alliance in Central Asia")]
    [InlineData("004", "THE CSTO SEEKS TO BUILD NEW SUB-STRUCTURES")]
    public void SeedsHaveTheirTitle(string seed, string title) =>
        Assert.Equal(title, TextPipeline.BlockTexts(TextPipeline.ReadSeed(seed), BlockKind.Heading).First());

    [Theory]
    [InlineData("000", "By Ibragim Alibekov and Sergei Blagov,\nEurasianet, April 29, 2003")]
    [InlineData("001", "Sergei Blagov|EurasiaNet, NY|March 15 2007")]
    [InlineData("002", "Publication: Eurasia Daily Monitor Volume: 4 Issue: 191")]
    [InlineData("003", "By [Ivan Nechepurenko](#)|May 28, 2013")]
    [InlineData("004", "Wednesday, 03 October 2007|Published in Field Reports|By Erica Marat and Asel Murzakulova (10/3/2007 issue of the CACI Analyst)")]
    public void SeedsHaveTheirByline(string seed, string expected)
    {
        var byline = TextPipeline.BlockTexts(TextPipeline.ReadSeed(seed), BlockKind.Byline);

        Assert.Superset(expected.Split('|').ToHashSet(StringComparer.Ordinal), byline.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("001", "Gen.\n\nMikhailov said February 14 that Moscow was already repairing technical\nfacilities")]
    [InlineData("001", "However, Uzbekistan withdrew from the pact in\n1999, only to rejoin last August")]
    [InlineData("003", "the steps we must take\n\nto respond to any changes")]
    public void SeedsAreReadOnAcrossLineBreaks(string seed, string stretch)
    {
        var document = TextPipeline.ReadSeed(seed);

        Assert.Contains(document.Sentences, s => s.Text.Contains(stretch, StringComparison.Ordinal));
    }
}
