namespace CstoClaims.Training.Neural;

/// <summary>Sizes and rates of the network.</summary>
internal sealed record NetworkOptions
{
    /// <summary>As good as fits into a hundred thousand words a second through the whole pipeline.</summary>
    private static readonly NetworkOptions Accurate = new() { Name = "accurate", Width = 160, Layers = 2, NameLayers = 1, ParserLayers = 2, Epochs = 22, WordDropout = 0.2f, NamesWeight = 1.3f };

    /// <summary>Twice as fast and a little worse.</summary>
    private static readonly NetworkOptions Fast = new() { Name = "fast", Width = 96, Layers = 1, Hidden = 96, Epochs = 18 };

    /// <summary>Name of the model and of its file.</summary>
    public string Name { get; init; } = "";

    public static NetworkOptions Of(EnglishModel model) => model == EnglishModel.Fast ? Fast : Accurate;

    public int Width { get; init; } = 128;

    /// <summary>Recurrent layers that tagger, finder of names and parser share.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>Recurrent layers on top of those for the finder of names only.</summary>
    public int NameLayers { get; init; }

    /// <summary>Recurrent layers on top of the shared ones for the parser only: it has more to look for, and tags and names need not wait for it.</summary>
    public int ParserLayers { get; init; } = 1;

    public int Hidden { get; init; } = 128;

    public float Dropout { get; init; } = 0.25f;

    public float HiddenDropout { get; init; } = 0.2f;

    public float WordDropout { get; init; } = 0.15f;

    /// <summary>How much the loss of the finder of names counts beside those of tagger and parser.</summary>
    public float NamesWeight { get; init; } = 1;

    public int Epochs { get; init; } = 16;

    public int BatchWords { get; init; } = 600;

    public float Rate { get; init; } = 2e-3f;

    public ulong Seed { get; init; } = 20240503;
}
