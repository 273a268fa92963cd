using System.CommandLine;
using CstoClaims.Claims;
using CstoClaims.Cli.Output;

namespace CstoClaims.Cli.Commands;

/// <summary><c>csto-claims extract</c>: documents in, claims out.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var format = new Option<string>("--format", "-f")
        {
            Description = "table: to read; jsonl: a claim a line; json: one array; csv: flat columns.",
            DefaultValueFactory = static _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json", "jsonl", "csv");
        var output = CommonOptions.OutputFile();
        var types = new Option<string[]>("--types")
        {
            HelpName = "TYPE,…",
            Description = "Only these types or families, separated by commas: membership,organization.found. Default: all.",
        };
        var command = new Command("extract", "Writes the claims of documents, as they are read.")
        {
            documents.Inputs, documents.Published, format, output, documents.Parallel, types, documents.Model, documents.MaxChars,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is { Length: > 0 } file && Array.Exists(result.GetValue(documents.Inputs) ?? [], input => IsSameFile(input, file)))
            {
                result.AddError($"'{file}' is an input and would be lost. Write to another file.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(() => CommandLine.Guard(terminal, () =>
        {
            var wanted = TypeFilter(parsed.GetValue(types) ?? []);
            using var destination = Destination.Open(parsed.GetValue(output), terminal);
            var read = 0;
            int code;
            using (var writer = ClaimWriter.Create(parsed.GetValue(format)!, destination.Stream))
            {
                code = documents.Run(
                    terminal,
                    parsed,
                    CommonOptions.Extractor,
                    result =>
                    {
                        writer.Write(result.Claims.Where(wanted));
                        read++;
                    },
                    cancellation);
            }

            // Where nothing could be read there is no result to take the place of an earlier one.
            if (read > 0 || code == ExitCode.Done)
            {
                destination.Keep();
            }

            return code;
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

    private static bool IsSameFile(string input, string output) =>
        input.Length > 0 && input != "-" && Path.GetFullPath(input) == Path.GetFullPath(output);
}
