using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Pipeline;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Training;
using CstoClaims.Training.Data;
using CstoClaims.Training.Neural;
using Xunit;

namespace CstoClaims.Tests.Training;

/// <summary>A small model, trained on a few sentences, learns them, and is the same each time.</summary>
public sealed class TrainingTests
{
    private const string Sentences = """
        Georgia PROPN NNP 2 nsubj|left VERB VBD 0 root|the DET DT 4 det|bloc NOUN NN 2 obj|. PUNCT . 2 punct
        The DET DT 2 det|bloc NOUN NN 4 nsubj:pass|was AUX VBD 4 aux:pass|founded VERB VBN 0 root|in ADP IN 6 case|Tashkent PROPN NNP 4 obl|. PUNCT . 4 punct
        Members NOUN NNS 5 nsubj|of ADP IN 4 case|the DET DT 4 det|bloc NOUN NN 1 nmod|met VERB VBD 0 root|. PUNCT . 5 punct
        """;

    private static readonly NetworkOptions Options = new() { Width = 64, Hidden = 64, Layers = 1, Epochs = 8, BatchWords = 40, Rate = 5e-3f };

    [Fact]
    public void Learns_what_it_is_shown_and_gives_the_same_bytes()
    {
        var sentences = Sentences.Split('\n').Select(TestSentences.Parse).ToList();
        sentences[0] = sentences[0] with { Names = [new NameSpan(0, 1, NameType.Location)], Annotated = NameTypes.All };
        List<TreebankSentence> repeated = [.. Enumerable.Repeat(sentences, 30).SelectMany(static s => s)];
        var bytes = TrainCommand.Train(repeated, Options, TextWriter.Null);
        Assert.Equal(bytes, TrainCommand.Train(repeated, Options, TextWriter.Null));

        var model = LanguageModel.Read(ModelReader.Open("small", bytes));
        var document = Treebanks.Document(sentences);
        GazetteerStage.Default.Process(document);
        new TaggerStage(model).Process(document);
        new ParserStage(model).Process(document);
        var expected = sentences.SelectMany(static s => s.Words).Select(static w => (w.Upos, w.Relation));
        Assert.Equal(expected, document.TokenList.Select(static t => (t.Upos, t.Relation)));
        Assert.Equal(sentences[0].Names, document.Scratch<ModelNames>().Spans.Take(1));
    }
}
