using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Syntax;
using CstoClaims.Tagging;

namespace CstoClaims.Training.Neural;

/// <summary>The encoder with its three heads, for training.</summary>
internal sealed class Network
{
    private readonly int width;
    private readonly TagPair[] classes;

    public Network(NetworkOptions options, NetworkData data)
    {
        width = options.Width;
        classes = data.Classes;
        var noise = new Noise(options.Seed);
        Embedding = new EmbeddingLayer(data.FeatureHashes.Length, width, InputFeatures.Count, options.WordDropout, noise);
        InputNorm = new NormLayer(width, options.Dropout);
        Convolution = new ConvolutionLayer(width, options.Dropout, noise);
        Recurrent = [.. Enumerable.Range(0, options.Layers).Select(_ => new RecurrentLayer(width, options.Dropout, noise))];
        NameLayers = [.. Enumerable.Range(0, options.NameLayers).Select(_ => new RecurrentLayer(width, options.Dropout, noise))];
        ParserLayers = [.. Enumerable.Range(0, options.ParserLayers).Select(_ => new RecurrentLayer(width, options.Dropout, noise))];
        Tags = new ClassHead(width, data.Classes.Length, weight: 1, noise);
        Names = new ClassHead(width, NameClasses.Count, options.NamesWeight, noise);
        Parser = new ParserHead(width, options.Hidden, data.Transitions, options.HiddenDropout, noise);
    }

    public EmbeddingLayer Embedding { get; }

    public NormLayer InputNorm { get; }

    public ConvolutionLayer Convolution { get; }

    public IReadOnlyList<RecurrentLayer> Recurrent { get; }

    /// <summary>Layers between the shared ones and the finder of names.</summary>
    public IReadOnlyList<RecurrentLayer> NameLayers { get; }

    /// <summary>Layers between the shared ones and the parser.</summary>
    public IReadOnlyList<RecurrentLayer> ParserLayers { get; }

    public ClassHead Tags { get; }

    public ClassHead Names { get; }

    public ParserHead Parser { get; }

    /// <summary>All parameters but the embedding, whose rows are stepped by themselves.</summary>
    public IEnumerable<Parameter> Parameters =>
    [
        InputNorm.Gain, InputNorm.Offset,
        Convolution.Linear.Weights, Convolution.Linear.Offset, Convolution.Norm.Gain, Convolution.Norm.Offset,
        .. Recurrent.Concat(NameLayers).Concat(ParserLayers).SelectMany(static r => new[] { r.Linear.Weights, r.Linear.Offset, r.Norm.Gain, r.Norm.Offset }),
        Tags.Linear.Weights, Tags.Linear.Offset,
        Names.Linear.Weights, Names.Linear.Offset,
        Parser.Roles.Weights, Parser.Roles.Offset, Parser.Edges, Parser.Marks, Parser.Output.Weights, Parser.Output.Offset,
    ];

    /// <summary>The vectors of the words of a batch.</summary>
    public float[] Encode(int part, Batch batch, Noise? noise)
    {
        var x = Embedding.Forward(part, batch, noise);
        x = InputNorm.Forward(part, x, batch.Rows, noise);
        x = Convolution.Forward(part, x, batch, noise);
        foreach (var layer in Recurrent)
        {
            x = layer.Forward(part, x, batch, noise);
        }

        return x;
    }

    /// <summary>One pass forward and back: gradients are in the parameters afterwards. Returns the loss.</summary>
    public double Learn(int part, Batch batch, Noise noise, bool explore)
    {
        var x = Encode(part, batch, noise);
        var gradient = new float[batch.Rows * width];
        double loss = Tags.Learn(part, x, batch, static e => e.Tags);
        loss += Names.Learn(part, Deepen(NameLayers, part, x, batch, noise), batch, static e => e.Names);
        loss += Parser.Learn(part, Deepen(ParserLayers, part, x, batch, noise), PennTags(part, batch), batch, gradient, noise, explore);
        Backward(ParserLayers, part, gradient);
        Tags.Backward(part, gradient);
        var namesGradient = new float[gradient.Length];
        Names.Backward(part, namesGradient);
        Backward(NameLayers, part, namesGradient);
        MatrixMath.Add(gradient, namesGradient);
        Backward(Recurrent, part, gradient);
        Convolution.Backward(part, gradient);
        InputNorm.Backward(part, gradient);
        Embedding.Backward(part, gradient);
        return loss;
    }

    /// <summary>Tags and parses a batch; gives the tag classes and the state of each sentence to the caller.</summary>
    public int[] Parse(Batch batch, Action<int, ParserState> receive)
    {
        var x = Encode(0, batch, noise: null);
        Tags.Linear.Forward(0, x, batch.Rows);
        Deepen(NameLayers, 0, x, batch, noise: null);
        Parser.Parse(0, Deepen(ParserLayers, 0, x, batch, noise: null), PennTags(0, batch), batch, receive);
        return Tags.Best(0, batch);
    }

    public void Step(float rate, int step)
    {
        foreach (var parameter in Parameters)
        {
            parameter.Step(rate, step);
        }

        Embedding.Step(rate);
    }

    private static void Backward(IReadOnlyList<RecurrentLayer> layers, int part, float[] gradient)
    {
        for (int i = layers.Count - 1; i >= 0; i--)
        {
            layers[i].Backward(part, gradient);
        }
    }

    /// <summary>The vectors as a head takes them.</summary>
    private static float[] Deepen(IReadOnlyList<RecurrentLayer> layers, int part, float[] x, Batch batch, Noise? noise)
    {
        foreach (var layer in layers)
        {
            x = layer.Forward(part, x, batch, noise);
        }

        return x;
    }

    private PennTag[] PennTags(int part, Batch batch) => [.. Tags.Best(part, batch).Select(c => classes[c].Xpos)];
}
