using System.Globalization;
using CstoClaims.Training.Data;
using CstoClaims.Training.Neural;

namespace CstoClaims.Training;

internal static class NeuralExperiment
{
    public static void Run(DirectoryInfo data)
    {
        static float F(string n, float d) => float.Parse(Environment.GetEnvironmentVariable(n) ?? d.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var o = new NetworkOptions();
        o = o with { Width = (int)F("W", o.Width), Layers = (int)F("L", o.Layers), Hidden = (int)F("H", o.Hidden), Dropout = F("DO", o.Dropout), HiddenDropout = F("HD", o.HiddenDropout), WordDropout = F("WD", o.WordDropout), Epochs = (int)F("EP", o.Epochs), BatchWords = (int)F("BW", o.BatchWords), Rate = F("LR", o.Rate) };
        Console.WriteLine(o);
        var sentences = CaseAugmentation.Augment(Treebanks.Train(data));
        var d = new NetworkData(sentences);
        Console.WriteLine($"{d.FeatureHashes.Length} features {d.Classes.Length} classes {d.Transitions.Count} transitions");
        var network = new Network(o, d.FeatureHashes.Length, d.Classes.Length, d.Transitions);
        var dev = Treebanks.All.Select(t => Treebanks.Dev(data, t.Path)).ToList();
        new NetworkTrainer(network, o, [.. sentences.Select(d.Example)]).Train(Console.Out, e =>
        {
            if (e % 3 == 0 || e == 1)
            {
                foreach (var s in dev)
                {
                    Console.WriteLine("  " + NetworkScore.Of(network, d, s));
                }
            }
        });
    }
}
