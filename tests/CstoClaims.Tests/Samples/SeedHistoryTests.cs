using CstoClaims.Ledger;
using CstoClaims.Serialization;
using CstoClaims.Tests.Conventions;
using Xunit;

namespace CstoClaims.Tests.Samples;

/// <summary>What follows from the five documents together, the whole way from their files to the ledger.</summary>
public sealed class SeedHistoryTests
{
    private static readonly MembershipLedger Ledger = MembershipLedger.Build(
        ClaimExtractor.Default.ExtractMany(DocumentReader.Read(Repository.At("seeds"))).SelectMany(static item => item.Result!.Claims));

    [Theory]
    [InlineData(2003, 4, 28, "Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan")]
    [InlineData(2005, 6, 1, "Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan")]
    [InlineData(2007, 3, 15, "Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan")]
    [InlineData(2013, 5, 28, "Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia, Tajikistan")]
    public void Members_of_the_Csto_on_a_day(int year, int month, int day, string members) =>
        Assert.Equal(members, string.Join(", ", Ledger.MembersOf("CSTO", new DateOnly(year, month, day)).Select(static m => m.Name)));

    [Fact]
    public void Uzbekistan_left_the_treaty_came_back_and_left_again() =>
        Assert.Equal(["1992 – 1999", "2006-08 – 2012-07"], Ledger.HistoryOf("Uzbekistan", "CSTO").Select(static i => i.Period));
}
