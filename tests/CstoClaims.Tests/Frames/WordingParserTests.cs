using CstoClaims.Frames;
using Xunit;

namespace CstoClaims.Tests.Frames;

/// <summary>The notation of wordings: which content words there are and where the roles stand.</summary>
public class WordingParserTests
{
    private static readonly string[] Roles = ["member", "organization", "status"];

    [Theory]
    [InlineData("{member} leave|quit/v {organization}", "leave|quit/v", "member before leave; organization after leave")]
    [InlineData("{member} withdraw|pull out/v from|of {organization}", "pull out|withdraw/v", "member before pull out; organization from|of pull out")]
    [InlineData("{member} apply/v for membership/n in {organization}", "apply/v for membership/n", "member before apply; organization in membership")]
    [InlineData("{member} apply/v for {organization} membership/n", "apply/v for membership/n", "member before apply; organization before membership")]
    [InlineData("{organization} member/n be/v {member}", "member/n be/v", "organization before member; member after be")]
    [InlineData("invite/v {member} join/v {organization}", "invite/v join/v", "member after invite; organization after join")]
    [InlineData("{organization} suspend/v {member} membership/n", "suspend/v membership/n", "organization before suspend; member before membership")]
    [InlineData("{organization} member/n {member}", "member/n", "organization before member; member after member")]
    [InlineData("{member} become/v {status:observer|partner}/n of {organization}", "become/v observer|partner/n", "member before become; organization of observer")]
    [InlineData("{member} quit/v {~organization}", "quit/v", "member before quit; organization in focus")]
    public void A_line_says_how_words_hang_together(string line, string words, string slots)
    {
        var (read, _, places) = new WordingParser(line, Roles).Parse();
        Assert.Equal(words, string.Join(' ', read.Select(Show)));
        Assert.Equal(slots, string.Join("; ", places.Select(s => Show(s, read))));
    }

    [Theory]
    [InlineData("{organization} member/n be/v {member}", 1)]
    [InlineData("{member} exit/n from {organization}", 0)]
    [InlineData("invite/v {member} join/v {organization}", 0)]
    public void The_first_verb_is_the_trigger(string line, int trigger) =>
        Assert.Equal(trigger, new WordingParser(line, Roles).Parse().Trigger);

    private static string Show(WordingWord word) =>
        string.Join("|", word.Prepositions) + (word.Prepositions.Length > 0 ? " " : "") + string.Join('|', word.Lemmas.Order(StringComparer.Ordinal)) + (word.Verb ? "/v" : "/n");

    private static string Show(WordingSlot slot, IReadOnlyList<WordingWord> words)
    {
        string word = words[slot.Word].Lemmas.Order(StringComparer.Ordinal).First();
        return slot.Place switch
        {
            SlotPlace.Before => $"{Roles[slot.Role]} before {word}",
            SlotPlace.After => $"{Roles[slot.Role]} after {word}",
            SlotPlace.Phrase => $"{Roles[slot.Role]} {string.Join('|', slot.Prepositions)} {word}",
            _ => $"{Roles[slot.Role]} in focus",
        };
    }
}
