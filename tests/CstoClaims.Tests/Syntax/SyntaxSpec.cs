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
        new LayoutStage(), new TokenizerStage(), new SentenceStage(), TaggerStage.Default, ParserStage.Default);

    public static TheoryData<string, string, string, string> Rows =>
        [.. SpecTable.Read("../Specs/syntax.md").Select(static row => (row["sentence"], row["dependent"], row["relation"], row["head"]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Attaches(string sentence, string dependent, string relation, string head)
    {
        var document = Pipeline.Run(sentence, new DocumentInfo(), CancellationToken.None).Document;
        var token = Find(document, dependent);
        string actual = token.HeadIndex < 0 ? "ROOT" : document.Token(token.HeadIndex).Text;
        Assert.Equal($"{relation} {head.Split('#')[0]}", $"{token.Relation.Name()} {actual}");
    }

    private static Token Find(Document document, string word)
    {
        var parts = word.Split('#');
        int number = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        return document.Tokens.Where(t => t.Text == parts[0]).ElementAt(number - 1);
    }
}
