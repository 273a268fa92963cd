using CstoClaims.Claims;
using CstoClaims.Serialization;
using CstoClaims.Tests.Conventions;
using CstoClaims.Tests.Text;
using Xunit;

namespace CstoClaims.Tests.Claims;

/// <summary>What holds for every claim of every text, however broken the text is.</summary>
public class ClaimInvariants
{
    private static readonly string Words = string.Join(' ', Directory.GetFiles(Repository.At("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    public static TheoryData<int> Numbers() => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Slices_are_slices_and_evidence_holds_its_trigger(int seed)
    {
        string text = Mutilated(seed);
        foreach (var claim in ClaimExtractor.Default.Extract(text, new DocumentInfo { Published = new(2013, 5, 28) }).Claims)
        {
            AssertSlice(text, claim.Evidence);
            AssertSlice(text, claim.Trigger);
            Assert.True(claim.Evidence.Span.Contains(claim.Trigger.Span));
            Assert.NotEmpty(claim.Roles);
            Assert.All(claim.Roles, r => Assert.All(r.Fillers, f => AssertSlice(text, f.Evidence)));
            Assert.All(claim.Roles, r => Assert.All(r.Fillers, f => Assert.True(claim.Evidence.Span.Contains(f.Evidence.Span))));
            Assert.InRange(claim.Confidence, 0.01, 1);
            Assert.EndsWith(".", claim.Summary, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_same_text_gives_the_same_bytes_and_no_id_twice(int seed)
    {
        string text = Mutilated(seed);
        var first = ClaimExtractor.Default.Extract(text).Claims;
        var second = ClaimExtractor.Default.Extract(text).Claims;
        Assert.Equal(first.Select(ClaimJson.ToJson), second.Select(ClaimJson.ToJson));
        Assert.Equal(first.Count, first.Select(static c => c.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static void AssertSlice(string text, TextEvidence evidence) =>
        Assert.Equal(text[evidence.Span.Start..evidence.Span.End], evidence.Text);

    /// <summary>The seeds with stretches torn out, doubled and filled with rubbish.</summary>
    private static string Mutilated(int seed)
    {
        var random = new DeterministicRandom(seed);
        string text = Words;
        for (int i = 0; i < 12; i++)
        {
            int at = random.Next(text.Length), length = random.Next(Math.Min(400, text.Length - at));
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                _ => text.Insert(at, RandomText.Characters(random)),
            };
        }

        int start = random.Next(text.Length / 2);
        return text.Substring(start, Math.Min(6000, text.Length - start));
    }
}
