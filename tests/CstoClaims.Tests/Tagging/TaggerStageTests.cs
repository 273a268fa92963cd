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

    [Fact]
    public void Case_of_headlines_does_not_hide_verbs()
    {
        var document = TestDocuments.Of("PRESIDENT SIGNS TREATY WITH RUSSIA", "President Signs New Treaty With Russia");
        TaggerStage.Default.Process(document);
        Assert.Equal(2, document.TokenList.Count(static t => t.Upos == UniversalTag.Verb));
    }
}
