using CstoClaims.Claims;
using CstoClaims.Ledger;
using Xunit;

namespace CstoClaims.Tests.Ledger;

public sealed class MembershipLedgerTests
{
    private static readonly Entity Treaty = new("treaty:CST", "CST", EntityKind.Treaty);

    private static readonly Entity Russia = new("country:RU", "Russia", EntityKind.Country);

    [Fact]
    public void Leaving_a_treaty_is_leaving_the_organization_that_succeeded_it()
    {
        var ledger = MembershipLedger.Build(
        [
            Membership.Parse("join 1992", organization: Treaty),
            Membership.Parse("withdraw 1999", organization: Treaty),
            Membership.Parse("rejoin 2006-08"),
        ]);

        Assert.Equal(["1992 – 1999", "2006-08 –"], ledger.HistoryOf("Uzbekistan", "CSTO").Select(i => i.Period));
        Assert.Equal(["1992 – 1999", "2006-08 –"], ledger.HistoryOf("uzbekistan", "Tashkent Treaty").Select(i => i.Period));
        Assert.Equal(["CSTO"], ledger.Organizations.Select(o => o.Name));
    }

    [Fact]
    public void A_closed_list_excludes_whom_it_leaves_out()
    {
        var ledger = MembershipLedger.Build(
        [
            Membership.Parse("join 2006-08"),
            Membership.Parse("closed member 2013-05-28", Russia),
        ]);

        Assert.Equal(["Russia"], ledger.MembersOf("CSTO", new DateOnly(2013, 5, 28)).Select(m => m.Name));
        Assert.Equal(MembershipStatus.Unknown, ledger.StatusOf("Uzbekistan", "CSTO", new DateOnly(2010, 1, 1)));
    }

    [Fact]
    public void An_open_list_excludes_nobody()
    {
        var ledger = MembershipLedger.Build([Membership.Parse("join 2006-08"), Membership.Parse("member 2013-05-28", Russia)]);

        Assert.Equal(["Russia", "Uzbekistan"], ledger.MembersOf("CSTO", new DateOnly(2013, 5, 28)).Select(m => m.Name));
    }

    [Fact]
    public void A_person_who_founds_an_organization_is_no_member_of_it()
    {
        var ledger = MembershipLedger.Build(
        [
            Membership.Parse("found 2003-04-28", new Entity("person:lee-example", "Lee Example", EntityKind.Person)),
            Membership.Parse("found 2003-04-28", Russia),
        ]);

        Assert.Equal(["Russia"], ledger.MembersOf("CSTO", new DateOnly(2010, 1, 1)).Select(m => m.Name));
    }

    [Fact]
    public void Boundaries_name_the_claims_that_report_them()
    {
        var join = Membership.Parse("2010-01-01: join 2004-03-29");
        var state = Membership.Parse("2012-01-01: member 2012-01-01");
        var leave = Membership.Parse("2013-01-01: withdraw 2012-07");

        var interval = Assert.Single(MembershipLedger.Build([leave, state, join], Membership.PublishedOf).Intervals);

        Assert.Equal([join], interval.Begin.Evidence);
        Assert.Equal([leave], interval.End!.Evidence);
        Assert.Equal([join, state, leave], interval.Evidence);
    }

    [Fact]
    public void Contradicting_claims_are_kept_as_a_conflict()
    {
        var earlier = Membership.Parse("2004-01-01: member 2004-01-01");
        var later = Membership.Parse("2010-01-01: withdraw 2002");

        var conflict = Assert.Single(MembershipLedger.Build([earlier, later], Membership.PublishedOf).Conflicts);

        Assert.Equal([later], conflict.Kept);
        Assert.Equal([earlier], conflict.Overruled);
        Assert.Contains("Uzbekistan", conflict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_being_told_it_takes_the_day_of_publication_from_states_dated_by_their_document()
    {
        var state = Membership.Parse("member 2013-05-28", Russia);
        Claim[] claims = [state with { Time = state.Time! with { Evidence = null } }, Membership.Parse("withdraw")];

        var interval = Assert.Single(MembershipLedger.Build(claims).HistoryOf("Uzbekistan", "CSTO"));

        Assert.Equal("../2013-05-28", interval.End!.Bounds.Edtf);
    }

    [Fact]
    public void Unknown_names_have_no_history_and_no_members()
    {
        var ledger = MembershipLedger.Build([]);

        Assert.Empty(ledger.MembersOf("CSTO", new DateOnly(2007, 3, 15)));
        Assert.Empty(ledger.HistoryOf("Uzbekistan", "CSTO"));
        Assert.Equal(MembershipStatus.Unknown, ledger.StatusOf("Uzbekistan", "CSTO", new DateOnly(2007, 3, 15)));
    }

    [Theory]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2012-02-29", "2012-02-29", "2012-02-29")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void Edtf_and_bounds_are_two_ways_to_write_the_same(string edtf, string earliest, string latest)
    {
        var bounds = DateBounds.OfEdtf(edtf)!.Value;

        Assert.Equal(new DateBounds(Membership.Day(earliest), Membership.Day(latest)), bounds);
        Assert.Equal(edtf, bounds.Edtf);
    }
}
