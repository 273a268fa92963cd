using System.Globalization;
using CstoClaims.Text;
using Xunit;

namespace CstoClaims.Tests.Text;

/// <summary>What holds of any text, however broken.</summary>
public sealed class TextInvariants
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void HoldForRandomText(int seed)
    {
        for (int i = 0; i < 25; i++)
        {
            Check(RandomText.Characters(new DeterministicRandom((seed * 1000) + i)));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void HoldForMutilatedArticles(int seed)
    {
        foreach (string file in Directory.GetFiles(TextPipeline.SeedFolder(), "*.txt").Order(StringComparer.Ordinal))
        {
            Check(RandomText.Mutilate(File.ReadAllText(file), new DeterministicRandom(seed)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("a\uD83D")]
    [InlineData("'")]
    [InlineData("...")]
    [InlineData("[](")]
    [InlineData("# ")]
    [InlineData("**")]
    [InlineData("_a_")]
    [InlineData("n't")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("\u200D\u0301")]
    [InlineData("\uFEFFText")]
    public void HoldForOddities(string text) => Check(text);

    [Theory]
    [InlineData("a")]
    [InlineData("9")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData("'")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("*a ")]
    [InlineData("[a](")]
    [InlineData("x. (")]
    [InlineData("1-")]
    [InlineData("www.")]
    [InlineData("w.com/")]
    [InlineData("a\n")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("Mr. ")]
    [InlineData(".)")]
    public void HoldForAMegabyteOfTheSame(string unit) =>
        Check(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)), everything: false);

    private static void Check(string text, bool everything = true)
    {
        var document = TextPipeline.Read(text);

        int covered = 0;
        for (int i = 0; i < document.TokenCount; i++)
        {
            ref readonly var token = ref document.TokenAt(i);
            Assert.True(token.Length > 0 && token.Start >= covered && token.End <= text.Length, Place(text, token.Start));
            Assert.False(CharTable.Is(text[token.Start], CharKind.Space), Place(text, token.Start));
            Assert.Equal(-1, token.Head);
            CheckGap(text, covered, token.Start);
            covered = token.End;
        }

        CheckGap(text, covered, text.Length);
        CheckSentences(document);
        if (everything)
        {
            Assert.Equal(document.Tokens.Select(t => t.Span), TextPipeline.Read(text).Tokens.Select(t => t.Span));
        }
    }

    /// <summary>Between tokens stands white space, or the marks of Markdown.</summary>
    private static void CheckGap(string text, int from, int to)
    {
        var gap = text.AsSpan(from, to - from);
        bool marks = gap.IndexOfAny("*_#[") >= 0 || gap.Contains("](", StringComparison.Ordinal);
        foreach (char c in gap)
        {
            Assert.True(marks || CharTable.Is(c, CharKind.Space), Place(text, from));
        }
    }

    private static void CheckSentences(Document document)
    {
        int next = 0;
        foreach (var sentence in document.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.InRange(sentence.EndToken - sentence.FirstToken, 1, SentenceLimit.MostTokens);
            next = sentence.EndToken;
        }

        Assert.Equal(document.TokenCount, next);
        int end = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.End >= block.Span.Start && block.Span.End <= document.Text.Length);
            end = block.Span.End;
        }
    }

    private static string Place(string text, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"at {at}: {text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)]}");
}
