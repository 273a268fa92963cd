using System.CommandLine;
using CstoClaims.Batch;
using CstoClaims.Cli.Output;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Commands;

/// <summary><c>csto-claims dates</c>: documents in, their temporal expressions out.</summary>
internal static class DatesCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs();
        var published = CommonOptions.Published();
        var maxChars = CommonOptions.MaxChars();
        var model = CommonOptions.Model();
        var parallel = CommonOptions.Parallel();
        var format = new Option<string>("--format", "-f")
        {
            Description = "table: to read; jsonl: a document a line with its expressions; csv: an expression a row.",
            DefaultValueFactory = static _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "jsonl", "csv");
        var command = new Command("dates", "Writes the dates, times, durations and recurrences of documents, as TIMEX3 and EDTF, and their days of publication.")
        {
            inputs, format, published, parallel, model, maxChars,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => CommandLine.Guard(terminal, () =>
        {
            var options = new ReaderOptions { Published = parsed.GetValue(published), MaxChars = parsed.GetValue(maxChars) };
            using var destination = new BufferedStream(new Unowned(terminal.Output), 1 << 16);
            using var writer = DateWriter.Create(parsed.GetValue(format)!, destination);
            return Batch.Run(
                terminal,
                new ClaimExtractorBuilder().UseModel(parsed.GetValue(model)).OnlyDates().Build(),
                CommonOptions.Read(terminal, parsed.GetValue(inputs)!, options),
                new BatchOptions { Parallelism = parsed.GetValue(parallel) },
                result =>
                {
                    writer.Write(result.Document);
                    destination.Flush();
                },
                cancellation);
        })));
        return command;
    }
}
