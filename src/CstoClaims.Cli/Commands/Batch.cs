using System.Globalization;
using CstoClaims.Batch;
using CstoClaims.Serialization;
using Spectre.Console;

namespace CstoClaims.Cli.Commands;

/// <summary>Goes through the documents of a command: says what is wrong with them and shows how far it is.</summary>
internal static class Batch
{
    /// <summary>Extracts from each document and hands the results over in order; gives the exit code.</summary>
    public static int Run(
        Terminal terminal, ClaimExtractor extractor, IEnumerable<SourceItem> items, BatchOptions options, Action<ExtractionResult> take, CancellationToken cancellation)
    {
        if (!terminal.ShowsProgress)
        {
            return Run(terminal.Say, extractor, items, options, take, _ => { }, cancellation);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask("0 documents");
                return Run(
                    message => console.WriteLine($"csto-claims: {message}"),
                    extractor,
                    items,
                    options,
                    take,
                    count => task.Description = string.Create(CultureInfo.InvariantCulture, $"{count:N0} documents"),
                    cancellation);
            });
    }

    private static int Run(
        Action<string> say,
        ClaimExtractor extractor,
        IEnumerable<SourceItem> items,
        BatchOptions options,
        Action<ExtractionResult> take,
        Action<int> report,
        CancellationToken cancellation)
    {
        var code = ExitCode.Done;
        var count = 0;
        foreach (var item in extractor.ExtractMany(items, options, cancellation))
        {
            if (item.Result is not { } result)
            {
                say($"error: {item.Error}");
                code = ExitCode.Incomplete;
                continue;
            }

            foreach (var diagnostic in result.Diagnostics)
            {
                say($"warning: {result.Document.Info.Id}{Where(result.Document, diagnostic)}: {diagnostic.Message} [{diagnostic.Code}]");
            }

            take(result);
            report(++count);
        }

        return code;
    }

    /// <summary>The offset and the words of it, as far as they fit a line.</summary>
    private static string Where(Document document, Diagnostic diagnostic)
    {
        if (diagnostic.Span is not { } span)
        {
            return "";
        }

        var words = document.Slice(span).ReplaceLineEndings(" ");
        return string.Create(CultureInfo.InvariantCulture, $" at {span.Start} (\"{(words.Length > 40 ? words[..40] + "…" : words)}\")");
    }
}
