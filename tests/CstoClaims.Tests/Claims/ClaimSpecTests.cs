using CstoClaims.Tests.Specs;
using Xunit;

namespace CstoClaims.Tests.Claims;

/// <summary>The claim specifications hold: each text yields exactly the claims that its rows name.</summary>
public class ClaimSpecTests
{
    /// <summary>What the library cannot read yet is listed, and the list is held to the truth: a row that comes out right must leave it.</summary>
    private static readonly Lazy<HashSet<string>> Gaps = new(static () =>
        SpecTable.Read("gaps.md").Select(static r => r["text"]).ToHashSet(StringComparer.Ordinal));

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string file in new[] { "membership.md", "founding.md", "traps.md" })
        {
            foreach (var spec in ClaimSpec.Cases(file))
            {
                data.Add(file, spec.Key.Text, spec.Key.Published);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_yields_the_claims_of_its_rows(string file, string text, string published)
    {
        var spec = ClaimSpec.Cases(file).Single(c => c.Key == (text, published));
        string failures = ClaimSpec.Failures(spec);
        if (Gaps.Value.Contains(text))
        {
            Assert.True(failures.Length > 0, $"'{text}' comes out right: take it out of gaps.md.");
        }
        else
        {
            Assert.True(failures.Length == 0, $"{spec.First()} {text}\n{failures}");
        }
    }

    [Fact]
    public void Every_gap_is_a_row_of_a_specification()
    {
        var texts = Cases().Select(static c => c.Data.Item2).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Gaps.Value.Except(texts, StringComparer.Ordinal));
    }
}
