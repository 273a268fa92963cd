using CstoClaims.Models;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Training.Data;
using CstoClaims.Training.Neural;

namespace CstoClaims.Training;

/// <summary>Trains the model. The same data give the same bytes.</summary>
internal static class TrainCommand
{
    private const int CalibrationSentences = 500;

    public static void Run(DirectoryInfo data, DirectoryInfo output, string? date)
    {
        var progress = Console.Error;
        var options = new NetworkOptions { Epochs = int.Parse(Environment.GetEnvironmentVariable("EP") ?? "12"), Layers = int.Parse(Environment.GetEnvironmentVariable("L") ?? "2") };
        var gold = Treebanks.Train(data);
        var sentences = CaseAugmentation.Augment(gold);
        var known = new NetworkData(sentences);
        progress.WriteLine($"{sentences.Count} sentences, {known.FeatureHashes.Length} features, {known.Classes.Length} tags, {known.Transitions.Count} transitions");
        var network = new Network(options, known.FeatureHashes.Length, known.Classes.Length, known.Transitions);
        new NetworkTrainer(network, options, [.. sentences.Select(known.Example)]).Train(progress);
        foreach (var (name, path) in Treebanks.All)
        {
            progress.WriteLine($"{name}, not quantized: {NetworkScore.Of(network, known, Treebanks.Dev(data, path))}");
        }

        var model = Write(network, known, gold);
        var language = LanguageModel.Read(ModelReader.Open("english", model));
        var scores = GoldTokenScore.OfDev(data, new TaggerStage(language), new ParserStage(language));
        output.Create();
        File.WriteAllBytes(Path.Combine(output.FullName, "english.bin"), model);
        File.WriteAllText(Path.Combine(output.FullName, "MODELCARD.md"), ModelCard.Write(scores, options, model.Length, date));
        Console.WriteLine(scores);
    }

    private static byte[] Write(Network network, NetworkData known, List<TreebankSentence> gold)
    {
        var writer = new ModelWriter();
        int every = Math.Max(1, gold.Count / CalibrationSentences);
        var ranges = NetworkRanges.Measure(network, gold.Where((_, i) => i % every == 0).Select(known.Example));
        new NetworkWriter(network, known, ranges, writer).Write();
        LemmatizerTrainer.Train(gold, writer);
        return writer.ToBytes();
    }
}
