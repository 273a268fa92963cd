using System.Runtime.CompilerServices;
using CstoClaims.Training.Data;
using CstoClaims.Training.Evaluation;
using Xunit;

namespace CstoClaims.Tests.Text;

public sealed class UdScorerTests
{
    [Fact]
    public void AWrongTokenCostsItselfAndNothingThatFollows()
    {
        // Gold keeps "re-entry" whole; the reading of it splits "air-base".
        var gold = new[] { Sentence("It", "asked", "for", "air-base", "re-entry", "."), Sentence("It", "left", ".") };

        var scores = UdScorer.Score(gold, TextPipeline.Read("It asked for air-base re-entry. It left."));

        Assert.Equal(new F1Count(9, 11, 8), scores.Tokens);
        Assert.Equal(new F1Count(2, 2, 2), scores.Sentences);
        Assert.Equal(8, scores.Words.Correct);
    }

    [Fact]
    public void AMultiwordTokenIsOneTokenAndSeveralWords()
    {
        var gold = new[] { new TreebankSentence("", [Word("It") with { JoinsNext = true }, Word("'s"), Word("over"), Word(".")], StartsParagraph: true) };

        var scores = UdScorer.Score(gold, TextPipeline.Read("It's over."));

        Assert.Equal(new F1Count(3, 3, 3), scores.Tokens);
        Assert.Equal(new F1Count(4, 4, 4), scores.Words);
    }

    [Fact]
    public void AnotherTextIsRefused()
    {
        var error = Assert.Throws<InvalidDataException>(() => UdScorer.Score([Sentence("It", "left")], TextPipeline.Read("It stayed")));

        Assert.Contains("'Itleft'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ud-ewt/en_ewt-ud-dev", 99.0, 82.0)]
    [InlineData("ud-gum-open/en_gumopen-ud-dev", 99.6, 94.0)]
    public void TreebanksAreReadFromRawText(string name, double tokens, double sentences)
    {
        string path = Path.Combine(DataFolder(), name);
        Assert.SkipUnless(File.Exists(path + ".txt"), $"{path}.txt is absent: the public treebanks are not part of this repository.");

        var scores = UdScorer.Score([.. ConlluReader.Read(path + ".conllu")], TextPipeline.Read(File.ReadAllText(path + ".txt")));

        Assert.InRange(100 * scores.Tokens.F1, tokens, 100);
        Assert.InRange(100 * scores.Sentences.F1, sentences, 100);
    }

    private static TreebankSentence Sentence(params string[] words) => new("", [.. words.Select(Word)], StartsParagraph: false);

    private static TreebankWord Word(string form) =>
        new(form, form, UniversalTag.X, PennTag.X, "_", -1, DependencyRelation.Root, SpaceAfter: true, JoinsNext: false);

    private static string DataFolder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "..", "shared", "data");
}
