using CstoClaims.Tests.Specs;
using Xunit;

namespace CstoClaims.Tests.Text;

public sealed class TokenizationSpec
{
    public static TheoryData<string, string> Rows =>
        [.. SpecTable.Read("../Specs/tokenization.md").Select(static row => (Lines(row["Text"]), Lines(row["Tokens"])))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Splits(string text, string expected)
    {
        var tokens = TextPipeline.Read(text).Tokens.Select(t => t.JoinsNext ? t.Text + "~" : t.Text);

        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Fact]
    public void SpaceAfterTellsHowTheTextWasWritten()
    {
        var document = TextPipeline.Read("It didn't (yet) join the **bloc**.\nLater");

        string rebuilt = string.Concat(document.Tokens.Select(t => t.SpaceAfter ? t.Text + " " : t.Text));

        Assert.Equal("It didn't (yet) join the bloc. Later ", rebuilt);
    }

    [Theory]
    [InlineData("CSTO", "Capitalized, AllCaps")]
    [InlineData("Armenia", "Capitalized")]
    [InlineData("A", "Capitalized")]
    [InlineData("state", "None")]
    [InlineData("201st", "HasDigit")]
    [InlineData("F16", "Capitalized, HasDigit")]
    [InlineData("U.S.", "Capitalized, AllCaps")]
    [InlineData("--", "Punctuation")]
    [InlineData("$", "Punctuation")]
    public void FlagsTellTheShape(string word, string expected)
    {
        var shape = TokenFlags.Capitalized | TokenFlags.AllCaps | TokenFlags.HasDigit | TokenFlags.Punctuation;

        var token = TextPipeline.Read("x " + word + " y").TokenAt(1);

        Assert.Equal(expected, (token.Flags & shape).ToString());
    }

    [Theory]
    [InlineData("He \"said it\" and left", "said it")]
    [InlineData("He “said it” and left", "said it")]
    [InlineData("\"One.\" Two. \"Three.\"", "One . Three .")]
    [InlineData("A \"[bracketed] part\" of it", "[ bracketed ] part")]
    public void WordsInsideQuotationMarksAreFlagged(string text, string expected)
    {
        var document = TextPipeline.Read(text);

        var quoted = document.Tokens.Where(t => document.TokenAt(t.Index).Has(TokenFlags.Quoted)).Select(t => t.Text);

        Assert.Equal(expected, string.Join(' ', quoted));
    }

    [Fact]
    public void KeyIsTheSameWhateverTheCase()
    {
        var document = TextPipeline.Read("Union UNION union unions");

        Assert.Equal(document.TokenAt(0).Key, document.TokenAt(1).Key);
        Assert.Equal(document.TokenAt(0).Key, document.TokenAt(2).Key);
        Assert.NotEqual(document.TokenAt(0).Key, document.TokenAt(3).Key);
    }

    /// <summary>In the tables ⏎ is a line break.</summary>
    private static string Lines(string cell) => cell.Replace('⏎', '\n');
}
