using System.Text;
using Xunit;

namespace CstoClaims.Tests.Claims;

/// <summary>Users add names and claim types of their own.</summary>
public class ClaimExtractorBuilderTests
{
    private const string Names = "id\tname\tfull\taliases\tadjectives\tnouns\tcountry\norg:ZRC\tZRC\tZambezi River Circle\t\t\tbloc|group\t\n";

    private const string Frames = """
        [
          // What treaties are praised by whom: no claim type of the package.
          {
            "type": "praise.give",
            "summary": "{giver} [praised|praise] {object}",
            "roles": { "giver*": "country", "object*": "organization|treaty" },
            "wordings": ["{giver} praise|laud/v {object}"]
          }
        ]
        """;

    [Fact]
    public void Names_of_ones_own_are_found_and_referred_to()
    {
        var extractor = new ClaimExtractorBuilder().AddNames(new StringReader(Names), "names.tsv").Build();
        var claims = extractor.Extract("The ZRC met in Lusaka. Angola joined the Zambezi River Circle in 2011. In 2014 Malawi left the bloc.").Claims;
        Assert.Equal(["membership.join org:ZRC", "membership.withdraw org:ZRC"], claims.Select(static c => $"{c.Type} {c["organization"][0].Entity.Id}"));
    }

    [Fact]
    public void A_claim_type_of_ones_own_reads_every_syntax()
    {
        var extractor = new ClaimExtractorBuilder().AddFrames(Stream(Frames), "frames.jsonc").Build();
        var claims = extractor.Extract("NATO was praised by Norway. Peru, which had praised the Paris Agreement, will host the talks.").Claims;
        Assert.Equal(["Norway praised NATO.", "Peru praised the Paris Agreement."], claims.Select(static c => c.Summary));
    }

    [Fact]
    public void A_claim_type_that_exists_is_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => new ClaimExtractorBuilder().AddFrames(Stream(Frames.Replace("praise.give", "membership.join", StringComparison.Ordinal)), "frames.jsonc"));
        Assert.Equal("frames.jsonc: the claim type 'membership.join' exists already: give yours another name.", error.Message);
    }

    [Fact]
    public void Nothing_can_be_added_after_building()
    {
        var builder = new ClaimExtractorBuilder();
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.AddNames(new StringReader(Names), "names.tsv"));
        Assert.Throws<InvalidOperationException>(() => builder.AddFrames(Stream(Frames), "frames.jsonc"));
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
