using CstoClaims.Models;
using CstoClaims.Syntax;

namespace CstoClaims.Training.Neural;

/// <summary>Turns a trained network into eight bits and writes it as <see cref="LanguageModel"/> reads it.</summary>
internal sealed class NetworkWriter(Network network, NetworkData data, NetworkRanges ranges, ModelWriter writer)
{
    private const float Limit = Normalization.Limit;

    public void Write()
    {
        WriteInput();
        Write(network.InputNorm, ranges.Input);
        Write(network.Convolution.Linear, ranges.Input);
        Write(network.Convolution.Norm, ranges.Convolution);
        Write(network.Recurrent, ranges.Convolution, ranges.Recurrent);

        writer.Write([.. data.Classes.SelectMany(static p => new[] { (byte)p.Upos, (byte)p.Xpos })]);
        Write(network.Tags.Linear, ranges.Recurrent[^1]);
        float shared = ranges.Recurrent[^1];
        Write(network.NameLayers, shared, ranges.NameLayers);
        Write(network.Names.Linear, ranges.NameLayers is [.., var names] ? names : shared);
        Write(network.ParserLayers, shared, ranges.ParserLayers);
        WriteParser(ranges.ParserLayers is [.., var parser] ? parser : shared);
    }

    private void WriteInput()
    {
        var table = network.Embedding.Table;
        var scale = ColumnScales(table.Value, table.Columns);
        writer.WriteArray<uint>(data.FeatureHashes);
        writer.Write([.. table.Value.Select((v, i) => Round(v / scale[i % table.Columns]))]);
        writer.WriteArray<float>(scale);
    }

    private void Write(IReadOnlyList<RecurrentLayer> layers, float input, float[] outputs)
    {
        writer.Write(layers.Count);
        for (int i = 0; i < layers.Count; i++)
        {
            Write(layers[i].Linear, i == 0 ? input : outputs[i - 1]);
            Write(layers[i].Norm, outputs[i]);
        }
    }

    private void Write(NormLayer norm, float range)
    {
        writer.WriteArray<float>(norm.Gain.Value);
        writer.WriteArray<float>(norm.Offset.Value);
        writer.Write(range);
    }

    private void Write(LinearLayer layer, float range) =>
        Write(layer.Weights, layer.Offset.Value, ColumnScales(layer.Weights.Value, layer.Weights.Columns), range / Limit, Normalization.Zero);

    private void WriteParser(float range)
    {
        var parser = network.Parser;
        int hidden = parser.Output.Weights.Rows;
        var scale = ColumnScales(parser.Roles.Weights.Value, hidden);
        float unit = range / Limit;
        writer.Write([.. data.Left.Select(static r => (byte)r)]);
        writer.Write([.. data.Right.Select(static r => (byte)r)]);
        Write(parser.Roles.Weights, new float[parser.Roles.Weights.Columns], [.. Enumerable.Range(0, ParserView.Words).SelectMany(_ => scale)], unit, Normalization.Zero);
        writer.Write([.. parser.Edges.Value.Select(v => (byte)(Normalization.Zero + (sbyte)Round(v / unit)))]);
        writer.WriteArray<int>([.. parser.Marks.Value.Select((v, i) => (int)MathF.Round(v / (scale[i % hidden] * unit)))]);
        float steps = byte.MaxValue / ranges.Hidden;
        writer.WriteArray<float>([.. scale.Select(s => s * unit * steps)]);
        writer.WriteArray<float>([.. Enumerable.Range(0, hidden).Select(u => steps * Enumerable.Range(0, ParserView.Words).Sum(r => parser.Roles.Offset.Value[(r * hidden) + u]))]);
        var output = parser.Output;
        Write(output.Weights, output.Offset.Value, ColumnScales(output.Weights.Value, output.Weights.Columns), 1 / steps, zero: 0);
    }

    /// <summary>Writes a matrix in groups of four inputs for each output.</summary>
    private void Write(Parameter weights, float[] offset, float[] scale, float unit, int zero)
    {
        int inputs = weights.Rows, outputs = weights.Columns;
        var bytes = new byte[inputs * outputs];
        for (int i = 0; i < inputs; i++)
        {
            for (int o = 0; o < outputs; o++)
            {
                int at = (((i / QuantizedMatrix.Group * outputs) + o) * QuantizedMatrix.Group) + (i % QuantizedMatrix.Group);
                bytes[at] = Round(weights.Value[(i * outputs) + o] / scale[o]);
            }
        }

        writer.Write(inputs);
        writer.Write(bytes);
        writer.WriteArray<float>([.. scale.Select(s => s * unit)]);
        writer.WriteArray<float>(offset);
        writer.Write(zero);
    }

    /// <summary>The unit of each column, so that its greatest weight fits into eight bits.</summary>
    private static float[] ColumnScales(float[] values, int columns)
    {
        var scale = new float[columns];
        for (int i = 0; i < values.Length; i++)
        {
            scale[i % columns] = Math.Max(scale[i % columns], Math.Abs(values[i]) / Limit);
        }

        return [.. scale.Select(static s => Math.Max(s, float.Epsilon * 1e10f))];
    }

    private static byte Round(float value) => (byte)(sbyte)MathF.Round(Math.Clamp(value, -Limit, Limit));
}
