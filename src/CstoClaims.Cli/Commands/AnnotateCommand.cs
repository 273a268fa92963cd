using System.CommandLine;
using System.Text;
using CstoClaims.Batch;
using CstoClaims.Cli.Output;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Commands;

/// <summary><c>csto-claims annotate</c>: documents in, their layers out.</summary>
internal static class AnnotateCommand
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
            Description = "conllu: tokens, lemmas, tags, heads; json: every layer, a document a line.",
            DefaultValueFactory = static _ => "conllu",
        };
        format.AcceptOnlyFromAmong("conllu", "json");
        var command = new Command("annotate", "Writes what was found in documents on the way to claims, with offsets.")
        {
            inputs, format, published, parallel, model, maxChars,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => CommandLine.Guard(terminal, () =>
        {
            var options = new ReaderOptions { Published = parsed.GetValue(published), MaxChars = parsed.GetValue(maxChars) };
            var json = parsed.GetValue(format) == "json";
            using var destination = new BufferedStream(new Unowned(terminal.Output), 1 << 16);
            using var text = new StreamWriter(destination, new UTF8Encoding(false), leaveOpen: true);
            return Batch.Run(
                terminal,
                CommonOptions.Extractor(parsed.GetValue(model)),
                CommonOptions.Read(terminal, parsed.GetValue(inputs)!, options),
                new BatchOptions { Parallelism = parsed.GetValue(parallel) },
                result =>
                {
                    if (json)
                    {
                        AnnotationJson.Write(destination, result.Document);
                    }
                    else
                    {
                        ConlluWriter.Write(text, result.Document);
                        text.Flush();
                    }

                    destination.Flush();
                },
                cancellation);
        })));
        return command;
    }
}
