using System.Runtime.CompilerServices;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CstoClaims.Tests.Conventions;

/// <summary>Where the repository's files are, from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", ".."));

    /// <summary>A file or folder of the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The cells of all tables of a Markdown file, row by row, without header rows and without marks.</summary>
    public static IEnumerable<string[]> TableRows(string path)
    {
        var text = File.ReadAllText(path);
        var markdown = Markdown.Parse(text, new MarkdownPipelineBuilder().UsePipeTables().Build());
        return markdown.Descendants<Table>()
            .SelectMany(static table => table.OfType<TableRow>().Where(static row => !row.IsHeader))
            .Select(row => row.OfType<TableCell>().Select(cell => Cell(text, cell)).ToArray());
    }

    private static string Cell(string text, TableCell cell) =>
        cell.Count == 0 ? "" : text.Substring(cell.Span.Start, cell.Span.Length).Trim('|', ' ', '`');

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
