using System.CommandLine;
using CstoClaims.Batch;
using CstoClaims.Claims;
using CstoClaims.Cli.Output;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Commands;

/// <summary><c>csto-claims extract</c>: documents in, claims out.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs();
        var published = CommonOptions.Published();
        var format = new Option<string>("--format", "-f")
        {
            Description = "table: to read; jsonl: a claim a line; json: one array; csv: flat columns.",
            DefaultValueFactory = static _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json", "jsonl", "csv");
        var output = CommonOptions.OutputFile();
        var parallel = CommonOptions.Parallel();
        var maxChars = CommonOptions.MaxChars();
        var types = new Option<string[]>("--types")
        {
            HelpName = "TYPE,…",
            Description = "Only these types or families, separated by commas: membership,organization.found. Default: all.",
        };
        var command = new Command("extract", "Writes the claims of documents, as they are read.")
        {
            inputs, published, format, output, parallel, types, maxChars,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => CommandLine.Guard(terminal, () =>
        {
            var options = new ReaderOptions { Published = parsed.GetValue(published), MaxChars = parsed.GetValue(maxChars) };
            var wanted = TypeFilter(parsed.GetValue(types) ?? []);
            using var destination = OpenOutput(parsed.GetValue(output), terminal);
            using var writer = ClaimWriter.Create(parsed.GetValue(format)!, destination);
            return Batch.Run(
                terminal,
                CommonOptions.Read(terminal, parsed.GetValue(inputs)!, options),
                new BatchOptions { Parallelism = parsed.GetValue(parallel) },
                result => writer.Write(result.Claims.Where(wanted)),
                cancellation);
        })));
        return command;
    }

    /// <summary>Passes a type that is named, or whose family is: "membership" passes "membership.join".</summary>
    private static Func<Claim, bool> TypeFilter(string[] values)
    {
        var names = values.SelectMany(static v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();
        return claim => names.Length == 0 || Array.Exists(names, name =>
            claim.Type == name || claim.Type.StartsWith(name + ".", StringComparison.Ordinal));
    }

    private static BufferedStream OpenOutput(string? file, Terminal terminal) =>
        new(file is null or "-" ? new Unowned(terminal.Output) : File.Create(file), 1 << 16);
}
