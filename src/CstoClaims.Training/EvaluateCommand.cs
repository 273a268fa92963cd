using CstoClaims.Pipeline;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Text;
using CstoClaims.Training.Data;
using CstoClaims.Training.Evaluation;

namespace CstoClaims.Training;

/// <summary>Scores the model of the package on the development parts: on tokens as annotated, then from raw text.</summary>
internal static class EvaluateCommand
{
    public static void Run(DirectoryInfo data)
    {
        Console.WriteLine(GoldTokenScore.OfDev(data, TaggerStage.Default, ParserStage.Default));
        var pipeline = new ClaimPipeline(
            new LayoutStage(), new TokenizerStage(), new SentenceStage(), TaggerStage.Default, ParserStage.Default);
        foreach (var (name, path) in Treebanks.All)
        {
            string text = File.ReadAllText(Path.Combine(data.FullName, path + "-dev.txt"));
            var document = pipeline.Run(text, new DocumentInfo(), CancellationToken.None).Document;
            Console.WriteLine($"{name} dev, raw text\n{UdScorer.Score(Treebanks.Dev(data, path), document).ToTable()}");
        }
    }
}
