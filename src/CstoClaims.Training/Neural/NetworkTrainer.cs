using System.Diagnostics;

namespace CstoClaims.Training.Neural;

/// <summary>Trains a network: batches of about equal size in random order, a rate that rises shortly and then falls to nothing.</summary>
internal sealed class NetworkTrainer(Network network, NetworkOptions options, IReadOnlyList<Example> examples)
{
    private const float WarmUp = 0.03f;
    private readonly Batch[] parts = [.. Enumerable.Range(0, Batch.Parts).Select(static _ => new Batch())];

    public void Train(TextWriter progress)
    {
        var noise = new Noise(options.Seed + 1);
        long words = examples.Sum(static e => (long)e.Length);
        long seen = 0;
        int step = 0;
        var clock = Stopwatch.StartNew();
        for (int epoch = 1; epoch <= options.Epochs; epoch++)
        {
            double loss = 0;
            foreach (var batch in Batches(noise.Order(examples.Count)))
            {
                step++;
                seen += batch.Sum(static e => e.Length);
                float done = (float)seen / (words * options.Epochs);
                float rate = options.Rate * Math.Min(done / WarmUp, Math.Max(0.01f, (1 - done) / (1 - WarmUp)));
                loss += Learn(batch, step, epoch > 1);
                network.Step(rate, step);
            }

            progress.WriteLine($"network: epoch {epoch} of {options.Epochs}: loss {loss / words:F4}, {clock.Elapsed.TotalSeconds:F0} s");
        }
    }

    private double Learn(List<Example> batch, int step, bool explore)
    {
        foreach (var part in parts)
        {
            part.Clear();
        }

        foreach (var example in batch)
        {
            parts.MinBy(static p => p.Rows)!.Add(example);
        }

        var losses = new double[parts.Length];
        Parallel.For(0, parts.Length, part =>
            losses[part] = network.Learn(part, parts[part], new Noise(options.Seed + ((ulong)step * (ulong)parts.Length) + (ulong)part), explore));
        return losses.Sum();
    }

    private IEnumerable<List<Example>> Batches(int[] order)
    {
        var batch = new List<Example>();
        int words = 0;
        foreach (int i in order)
        {
            batch.Add(examples[i]);
            words += examples[i].Length;
            if (words >= options.BatchWords)
            {
                yield return batch;
                batch = [];
                words = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
