using CstoClaims.Models;
using CstoClaims.Training.Data;
using CstoClaims.Training.Neural;

namespace CstoClaims.Training;

/// <summary>Trains the model and writes it with its card. The same data give the same bytes.</summary>
internal static class TrainCommand
{
    private const int CalibrationSentences = 500;

    public static void Run(DirectoryInfo data, DirectoryInfo output, string? date)
    {
        var options = new NetworkOptions();
        var model = Train(Treebanks.Train(data), options, Console.Error);
        var language = LanguageModel.Read(ModelReader.Open("trained", model));
        string scores = EvaluateCommand.Scores(data, language);
        output.Create();
        File.WriteAllBytes(Path.Combine(output.FullName, "english.bin"), model);
        File.WriteAllText(Path.Combine(output.FullName, "MODELCARD.md"), ModelCard.Write(scores, options, model.Length, date));
        Console.WriteLine(scores);
    }

    /// <summary>The bytes of a model.</summary>
    public static byte[] Train(List<TreebankSentence> gold, NetworkOptions options, TextWriter progress)
    {
        List<TreebankSentence> sentences =
            [.. gold, .. CaseAugmentation.Copies(gold), .. NameAugmentation.Copies(gold), .. ClauseAugmentation.Copies(gold)];
        var known = new NetworkData(sentences);
        progress.WriteLine(
            $"{gold.Count} sentences, {sentences.Count} with copies, {sentences.Sum(static s => s.Words.Count)} words; " +
            $"{known.FeatureHashes.Length} features, {known.Classes.Length} tags, {known.Transitions.Count} transitions");
        var network = new Network(options, known);
        new NetworkTrainer(network, options, sentences.ConvertAll(known.Example)).Train(progress);

        var writer = new ModelWriter();
        int every = Math.Max(1, gold.Count / CalibrationSentences);
        var ranges = NetworkRanges.Measure(network, gold.Where((_, i) => i % every == 0).Select(known.Example));
        new NetworkWriter(network, known, ranges, writer).Write();
        LemmatizerTrainer.Train(gold, writer);
        return writer.ToBytes();
    }
}
