using System.Runtime.CompilerServices;

namespace CstoClaims.Tests.Entities;

/// <summary>Executes the rows of Specs/entities.md.</summary>
public sealed class EntitySpecTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(SpecPath()))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 6 && cells[1] is not ("sentence" or "---"))
                rows.Add(cells[1].Replace("\\n", "\n"), cells[2].Replace("\\n", "\n"), cells[3], cells[4]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sentence_names_what_the_spec_says(string sentence, string mention, string kind, string id)
    {
        var document = EntityPipeline.Run(sentence);
        var adjective = kind.EndsWith("(adjective)", StringComparison.Ordinal);
        var found = Enumerable.Range(0, document.MentionCount).Select(document.Mention)
            .Where(m => m.Text == mention && m.Entity.Kind.ToString() == kind.Split(' ')[0] && m.Form == MentionForm.Adjective == adjective)
            .Select(m => m.Entity.Id).ToArray();

        Assert.Equal(id == "-" ? [] : [id], found.Distinct());
    }

    private static string SpecPath([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs", "entities.md");
}
