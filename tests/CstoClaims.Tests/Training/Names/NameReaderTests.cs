using CstoClaims.Training.Data;
using Xunit;

namespace CstoClaims.Tests.Training;

public sealed class NameReaderTests
{
    [Fact]
    public void Labelled_words_become_sentences_cut_as_the_library_cuts_them()
    {
        using var corpus = new Corpus();
        var path = corpus.Write("a.iob2", Iob("The/O Orla-Venta/B-location party/O won/O the/O 2031/B-election Venta/I-election vote/I-election ./O\n\nIt/O left/O ./O"));

        var sentences = NamedSentences.Of(IobFile.Read(path, new NameLabels("CrossNER")), NameTypes.All).ToList();

        Assert.Equal(["Location:Orla - Venta; Event:2031 Venta vote", ""], sentences.Select(Corpus.Names));
        Assert.Equal("The Orla-Venta party won the 2031 Venta vote.", sentences[0].Text);
        Assert.All(sentences, static s => Assert.True(s is { HasTree: false, StartsDocument: true }));
        Assert.All(sentences.SelectMany(static s => s.Words), static w => Assert.Equal(-1, w.Head));
    }

    [Fact]
    public void Nationalities_and_kinds_of_things_are_no_names()
    {
        using var corpus = new Corpus();
        var path = corpus.Write(
            "a.iob2",
            Iob("Polish/B-misc engineers/O in/O Poland/B-country used/O recommender/B-product systems/I-product and/O Glomtex/B-product ./O"));

        Assert.Equal(["Location:Poland; Other:Glomtex"], Corpus.Learned(IobFile.Read(path, new NameLabels("CrossNER"))));
    }

    [Fact]
    public void An_unknown_label_is_refused_by_name()
    {
        using var corpus = new Corpus();
        var path = corpus.Write("a.iob2", "Orla\tB-planet\n");

        var error = Assert.Throws<InvalidDataException>(() => IobFile.Read(path, new NameLabels("CrossNER")).ToList());

        Assert.Contains("'planet' of CrossNER", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_ends_inside_a_word_leaves_its_sentence_out()
    {
        var whole = new NamedText("", "Orla left.", [new PlacedName(new TextSpan(0, 4), CstoClaims.Entities.NameType.Location)]);
        var cut = whole with { Text = "Orlas left." };

        Assert.Equal(["Location:Orla"], Corpus.Learned([cut, whole]));
    }

    [Fact]
    public void Names_are_joined_to_the_sentences_of_a_treebank_by_id()
    {
        using var corpus = new Corpus();
        var trees = corpus.Write("t/x-ud-dev.conllu", """
            # newdoc id = d
            # sent_id = d-1
            # text = Ann can't leave.
            1	Ann	Ann	PROPN	NNP	_	4	nsubj	_	_
            2-3	can't	_	_	_	_	_	_	_	_
            2	ca	can	AUX	MD	_	4	aux	_	_
            3	n't	not	PART	RB	_	4	advmod	_	_
            4	leave	leave	VERB	VB	_	0	root	_	SpaceAfter=No
            5	.	.	PUNCT	.	_	4	punct	_	_

            # sent_id = d-2
            # text = Bea left
            1	Bea	Bea	PROPN	NNP	_	2	nsubj	_	_
            2	left	leave	VERB	VBD	_	0	root	_	_


            """.ReplaceLineEndings("\n"));
        corpus.Write("n/dev.iob2", "# sent_id = d-2\n1\tBeate\tB-PER\n2\tleft\tO\n\n# sent_id = d-1\n1\tAnn\tB-PER\n2\tcan't\tO\n3\tleave\tO\n4\t.\tO\n");
        var names = new NameCorpus("X", "n/*.iob2", "UNER", NameTypes.Common) { Reader = IobFile.Read };

        var sentences = ConlluReader.Read(trees).WithNames(names, corpus.Folder, "dev").ToList();

        Assert.Equal("Person:Ann", Corpus.Names(sentences[0]));
        Assert.Equal((NameTypes.Common, true, true), (sentences[0].Annotated, sentences[0].StartsDocument, sentences[0].HasTree));
        Assert.Null(sentences[1].Names);
        Assert.Equal((NameTypes.None, false), (sentences[1].Annotated, sentences[1].StartsDocument));
    }

    [Fact]
    public void Of_mentions_only_names_are_kept_without_article_and_title()
    {
        const string Text = "We met President Ann Orla of the Venta Union. The regime and the Army left Lake Dorn, Venta. " +
            "Dorn-led units of the old Party of Work stayed.";
        string Entity(string value, string type, int confidence)
        {
            int begin = Text.IndexOf(value, StringComparison.Ordinal);
            return $$"""{"begin": {{begin}}, "end": {{begin + value.Length}}, "type": "{{type}}", "confidence": {{confidence}}}""";
        }

        string[] entities =
        [
            Entity("We", "Organisation", 1), Entity("President Ann Orla", "Person", 1), Entity("Ann", "Person", 0), Entity("the Venta Union", "Organisation", 1),
            Entity("Venta", "Location", 0), Entity("The regime", "Organisation", 1), Entity("Lake Dorn, Venta", "Location", 1),
            Entity("units of the old Party of Work", "Organisation", 1),
        ];
        using var corpus = new Corpus();
        var path = corpus.Write("a.jsonl", $$"""{"id": "1", "text": "{{Text}}", "entities": [{{string.Join(", ", entities)}}]}""" + "\n");

        // Of the last sentence it is not known what in it is a name.
        Assert.Equal(
            ["Person:Ann Orla; Organization:Venta Union", "Location:Lake Dorn; Location:Venta"],
            Corpus.Learned(Re3dFile.Read(path, new NameLabels("re3d"))));
    }

    [Fact]
    public void Names_inside_longer_mentions_are_read_from_meantime()
    {
        const string Json = """
            {"doc": "d", "sentences": [["Venta", "grows"], ["May", "1"], ["Its", "head", "Ann", "Orla", "left", "Glomtex", "'s", "board"]], "markables": {
            "1": {"kind": "ENTITY_MENTION", "syntactic_type": "NAM", "sent": 0, "start": 0, "end": 1, "ent_type": "ORG"},
            "2": {"kind": "ENTITY_MENTION", "syntactic_type": "NAM", "sent": 2, "start": 2, "end": 4, "ent_type": "PER"},
            "3": {"kind": "ENTITY_MENTION", "sent": 2, "start": 0, "end": 4, "ent_type": "PER"},
            "4": {"kind": "ENTITY_MENTION", "sent": 2, "start": 5, "end": 8, "ent_type": "ORG"},
            "5": {"kind": "ENTITY_MENTION", "sent": 2, "start": 5, "end": 6, "ent_type": "ORG"},
            "6": {"kind": "EVENT_MENTION", "sent": 2, "start": 4, "end": 5}}}
            """;
        using var corpus = new Corpus();
        var texts = MeantimeFile.Read(corpus.Write("m.jsonl", Json.ReplaceLineEndings("") + "\n"), new NameLabels("MEANTIME")).ToList();

        Assert.Equal(["Organization:Venta", "", "Person:Ann Orla; Organization:Glomtex"], Corpus.Learned(texts));
        Assert.Equal([true, false, false], texts.Select(static t => t.StartsDocument));
        Assert.Equal("Its head Ann Orla left Glomtex's board", texts[2].Text);
    }

    private static string Iob(string sentences) => sentences.Replace("\n\n", "\n ", StringComparison.Ordinal).Replace(' ', '\n').Replace('/', '\t');
}
