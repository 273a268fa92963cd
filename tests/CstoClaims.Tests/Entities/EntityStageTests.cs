using Xunit;

namespace CstoClaims.Tests.Entities;

public sealed class EntityStageTests
{
    private static readonly string[] Pieces =
    [
        "CSTO", "Collective Security", "Treaty", "Organization", " (", ")", "(ABC)", "U.S.", "Gen.", "\n", "\n\n", " ", " of ", " the ", "-", "'s", "’s", ",", ". ", "President ", "Vladimir", "Putin",
        "al-", "Ministry of ", "Kim Jong-il", "É", "\uD83D\uDE00", "\uD800", "WHO", "Korea", "in ", "said", "\"", "“", "2007", "&", "+", "\t", "St. ", "Á", "de ", "York", "New ", "Korean ", "Bank",
    ];

    [Fact]
    public void Mentions_are_ordered_apart_and_inside_the_text()
    {
        var random = new Random(20070315);
        for (var round = 0; round < 400; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var document = EntityPipeline.Read(text);
            var end = 0;
            foreach (var mention in document.Entities)
            {
                Assert.True(mention.FirstToken >= end && mention.EndToken > mention.FirstToken && mention.EndToken <= document.TokenCount, text);
                Assert.Equal(text[mention.Span.Start..mention.Span.End], mention.Text);
                end = mention.EndToken;
            }
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_mentions()
    {
        const string Text = "Kyrgyz President Kurmanbek Bakiyev met Sultan Dosov (CNA) in Osh. Dosov leads the Steppe Union (SU). The SU backs Bakiev.";

        Assert.Equal(Ids(EntityPipeline.Read(Text)), Ids(EntityPipeline.Read(Text)));
    }

    [Fact]
    public void The_head_of_a_state_knows_his_state()
    {
        Assert.Equal("country:KG", CountryOf("Kyrgyz President Talgat Osmonov vowed to stay.", "Talgat Osmonov"));
        Assert.Equal("country:TJ", CountryOf("Tajikistan's President Rustam Zokirov agreed.", "Rustam Zokirov"));
        Assert.Equal("country:RU", CountryOf("Pavel Morozov, the Russian first deputy prime minister, spoke.", "Pavel Morozov"));
        Assert.Equal("country:AM", CountryOf("Ara Petrosian, president of Armenia, spoke.", "Ara Petrosian"));
        Assert.Equal("country:RU", CountryOf("President of Russia Pavel Morozov spoke.", "Pavel Morozov"));
        Assert.Null(CountryOf("Russian singer Pavel Morozov spoke.", "Pavel Morozov"));
    }

    [Fact]
    public void A_headline_names_what_the_text_makes_known()
    {
        var document = EntityPipeline.Read("DOSOV DEFENDS PACT WITH NEIGHBOURS\n\nSultan Aman Dosov defended the pact. Aman Dosov spoke in Osh.\n");

        var persons = document.Entities.Where(static m => m.Entity.Kind == EntityKind.Person).ToArray();
        Assert.Equal("DOSOV", persons[0].Text);
        Assert.Single(persons.Select(static m => m.Entity).Distinct());
    }

    [Fact]
    public void An_acronym_of_the_document_wins_over_the_gazetteer()
    {
        var document = EntityPipeline.Read("The Steppe Cooperation Office (SCO) opened. The SCO has ten members.");

        Assert.Equal(Enumerable.Repeat("org:steppe-cooperation-office", 3), document.Entities.Select(static m => m.Entity.Id));
    }

    private static string? CountryOf(string text, string person)
    {
        var document = EntityPipeline.Read(text);
        return document.Entities.Single(m => m.Text == person).Entity.Country?.Id;
    }

    private static string Ids(Document document) =>
        string.Join(' ', document.Entities);
}
