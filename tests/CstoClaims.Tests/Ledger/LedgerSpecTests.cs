using CstoClaims.Ledger;
using CstoClaims.Tests.Conventions;
using Xunit;

namespace CstoClaims.Tests.Ledger;

/// <summary>Executes <c>Specs/ledger.md</c>.</summary>
public sealed class LedgerSpecTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in Repository.TableRows(Repository.At("tests", "CstoClaims.Tests", "Specs", "ledger.md")))
        {
            rows.Add(row[0], row[1], row[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_history_follows_from_the_claims(string claims, string period, string asked)
    {
        var parsed = claims.Split(';', StringSplitOptions.TrimEntries).Select(c => Membership.Parse(c)).ToList();

        // The order of the claims must not matter.
        foreach (var order in new[] { parsed, [.. parsed.AsEnumerable().Reverse()] })
        {
            var ledger = MembershipLedger.Build(order, Membership.PublishedOf);

            Assert.Equal(period, string.Join(", ", ledger.HistoryOf("Uzbekistan", "CSTO").Select(i => i.Period)));
            foreach (var question in asked.Split(';', StringSplitOptions.TrimEntries))
            {
                var expected = question[11..] switch { "member" => MembershipStatus.Member, "not" => MembershipStatus.NotMember, _ => MembershipStatus.Unknown };
                Assert.True(expected == ledger.StatusOf("country:UZ", "CSTO", Membership.Day(question[..10])), question);
            }
        }
    }
}
