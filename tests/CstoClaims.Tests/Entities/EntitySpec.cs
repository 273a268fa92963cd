using CstoClaims.Tests.Specs;
using Xunit;

namespace CstoClaims.Tests.Entities;

/// <summary>Runs Specs/entities.md: what a sentence names, and what it does not.</summary>
public sealed class EntitySpec
{
    public static TheoryData<string, string, string, string> Cases =>
        [.. SpecTable.Read("entities.md").Select(static r => (Unescape(r["sentence"]), Unescape(r["mention"]), r["kind"], r["id"]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names(string sentence, string mention, string kind, string id)
    {
        var document = EntityPipeline.Read(sentence);

        var found = document.Entities.Where(m => m.Text == mention && KindOf(m) == kind).Select(static m => m.Entity.Id).Distinct();

        Assert.Equal(id == "-" ? [] : [id], found);
    }

    private static string KindOf(EntityMention mention) =>
        mention.Entity.Kind + (mention.Form == MentionForm.Adjective ? " (adjective)" : "");

    private static string Unescape(string cell) => cell.Replace("\\n", "\n", StringComparison.Ordinal);
}
