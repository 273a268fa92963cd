using Xunit;

namespace CstoClaims.Tests.Entities;

public sealed class GazetteerBuilderTests
{
    [Fact]
    public void A_file_of_the_user_adds_names()
    {
        var gazetteer = Build("id\tname\taliases\norg:DC\tDanube Compact\tDaCo\n");

        var document = EntityPipeline.Read("Hungary left the Danube Compact. DaCo members regretted it.", gazetteer);

        Assert.Equal(["country:HU", "org:DC", "org:DC"], document.Entities.Select(static m => m.Entity.Id));
    }

    [Fact]
    public void A_row_with_a_known_id_adds_to_the_entry()
    {
        var gazetteer = Build("id\tname\taliases\norg:NATO\tNATO\tNorth Pact Club\n");

        Assert.Equal("org:NATO", gazetteer.Find("North Pact Club")?.Id);
        Assert.Equal("org:NATO", gazetteer.Find("North Atlantic Treaty Organization")?.Id);
    }

    [Fact]
    public void A_later_file_wins_a_name() =>
        Assert.Equal("org:my-sco", Build("id\tname\norg:my-sco\tSCO\n").Find("SCO")?.Id);

    [Theory]
    [InlineData("", "my.tsv(0): The file is empty. Begin it with a header line")]
    [InlineData("id\tnames\n", "my.tsv(1): The header names an unknown column 'names'.")]
    [InlineData("id\tfull\n", "my.tsv(1): The header lacks the column 'name'.")]
    [InlineData("# x\n\nid\tname\norganization:X\tX\n", "my.tsv(4): 'organization:X' is not an id. Write one of: country:XX")]
    [InlineData("id\tname\norg:X\t\n", "my.tsv(2): 'org:X' has no name. Write the usual short English name")]
    [InlineData("id\tname\norg:X\t=\n", "my.tsv(2): 'org:X' has no name.")]
    [InlineData("id\tname\norg:X\tX\ta\n", "my.tsv(2): The row has 3 cells, the header has 2. Remove the surplus tabs")]
    [InlineData("id\tname\norg:X\tX\norg:X\tY\n", "my.tsv(3): 'org:X' stands in line 2 already. Join the two rows.")]
    [InlineData("id\tname\tcountry\norg:X\tXyz\tcountry:QQ\n", "my.tsv(2): There is no country 'country:QQ'. Write country: and")]
    [InlineData("id\tname\norg:X\tXyz\norg:Y\tXyz\n", "my.tsv(3): 'Xyz' already names 'org:X' (line 2). Put a ? before it")]
    public void A_mistake_is_told_with_file_line_and_remedy(string file, string message) =>
        Assert.StartsWith(message, Assert.Throws<GazetteerException>(() => Build(file)).Message, StringComparison.Ordinal);

    [Fact]
    public void Adding_after_Build_throws()
    {
        var builder = new GazetteerBuilder();
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.AddTsv(new StringReader("id\tname\n"), "late.tsv"));
        Assert.Throws<InvalidOperationException>(() => builder.AddDefaults());
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    private static Gazetteer Build(string file) =>
        new GazetteerBuilder().AddDefaults().AddTsv(new StringReader(file), "my.tsv").Build();
}
