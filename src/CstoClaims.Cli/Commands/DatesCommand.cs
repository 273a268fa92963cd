using System.CommandLine;
using CstoClaims.Cli.Output;

namespace CstoClaims.Cli.Commands;

/// <summary><c>csto-claims dates</c>: documents in, their temporal expressions out.</summary>
internal static class DatesCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var format = new Option<string>("--format", "-f")
        {
            Description = "table: to read; jsonl: a document a line with its expressions; csv: an expression a row.",
            DefaultValueFactory = static _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "jsonl", "csv");
        var command = new Command("dates", "Writes the dates, times, durations and recurrences of documents, as TIMEX3 and EDTF, and their days of publication.")
        {
            documents.Inputs, format, documents.Published, documents.Parallel, documents.Model, documents.MaxChars,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => CommandLine.Guard(terminal, () =>
        {
            using var destination = new BufferedStream(new Unowned(terminal.Output), 1 << 16);
            using var writer = DateWriter.Create(parsed.GetValue(format)!, destination);
            return documents.Run(
                terminal,
                parsed,
                static model => new ClaimExtractorBuilder().UseModel(model).OnlyDates().Build(),
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
