using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Training.Data;
using CstoClaims.Training.Neural;

namespace CstoClaims.Training;

/// <summary>Trains a model and writes it with its card. The same data give the same bytes.</summary>
internal static class TrainCommand
{
    private const int CalibrationSentences = 500;

    public static void Run(DirectoryInfo data, DirectoryInfo output, NetworkOptions options, string? date)
    {
        var model = Train([.. Treebanks.Train(data), .. NameCorpora.Train(data)], options, Console.Error);
        var language = LanguageModel.Read(ModelReader.Open("trained", model));
        string scores = EvaluateCommand.Scores(data, language);
        output.Create();
        File.WriteAllBytes(Path.Combine(output.FullName, options.Name + ".bin"), model);
        File.WriteAllText(Path.Combine(output.FullName, $"MODELCARD-{options.Name}.md"), ModelCard.Write(scores, options, model.Length, date));
        Console.WriteLine(scores);
    }

    /// <summary>The bytes of a model.</summary>
    public static byte[] Train(IReadOnlyList<TreebankSentence> gold, NetworkOptions options, TextWriter progress)
    {
        var trees = gold.Where(static s => s.HasTree).ToList();
        List<TreebankSentence> sentences =
            [.. gold, .. CaseAugmentation.Copies(gold), .. NameAugmentation.Copies(trees), .. ClauseAugmentation.Copies(trees),
            .. new MentionAugmentation(new NamePools(gold)).Copies(gold)];
        var names = new NameWordsSource();
        var known = new NetworkData(sentences, gold.Count, names.Table);
        progress.WriteLine(
            $"{gold.Count} sentences, {sentences.Count} with copies, {sentences.Sum(static s => s.Words.Count)} words; " +
            $"{known.FeatureHashes.Length} features, {known.Classes.Length} tags, {known.Transitions.Count} transitions");
        var network = new Network(options, known);
        new NetworkTrainer(network, options, known.Examples).Train(progress);

        var writer = new ModelWriter();
        names.Write(writer);
        int every = Math.Max(1, gold.Count / CalibrationSentences);
        var ranges = NetworkRanges.Measure(network, known.Examples.Take(gold.Count).Where((_, i) => i % every == 0));
        new NetworkWriter(network, known, ranges, writer).Write();
        LemmatizerTrainer.Train(trees, writer);
        return writer.ToBytes();
    }
}
