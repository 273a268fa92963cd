using CstoClaims.Entities;
using CstoClaims.Training.Data;
using Xunit;

namespace CstoClaims.Tests.Training;

public sealed class LexiconSourceTests
{
    private static readonly Dictionary<string, NameBits> Bits =
        LexiconSource.Read().ToDictionary(static w => w.Word, static w => w.Bits, StringComparer.Ordinal);

    public static TheoryData<string> Lists => ["places", "given-names", "family-names", "organizations", "common-words"];

    [Theory]
    [InlineData("chattanooga", (byte)NameBits.Place)]
    [InlineData("malmö", (byte)NameBits.Place)]
    [InlineData("malmo", (byte)NameBits.Place)]
    [InlineData("buenos", (byte)NameBits.PlaceStart)]
    [InlineData("aires", (byte)NameBits.PlaceInside)]
    [InlineData("oyelaran", (byte)NameBits.Given)]
    [InlineData("jinping", (byte)NameBits.Given)]
    [InlineData("netanyahu", (byte)NameBits.Family)]
    [InlineData("washington", (byte)(NameBits.Place | NameBits.Family))]
    [InlineData("lufthansa", (byte)NameBits.Organization)]
    [InlineData("northrop", (byte)NameBits.OrganizationStart)]
    [InlineData("grumman", (byte)NameBits.OrganizationInside)]
    public void It_knows_what_a_word_can_be(string word, byte bits) =>
        Assert.Equal((NameBits)bits, Bits.GetValueOrDefault(word) & (NameBits)bits);

    [Theory]
    [InlineData("of")]
    [InlineData("the")]
    [InlineData("de")]
    [InlineData("best")]
    [InlineData("man")]
    [InlineData("home")]
    public void Common_words_have_no_bits(string word) => Assert.False(Bits.ContainsKey(word));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_is_sorted_and_has_each_name_once(string list)
    {
        var names = LexiconSource.Lines(list).ToArray();
        Assert.Equal(names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), names);
        Assert.All(names, static n => Assert.Equal(n.Trim(), n));
    }

    [Fact]
    public void Words_are_in_lower_case_and_in_order()
    {
        var words = LexiconSource.Read().Select(static w => w.Word).ToArray();
        Assert.Equal(words.Order(StringComparer.Ordinal), words);
        Assert.DoesNotContain(words, static w => w.Any(static c => StableHash.Lower(c) != c));
    }
}
