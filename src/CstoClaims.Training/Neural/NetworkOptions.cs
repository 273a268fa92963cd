namespace CstoClaims.Training.Neural;

/// <summary>Sizes and rates of the network.</summary>
internal sealed record NetworkOptions
{
    /// <summary>As good as one core reads more than a hundred thousand words a second.</summary>
    public static NetworkOptions Accurate { get; } = new() { Name = "accurate", Width = 160, Epochs = 18 };

    /// <summary>Twice as fast and a little worse.</summary>
    public static NetworkOptions Fast { get; } = new() { Name = "fast", Width = 96, Layers = 2, Hidden = 96 };

    public static IReadOnlyList<NetworkOptions> All { get; } = [Accurate, Fast];

    public static NetworkOptions Named(string name) => All.Single(o => o.Name == name);

    public string Name { get; init; } = "";

    public int Width { get; init; } = 128;

    public int Layers { get; init; } = 3;

    public int Hidden { get; init; } = 128;

    public float Dropout { get; init; } = 0.25f;

    public float HiddenDropout { get; init; } = 0.2f;

    public float WordDropout { get; init; } = 0.15f;

    public int Epochs { get; init; } = 16;

    public int BatchWords { get; init; } = 600;

    public float Rate { get; init; } = 2e-3f;

    public ulong Seed { get; init; } = 20240503;
}
