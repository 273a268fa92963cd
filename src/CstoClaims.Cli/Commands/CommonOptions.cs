using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Commands;

/// <summary>Arguments and options that several commands take, and what becomes of them.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Inputs() => new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description =
            "A text file, a .jsonl file with a document a line ({\"id\",\"text\",\"published\"?,\"title\"?,\"source\"?}), a folder "
            + "of .txt, .md and .jsonl files (its metadata.jsonl may say what is known of them), or - for JSON Lines from standard input.",
    };

    public static Option<DateOnly?> Published() => new("--published")
    {
        HelpName = "YYYY-MM-DD",
        Description = "Day of publication of the documents that bring none of their own. Default: looked for in the text.",
        CustomParser = ParseDay,
    };

    public static Option<int> MaxChars()
    {
        var option = new Option<int>("--max-chars")
        {
            HelpName = "N",
            Description = "Longest document in characters; a longer one is an error.",
            DefaultValueFactory = static _ => new ReaderOptions().MaxChars,
        };
        option.Validators.Add(AtLeastOne);
        return option;
    }

    public static Option<int> Parallel()
    {
        var option = new Option<int>("--parallel")
        {
            HelpName = "N",
            Description = "Threads that extract. The output is the same for every number.",
            DefaultValueFactory = static _ => 1,
        };
        option.Validators.Add(AtLeastOne);
        return option;
    }

    public static Option<EnglishModel> Model() => new("--model")
    {
        Description = "accurate: the better model of English; fast: the faster one.",
        DefaultValueFactory = static _ => EnglishModel.Accurate,
    };

    /// <summary>The extractor with a model.</summary>
    public static ClaimExtractor Extractor(EnglishModel model) =>
        model == EnglishModel.Accurate ? ClaimExtractor.Default : new ClaimExtractorBuilder().UseModel(model).Build();

    public static Option<string?> OutputFile()
    {
        var option = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description = "Where to write. Default: standard output.",
        };
        option.Validators.Add(CanBeAPath);
        return option;
    }

    /// <summary>A day, or an error that says how to write one.</summary>
    public static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{text}' is not a date. Write it as YYYY-MM-DD.");
        return null;
    }

    /// <summary>The documents that the command line names.</summary>
    public static IEnumerable<SourceItem> Read(Terminal terminal, IEnumerable<string> inputs, ReaderOptions options)
    {
        var paths = new List<string>();
        foreach (var input in inputs)
        {
            if (input != "-")
            {
                paths.Add(input);
                continue;
            }

            foreach (var item in DocumentReader.Read([.. paths], options).Concat(DocumentReader.ReadJsonLines(terminal.Input, "-", options)))
            {
                yield return item;
            }

            paths.Clear();
        }

        foreach (var item in DocumentReader.Read(paths, options))
        {
            yield return item;
        }
    }

    private static void CanBeAPath(OptionResult result)
    {
        if (result.Tokens.Count > 0 && (string.IsNullOrWhiteSpace(result.Tokens[0].Value) || result.Tokens[0].Value.Contains('\0', StringComparison.Ordinal)))
        {
            result.AddError($"'{result.Tokens[0].Value}' cannot be the name of a file. Correct {result.Option.Name}.");
        }
    }

    private static void AtLeastOne(OptionResult result)
    {
        if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var value) || value < 1))
        {
            result.AddError($"'{result.Tokens[0].Value}' is not a number from 1 on. Correct {result.Option.Name}.");
        }
    }
}
