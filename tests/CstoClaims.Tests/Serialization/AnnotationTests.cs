using System.Text.Json;
using CstoClaims.Serialization;
using Xunit;

namespace CstoClaims.Tests.Serialization;

public sealed class AnnotationTests
{
    [Fact]
    public void Conllu_has_ranges_for_written_words_and_offsets_into_the_text()
    {
        using var text = new StringWriter();

        ConlluWriter.Write(text, HandMade.Document());

        Assert.Equal(
            """
            # newdoc id = doc
            # sent_id = doc-1
            # text = Kyiv doesn't sign.
            1	Kyiv	Kyiv	PROPN	NNP	_	4	nsubj	_	start=0|end=4
            2-3	doesn't	_	_	_	_	_	_	_	start=5|end=12
            2	does	do	AUX	VBZ	_	4	aux	_	start=5|end=9
            3	n't	not	PART	RB	_	4	advmod	_	start=9|end=12
            4	sign	sign	VERB	VB	_	0	root	_	SpaceAfter=No|start=14|end=18
            5	.	.	PUNCT	.	_	4	punct	_	start=18|end=19

            # sent_id = doc-2
            # text = X
            1	X	X	X	XX	_	_	_	_	start=20|end=21


            """,
            text.ToString());
    }

    [Fact]
    public void Json_has_every_layer_with_slices_of_the_text()
    {
        var document = HandMade.Document();
        using var stream = new MemoryStream();

        AnnotationJson.Write(stream, document);

        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
        using var json = JsonDocument.Parse(stream.ToArray());
        var root = json.RootElement;
        Assert.Equal("2013-05-28", root.GetProperty("published").GetProperty("date").GetString());
        foreach (var layer in new[] { "tokens", "sentences", "entities", "dates", "predications" })
        {
            Assert.NotEqual(0, root.GetProperty(layer).GetArrayLength());
            Assert.All(root.GetProperty(layer).EnumerateArray(), item => Assert.Equal(
                document.Text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()],
                item.GetProperty("text").GetString()));
        }

        Assert.Equal("""{"start":0,"end":4,"text":"Kyiv","kind":"country","name":"Ukraine","id":"country:UA"}""", root.GetProperty("entities")[0].GetRawText());
        Assert.Equal("""{"start":14,"end":18,"text":"sign","firstToken":3,"endToken":4,"type":"DATE","value":"2013-05","edtf":"2013-05","rule":"test"}""", root.GetProperty("dates")[0].GetRawText());
        Assert.Equal("with", root.GetProperty("predications")[0].GetProperty("arguments")[1].GetProperty("preposition").GetString());
    }

    [Fact]
    public void The_table_keeps_to_120_columns_and_cuts_nothing()
    {
        using var text = new StringWriter();
        var table = new ClaimTable(text);
        var sentence = string.Join(' ', Enumerable.Repeat("The pact lost a member by its\nwithdrawal and", 9));
        var attribution = HandMade.Claim.Attribution[0] with { Holder = HandMade.Claim.Attribution[0].Holder with { Entity = new("org:x", "Commission for Everything and All the Rest", EntityKind.Organization) } };

        table.Write(HandMade.Claim with { Evidence = new(sentence, new TextSpan(9, 9 + sentence.Length)), Attribution = [attribution] });

        var lines = text.ToString().TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 120));
        Assert.Contains(lines, line => line.Contains("0.97 possible, not", StringComparison.Ordinal));
        foreach (var word in "Commission for Everything and All the Rest".Split(' '))
        {
            Assert.Contains(lines[^4..], line => line.Contains(word, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_table_shows_a_sentence_once_for_all_its_claims()
    {
        using var text = new StringWriter();
        var table = new ClaimTable(text);

        table.Write(HandMade.Claim);
        table.Write(HandMade.Claim with { Type = "membership.join" });
        table.Write(HandMade.Claim with { Document = "other" });

        Assert.Equal(2, text.ToString().Split("Since Uzbekistan’s exit").Length - 1);
        Assert.Equal(3, text.ToString().Split("0.97 possible, not").Length - 1);
    }
}
