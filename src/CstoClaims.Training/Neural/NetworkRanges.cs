using System.Runtime.InteropServices;

namespace CstoClaims.Training.Neural;

/// <summary>The ranges of the layers' outputs, which eight bits have to cover.</summary>
internal sealed record NetworkRanges(float Input, float Convolution, float[] Recurrent, float[] NameLayers, float[] ParserLayers, float Hidden)
{
    private const double Covered = 0.9999;

    /// <summary>Measures them on some sentences; the rarest outliers are clipped.</summary>
    public static NetworkRanges Measure(Network network, IEnumerable<Example> examples)
    {
        var batch = new Batch();
        foreach (var example in examples)
        {
            batch.Add(example);
        }

        network.Parser.Observed = [];
        network.Parse(batch, static (_, _) => { });
        var ranges = new NetworkRanges(
            Range(network.InputNorm.Output(0)),
            Range(network.Convolution.Norm.Output(0)),
            [.. network.Recurrent.Select(static r => Range(r.Norm.Output(0)))],
            [.. network.NameLayers.Select(static r => Range(r.Norm.Output(0)))],
            [.. network.ParserLayers.Select(static r => Range(r.Norm.Output(0)))],
            Range(CollectionsMarshal.AsSpan(network.Parser.Observed)));
        network.Parser.Observed = null;
        return ranges;
    }

    private static float Range(ReadOnlySpan<float> values)
    {
        var sizes = values.ToArray();
        for (int i = 0; i < sizes.Length; i++)
        {
            sizes[i] = Math.Abs(sizes[i]);
        }

        Array.Sort(sizes);
        return sizes[(int)(Covered * (sizes.Length - 1))];
    }
}
