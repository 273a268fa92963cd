namespace CstoClaims.Cli;

/// <summary>The streams of the process: results go to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal(Stream input, Stream output, TextWriter error)
{
    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>A person watches standard error while results go elsewhere.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Says something to the person, after the name of the program as is the custom.</summary>
    public void Say(string message) => Error.WriteLine($"csto-claims: {message}");
}
