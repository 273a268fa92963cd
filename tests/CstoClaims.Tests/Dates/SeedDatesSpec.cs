using CstoClaims.Serialization;
using CstoClaims.Tests.Conventions;
using CstoClaims.Tests.Specs;
using Xunit;

namespace CstoClaims.Tests.Dates;

/// <summary>Runs Specs/seed-dates.md: the expressions of the five documents are exactly those.</summary>
public sealed class SeedDatesSpec
{
    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void AreAllFoundAndNoOthers(string seed)
    {
        var expected = SpecTable.Read("../Specs/seed-dates.md").Where(r => r["seed"] == seed)
            .Select(static r => $"{r["at"]} {r["expression"]} | {r["type"]} | {r["TIMEX3 value"]} | {r["EDTF"]} | {r["anchoring"]}");
        var source = DocumentReader.Read(Repository.At("seeds")).OfType<SourceDocument>().Single(d => d.Info.Id.StartsWith(seed, StringComparison.Ordinal));

        var document = DatePipeline.Read(source.Text, source.Info.Published);

        Assert.Equal(
            string.Join('\n', expected),
            string.Join('\n', document.Dates.Select(d =>
                $"{d.Span.Start} {document.Slice(d.Span)} | {d.Type.ToString().ToUpperInvariant()} | {d.Value} | {d.Edtf ?? "-"} | {d.Anchoring.ToString().ToLowerInvariant()}")));
    }
}
