using System.CommandLine;
using System.Text;
using CstoClaims.Cli.Output;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Commands;

/// <summary><c>csto-claims annotate</c>: documents in, their layers out.</summary>
internal static class AnnotateCommand
{
    public static Command Create(Terminal terminal)
    {
        var documents = new DocumentOptions();
        var format = new Option<string>("--format", "-f")
        {
            Description = "conllu: tokens, lemmas, tags, heads; json: every layer, a document a line.",
            DefaultValueFactory = static _ => "conllu",
        };
        format.AcceptOnlyFromAmong("conllu", "json");
        var command = new Command("annotate", "Writes what was found in documents on the way to claims, with offsets.")
        {
            documents.Inputs, format, documents.Published, documents.Parallel, documents.Model, documents.MaxChars,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => CommandLine.Guard(terminal, () =>
        {
            var json = parsed.GetValue(format) == "json";
            using var destination = new BufferedStream(new Unowned(terminal.Output), 1 << 16);
            using var text = new StreamWriter(destination, new UTF8Encoding(false), leaveOpen: true);
            return documents.Run(
                terminal,
                parsed,
                CommonOptions.Extractor,
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
