using CstoClaims.Tagging;
using CstoClaims.Tests.Training;
using Xunit;

namespace CstoClaims.Tests.Tagging;

public sealed class TaggerStageTests
{
    [Theory]
    [InlineData("Armenia signed the treaty .", "PROPN VERB DET NOUN PUNCT")]
    [InlineData("The president has left Moscow .", "DET NOUN AUX VERB PROPN PUNCT")]
    [InlineData("They are members of the group .", "PRON AUX NOUN ADP DET NOUN PUNCT")]
    public void Tags_plain_sentences(string sentence, string tags)
    {
        var document = TestDocuments.Of(sentence);
        TaggerStage.Default.Process(document);
        Assert.Equal(tags, string.Join(' ', document.TokenList.Select(static t => t.Upos.Name())));
    }

    [Theory]
    [InlineData("The ministers were discussing two agreements .", "the minister be discuss two agreement .")]
    [InlineData("Troops left the cities and went home .", "troops leave the city and go home .")]
    [InlineData("It has withdrawn its forces from Russian cities .", "it have withdraw its force from Russian city .")]
    public void Gives_dictionary_forms(string sentence, string lemmas)
    {
        var document = TestDocuments.Of(sentence);
        TaggerStage.Default.Process(document);
        var words = document.TokenList.Select((t, i) => t.Lemma ?? document.Surface(i).ToString());
        Assert.Equal(lemmas, string.Join(' ', words));
    }

    /// <summary>A model that knows running text only takes the verbs of headlines for names.</summary>
    [Fact]
    public void Case_of_headlines_hides_few_verbs()
    {
        string[] headlines =
        [
            "PRESIDENT SIGNS TREATY WITH RUSSIA", "President Signs New Treaty With Russia", "MALI LEAVES REGIONAL BLOC", "Chile Joins Trade Pact After Long Talks",
            "COURT ORDERS RELEASE OF JOURNALISTS", "Ministers Agree on Budget", "REBELS SEIZE TOWN NEAR BORDER", "Parliament Rejects Peace Plan",
            "NORWAY SENDS AID TO KENYA", "Voters Elect New President in Peru",
        ];
        var document = TestDocuments.Of(headlines);
        TaggerStage.Default.Process(document);
        int found = document.TokenList.Count(static t => t.Upos == UniversalTag.Verb);
        Assert.InRange(found, 8, 10);
    }
}
