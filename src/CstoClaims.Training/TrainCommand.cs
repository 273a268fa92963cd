using CstoClaims.Models;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Training.Data;
using CstoClaims.Training.Neural;

namespace CstoClaims.Training;

/// <summary>
/// Trains the model: first one on the treebanks, then, on the treebanks and on news that the first one parsed, the one
/// that ships. The same data give the same bytes.
/// </summary>
internal static class TrainCommand
{
    private const int CalibrationSentences = 500;

    /// <summary>Each epoch sees the treebanks and this fraction of the news.</summary>
    private const int NewsParts = 4;

    public static void Run(DirectoryInfo data, DirectoryInfo output, string? date)
    {
        var progress = Console.Error;
        output.Create();
        var gold = Treebanks.Train(data);
        var treebanks = CaseAugmentation.Augment(gold);
        var first = Train(treebanks, [], gold, new NetworkOptions { Epochs = 14 }, progress);
        Save(first, data, output, date);

        var news = ParsedNews.Read(data, LanguageModel.Read(ModelReader.Open("first", first)));
        Save(Train(treebanks, news, gold, new NetworkOptions { Epochs = 10 }, progress), data, output, date);
    }

    private static byte[] Train(List<TreebankSentence> treebanks, List<TreebankSentence> news, List<TreebankSentence> gold, NetworkOptions options, TextWriter progress)
    {
        var known = new NetworkData(treebanks, news);
        progress.WriteLine($"{treebanks.Count} sentences of treebanks, {news.Count} of news; {known.FeatureHashes.Length} features, {known.Classes.Length} tags, {known.Transitions.Count} transitions");
        var annotated = treebanks.ConvertAll(known.Example);
        var parts = news.Select(known.Example).Index().GroupBy(static p => p.Index % NewsParts, static p => p.Item).Select(static g => g.ToList()).ToList();
        var network = new Network(options, known);
        new NetworkTrainer(network, options, epoch => parts.Count == 0 ? annotated : [.. annotated, .. parts[epoch % NewsParts]]).Train(progress);

        var writer = new ModelWriter();
        int every = Math.Max(1, gold.Count / CalibrationSentences);
        var ranges = NetworkRanges.Measure(network, gold.Where((_, i) => i % every == 0).Select(known.Example));
        new NetworkWriter(network, known, ranges, writer).Write();
        LemmatizerTrainer.Train(gold, writer);
        return writer.ToBytes();
    }

    private static void Save(byte[] model, DirectoryInfo data, DirectoryInfo output, string? date)
    {
        var language = LanguageModel.Read(ModelReader.Open("trained", model));
        var scores = GoldTokenScore.OfDev(data, new TaggerStage(language), new ParserStage(language));
        File.WriteAllBytes(Path.Combine(output.FullName, "english.bin"), model);
        File.WriteAllText(Path.Combine(output.FullName, "MODELCARD.md"), ModelCard.Write(scores, new NetworkOptions(), model.Length, date));
        Console.WriteLine(scores);
    }
}
