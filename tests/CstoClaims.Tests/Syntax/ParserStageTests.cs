using CstoClaims.Pipeline;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Tests.Training;
using Xunit;

namespace CstoClaims.Tests.Syntax;

public sealed class ParserStageTests
{
    [Theory]
    [InlineData(".")]
    [InlineData("Withdrawn")]
    [InlineData(", , , ( ( \" \" ) ; ; and and or of of of the the")]
    [InlineData("\u0000 \uD800 \uDC00 é ß 東京 🙂 1,000 -- ...")]
    [InlineData("A , B , C and D joined , left , and rejoined the pact , which they said they had never liked , in 1999 and 2006")]
    public void Every_sentence_is_a_tree(string sentence)
    {
        var document = TestDocuments.Of("A first sentence stands here .", sentence, sentence);
        Parse(document);
        AssertTrees(document);
    }

    [Fact]
    public void Long_sentences_are_trees()
    {
        var document = TestDocuments.Of(string.Join(' ', Enumerable.Range(0, 400).Select(static i => i % 7 == 0 ? "and" : i % 3 == 0 ? "states" : "joined")));
        Parse(document);
        AssertTrees(document);
    }

    [Fact]
    public void Builders_can_be_reused_with_the_same_result()
    {
        var once = TestDocuments.Of("Belarus ratified the agreement in 2009 .");
        Parse(once);
        var heads = once.TokenList.Select(static t => (t.Head, t.Relation, t.Upos, t.Lemma)).ToList();
        Parse(once);
        Assert.Equal(heads, once.TokenList.Select(static t => (t.Head, t.Relation, t.Upos, t.Lemma)));
    }

    [Fact]
    public void Nothing_is_allocated_for_known_words()
    {
        var document = TestDocuments.Of("Russia and five other states signed the treaty in 1992 .", "The members of the group will meet next week .");
        Parse(document);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Parse(document);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Parse(DocumentBuilder document)
    {
        TaggerStage.Default.Process(document);
        ParserStage.Default.Process(document);
    }

    private static void AssertTrees(DocumentBuilder document)
    {
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.TokenList[sentence.First..sentence.End];
            Assert.Single(tokens, static t => t.Head == -1);
            Assert.Single(tokens, static t => t.Relation == DependencyRelation.Root);
            Assert.All(tokens, t => Assert.True(t.Head == -1 || (t.Head >= sentence.First && t.Head < sentence.End)));
            Assert.All(tokens, t => Assert.True(ReachesRoot(document, t, tokens.Count)));
        }
    }

    private static bool ReachesRoot(DocumentBuilder document, TokenData token, int limit)
    {
        for (; limit > 0 && token.Head >= 0; limit--)
        {
            token = document.TokenList[token.Head];
        }

        return token.Head < 0;
    }
}
