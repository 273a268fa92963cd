using CstoClaims.Entities;
using Xunit;

namespace CstoClaims.Tests.Entities;

public sealed class GazetteerTests
{
    private const string IsoCodes =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ " +
        "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
        "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM " +
        "PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
        "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

    [Fact]
    public void Every_state_of_ISO_3166_is_there()
    {
        var ids = Gazetteer.Default.Entries.Select(e => e.Entity.Id).ToHashSet();

        Assert.Superset(IsoCodes.Split(' ').Select(static code => "country:" + code).ToHashSet(), ids);
        Assert.Equal(249, IsoCodes.Split(' ').Length);
    }

    [Fact]
    public void Ids_are_unique_and_agree_with_their_kind()
    {
        var entities = Gazetteer.Default.Entries.Select(e => e.Entity).ToArray();

        Assert.Equal(entities.Length, entities.Select(e => e.Id).Distinct().Count());
        Assert.All(entities, e => Assert.StartsWith(e.Kind == EntityKind.Organization ? "org:" : e.Kind.ToString().ToLowerInvariant() + ":", e.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_at_least_250_organizations_and_80_treaties()
    {
        var kinds = Gazetteer.Default.Entries.Select(e => e.Entity.Kind).ToArray();

        Assert.True(kinds.Count(k => k == EntityKind.Organization) >= 250);
        Assert.True(kinds.Count(k => k == EntityKind.Treaty) >= 80);
    }

    [Fact]
    public void Names_of_different_files_collide_only_where_it_is_known()
    {
        var owners = Gazetteer.Default.Names.Patterns
            .Where(p => p.Strength != NameStrength.Weak)
            .GroupBy(p => p.Text)
            .Where(g => g.Select(p => p.Entry).Distinct().Count() > 1)
            .Select(g => g.Key);

        Assert.Empty(owners);
    }

    [Theory]
    [InlineData("CSTO", "org:CSTO")]
    [InlineData("csto", "org:CSTO")]
    [InlineData("org:csto", "org:CSTO")]
    [InlineData("collective security treaty organisation", "org:CSTO")]
    [InlineData("Tashkent Treaty", "treaty:CST")]
    [InlineData("uzbekistan", "country:UZ")]
    [InlineData("Belarussian", "country:BY")]
    [InlineData("GUAM", "org:GUAM")]
    [InlineData("Guam", "country:GU")]
    [InlineData("Turkiye", "country:TR")]
    [InlineData(" NATO ", "org:NATO")]
    public void Find_takes_ids_names_acronyms_and_aliases_in_any_case(string name, string id) =>
        Assert.Equal(id, Gazetteer.Default.Find(name)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("…")]
    [InlineData("Collective Security")]
    [InlineData("Ruritania")]
    public void Find_knows_nothing_of_other_names(string name) => Assert.Null(Gazetteer.Default.Find(name));

    [Fact]
    public void A_capital_knows_its_state() =>
        Assert.Equal("country:UZ", Gazetteer.Default.Find("Tashkent")?.Country?.Id);

    [Fact]
    public void Nouns_of_an_organization_are_given() =>
        Assert.Contains("alliance", Gazetteer.Default.FindEntry("NATO")!.Nouns);
}
