using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Training;
using CstoClaims.Training.Data;
using CstoClaims.Training.Evaluation;
using Xunit;

namespace CstoClaims.Tests.Training;

public sealed class NameScoreTests
{
    [Fact]
    public void A_name_counts_where_stretch_and_type_are_right()
    {
        PlacedName[] gold = [Name(0, 4, NameType.Person), Name(5, 9, NameType.Location), Name(10, 14, NameType.Location), Name(20, 24, NameType.Other)];
        PlacedName[] found = [Name(0, 4, NameType.Person), Name(5, 9, NameType.Organization), Name(10, 13, NameType.Location), Name(30, 34, NameType.Location)];

        var tally = new NameTally();
        tally.Add(gold, found);
        tally.Add(gold, []);

        Assert.Equal(new F1Count(6, 4, 1), tally.All);
        Assert.Equal(new F1Count(2, 1, 1), tally.Of(NameType.Person));
        Assert.Equal(new F1Count(0, 1, 0), tally.Of(NameType.Organization));
        Assert.Equal(new F1Count(4, 2, 0), tally.Of(NameType.Location));
    }

    [Fact]
    public void Errors_are_told_with_what_was_found_instead()
    {
        var errors = new NameErrors();
        errors.Add("Ann of Orla met Bea.", [Name(0, 3, NameType.Person), Name(5, 9, NameType.Location)], [Name(5, 9, NameType.Person), Name(12, 15, NameType.Person)]);

        var output = new StringWriter();
        errors.Write("X", 9, output);

        const string Context = "…Ann of Orla met Bea.…";
        Assert.Equal(
            ["X: 3 names wrong or missed", $"Person 'Ann'\tmissed\t{Context}", $"Location 'Orla'\tPerson 'Orla'\t{Context}", $"none\tPerson 'Bea'\t{Context}"],
            output.ToString().Split(output.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Names_are_judged_in_raw_text_document_by_document_and_absent_corpora_are_told()
    {
        using var corpus = new Corpus();
        corpus.Write("uner-ewt/en_ewt-ud-dev.iob2", """
            # newdoc id = a
            # text = Uzbekistan left NATO.
            1	Uzbekistan	B-LOC
            2	left	O
            3	NATO	B-ORG
            4	.	O

            # text = The Uzbek army stayed in Tashkent
            1	The	O
            2	Uzbek	O
            3	army	O
            4	stayed	O
            5	in	O
            6	Tashkent	B-ORG

            """);
        var notes = new StringWriter();

        var table = NameScore.Of(new EvaluationInput(corpus.Folder, "dev", notes), LanguageModel.Default).Split('\n');

        Assert.Equal("| UNER EWT | 3 | 66.67 | 66.67 | 66.67 | 0.00 | 66.67 | 66.67 |", table[2]);
        Assert.Contains("WikiGold is skipped", notes.ToString(), StringComparison.Ordinal);
        Assert.Empty(table[3]);
    }

    [Fact]
    public void Confusions_are_told_commonest_first()
    {
        var confusions = new Confusions();
        confusions.Add("NOUN", "VERB", "run");
        confusions.Add("NOUN", "PROPN", "Board");
        confusions.Add("NOUN", "PROPN", "Board");
        confusions.Add("NOUN", "NOUN", "board");

        var output = new StringWriter { NewLine = "\n" };
        confusions.Write("UPOS", 1, output);

        Assert.Equal("UPOS: 3 wrong\n2\tNOUN -> PROPN\tBoard\n", output.ToString());
    }

    [Fact]
    public void Names_keep_their_words_where_a_clause_is_put_in()
    {
        var given = Sentence(
            "Ann PROPN NNP 6 nsubj|, PUNCT , 4 punct|from ADP IN 4 case|Venta PROPN NNP 1 appos|, PUNCT , 4 punct|joined VERB VBD 0 root|NATO PROPN NNP 6 obj",
            [new NameSpan(0, 1, NameType.Person), new NameSpan(3, 4, NameType.Location), new NameSpan(6, 7, NameType.Organization)]);
        var plain = Sentence("Dora PROPN NNP 2 nsubj|met VERB VBD 0 root|Eva PROPN NNP 2 obj", [new NameSpan(0, 1, NameType.Person), new NameSpan(2, 3, NameType.Person)]);

        var copies = ClauseAugmentation.Copies([given, plain]).ToList();

        Assert.Contains(copies, static c => Corpus.Names(c) == "Person:Dora; Location:Venta; Person:Eva");
    }

    private static PlacedName Name(int start, int end, NameType type) => new(new TextSpan(start, end), type);

    private static TreebankSentence Sentence(string words, NameSpan[] names) =>
        TestSentences.Parse(words) with { Names = names, Annotated = NameTypes.Common };
}
