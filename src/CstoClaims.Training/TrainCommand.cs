using CstoClaims.Models;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Training.Data;
using CstoClaims.Training.Linear;

namespace CstoClaims.Training;

/// <summary>Trains all models. The same data give the same bytes.</summary>
internal static class TrainCommand
{
    private const int Folds = 4;

    public static void Run(DirectoryInfo data, DirectoryInfo output, string? date)
    {
        var progress = Console.Error;
        var sentences = CaseAugmentation.Augment(Treebanks.Train(data));
        progress.WriteLine($"{sentences.Count} sentences");
        output.Create();

        var tagger = Tagger(sentences, progress);
        File.WriteAllBytes(Path.Combine(output.FullName, "tagger.bin"), tagger);
        var parser = Parser(sentences, progress);
        File.WriteAllBytes(Path.Combine(output.FullName, "parser.bin"), parser);

        var scores = GoldTokenScore.OfDev(data, Stage(tagger), new ParserStage(Syntax.Parser.Read(ModelReader.Open("parser", parser))));
        File.WriteAllText(Path.Combine(output.FullName, "MODELCARD.md"), ModelCard.Write(scores, tagger.Length, parser.Length, date));
        Console.WriteLine(scores);
    }

    private static byte[] Tagger(List<TreebankSentence> sentences, TextWriter progress)
    {
        var writer = new ModelWriter();
        new TaggerTrainer(sentences).Train(writer, progress);
        LemmatizerTrainer.Train(sentences, writer);
        return writer.ToBytes();
    }

    /// <summary>Trains the parser on tags that taggers gave that had not seen the sentences.</summary>
    private static byte[] Parser(List<TreebankSentence> sentences, TextWriter progress)
    {
        var examples = new ParserExample[sentences.Count];
        for (int fold = 0; fold < Folds; fold++)
        {
            progress.WriteLine($"tags for the parser: part {fold + 1} of {Folds}");
            var tagger = Stage(Tagger([.. sentences.Where((_, i) => FoldOf(i, sentences.Count) != fold)], TextWriter.Null));
            for (int i = 0; i < examples.Length; i++)
            {
                examples[i] = FoldOf(i, sentences.Count) == fold ? Example(sentences[i], tagger) : examples[i];
            }
        }

        var writer = new ModelWriter();
        new ParserTrainer(examples).Train(writer, progress);
        return writer.ToBytes();
    }

    /// <summary>Contiguous parts, so that the sentences of a document stay together.</summary>
    private static int FoldOf(int sentence, int count) => (int)((long)sentence * Folds / count);

    private static TaggerStage Stage(byte[] model) => TaggerStage.Read(ModelReader.Open("tagger", model));

    private static ParserExample Example(TreebankSentence sentence, TaggerStage tagger)
    {
        var document = Treebanks.Document([sentence]);
        tagger.Process(document);
        int count = sentence.Words.Count;
        return new ParserExample(
            new ParserStage.Memory().Words(document.Tokens).ToArray(),
            [.. sentence.Words.Select(w => w.Head < 0 ? count : w.Head)],
            [.. sentence.Words.Select(static w => w.Relation)]);
    }
}
