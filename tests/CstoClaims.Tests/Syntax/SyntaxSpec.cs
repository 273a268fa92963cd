using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Syntax;
using CstoClaims.Tagging;
using CstoClaims.Tests.Specs;
using CstoClaims.Text;
using Xunit;

namespace CstoClaims.Tests.Syntax;

public sealed class SyntaxSpec
{
    private static readonly ClaimPipeline Pipeline = new(
        new LayoutStage(), new TokenizerStage(), new SentenceStage(), GazetteerStage.Default, TaggerStage.Default, ParserStage.Default);

    [Fact]
    public void Six_rows_in_seven_are_right()
    {
        var rows = SpecTable.Read("syntax.md");
        List<string> wrong = [.. rows.Select(static row => (row, Actual: Arc(row))).Where(static p => p.Actual != $"{p.row["relation"]} {p.row["head"].Split('#')[0]}")
            .Select(static p => $"{p.row}: {p.row["dependent"]} is {p.Actual}")];
        Assert.True(wrong.Count * 7 <= rows.Count, $"{wrong.Count} of {rows.Count} are wrong:\n{string.Join('\n', wrong)}");
    }

    private static string Arc(SpecRow row)
    {
        var document = Pipeline.Run(row["sentence"], new DocumentInfo(), CancellationToken.None).Document;
        var token = Find(document, row["dependent"]);
        return $"{token.Relation.Name()} {(token.HeadIndex < 0 ? "ROOT" : document.Token(token.HeadIndex).Text)}";
    }

    private static Token Find(Document document, string word)
    {
        var parts = word.Split('#');
        int number = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        return document.Tokens.Where(t => t.Text == parts[0]).ElementAt(number - 1);
    }
}
