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

        ConlluWriter.Write(text, Samples.Document());

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
        var document = Samples.Document();
        using var stream = new MemoryStream();

        AnnotationJson.Write(stream, document);

        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
        using var json = JsonDocument.Parse(stream.ToArray());
        var root = json.RootElement;
        Assert.Equal("2013-05-28", root.GetProperty("published").GetString());
        foreach (var layer in new[] { "tokens", "sentences", "entities", "dates", "predications" })
        {
            Assert.NotEqual(0, root.GetProperty(layer).GetArrayLength());
            Assert.All(root.GetProperty(layer).EnumerateArray(), item => Assert.Equal(
                document.Text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()],
                item.GetProperty("text").GetString()));
        }

        Assert.Equal("""{"start":0,"end":4,"text":"Kyiv","kind":"country","name":"Ukraine","id":"country:UA"}""", root.GetProperty("entities")[0].GetRawText());
        Assert.Equal("""{"start":14,"end":18,"text":"sign","type":"DATE","value":"2013-05","edtf":"2013-05"}""", root.GetProperty("dates")[0].GetRawText());
        Assert.Equal("with", root.GetProperty("predications")[0].GetProperty("arguments")[1].GetProperty("preposition").GetString());
    }

    [Fact]
    public void The_table_keeps_to_120_columns_and_shows_the_trigger_of_a_long_sentence()
    {
        var sentence = string.Concat(Enumerable.Repeat("Long before that, ", 20)) + "the pact lost a member by its\nwithdrawal" + string.Concat(Enumerable.Repeat(", long after that", 20));
        var at = sentence.IndexOf("withdrawal", StringComparison.Ordinal);
        using var text = new StringWriter();

        ClaimTable.WriteHeader(text);
        ClaimTable.Write(text, Samples.Claim with
        {
            Evidence = new(sentence, new TextSpan(100, 100 + sentence.Length)),
            Trigger = new("withdrawal", new TextSpan(100 + at, 110 + at)),
        });

        var lines = text.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(5, lines.Length);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 120));
        Assert.Contains("0.97 possible, not", lines[3], StringComparison.Ordinal);
        Assert.Contains("by its withdrawal", lines[4], StringComparison.Ordinal);
    }
}
