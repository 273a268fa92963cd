using System.CommandLine;
using CstoClaims.Batch;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Commands;

/// <summary>What every command over documents takes, for one command, and its run over them.</summary>
internal sealed class DocumentOptions
{
    public Argument<string[]> Inputs { get; } = CommonOptions.Inputs();

    public Option<DateOnly?> Published { get; } = CommonOptions.Published();

    public Option<int> Parallel { get; } = CommonOptions.Parallel();

    public Option<EnglishModel> Model { get; } = CommonOptions.Model();

    public Option<int> MaxChars { get; } = CommonOptions.MaxChars();

    /// <summary>Reads the documents that the command line names and hands the results over in order; gives the exit code.</summary>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="extractor">The extractor with a model.</param>
    /// <param name="take">Takes a result.</param>
    /// <param name="cancellation">Stops between documents.</param>
    public int Run(
        Terminal terminal, ParseResult parsed, Func<EnglishModel, ClaimExtractor> extractor, Action<ExtractionResult> take, CancellationToken cancellation) =>
        Batch.Run(
            terminal,
            extractor(parsed.GetValue(Model)),
            CommonOptions.Read(
                terminal,
                parsed.GetValue(Inputs)!,
                new ReaderOptions { Published = parsed.GetValue(Published), MaxChars = parsed.GetValue(MaxChars) }),
            new BatchOptions { Parallelism = parsed.GetValue(Parallel) },
            take,
            cancellation);
}
