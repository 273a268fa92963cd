using System.Globalization;
using CstoClaims.Training.Data;

namespace CstoClaims.Tests.Training;

/// <summary>Sentences of a treebank in one line: <c>word tag Penn-tag head relation</c>, the words parted by bars.</summary>
internal static class TestSentences
{
    public static TreebankSentence Parse(string line) =>
        new(line, [.. line.Trim().Split('|').Select(static w => Word(w.Split(' ')))], StartsParagraph: true);

    private static TreebankWord Word(string[] cells) => new(
        cells[0],
        cells[0],
        TagNames.ParseUniversal(cells[1]),
        TagNames.ParsePenn(cells[2]),
        "_",
        int.Parse(cells[3], CultureInfo.InvariantCulture) - 1,
        TagNames.ParseRelation(cells[4]),
        SpaceAfter: true,
        JoinsNext: false);
}
