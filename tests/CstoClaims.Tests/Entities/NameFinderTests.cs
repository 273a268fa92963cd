using CstoClaims.Entities;
using CstoClaims.Models;
using CstoClaims.Training;
using Xunit;

namespace CstoClaims.Tests.Entities;

/// <summary>Names come out whole, whatever the classes of single words say.</summary>
public sealed class NameFinderTests
{
    private const int Inputs = 32;
    private const int Outputs = 32;

    [Theory]
    [InlineData("B-Person L-Person O U-Location", "0-2 Person, 3-4 Location")]
    [InlineData("B-Organization I-Organization I-Organization L-Organization", "0-4 Organization")]
    [InlineData("U-Location U-Location", "0-1 Location, 1-2 Location")]
    [InlineData("O O", "")]
    public void Reads_what_the_classes_say(string classes, string names) => Assert.Equal(names, Find(classes.Split(' ')));

    [Theory]
    [InlineData("I-Person")]
    [InlineData("B-Person O L-Person B-Event")]
    [InlineData("L-Other U-Person I-Location L-Person")]
    public void Names_are_whole_where_the_classes_contradict_each_other(string classes)
    {
        var words = classes.Split(' ');
        var found = Find(words);
        int end = 0;
        foreach (var name in found.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var bounds = name.Split(' ')[0].Split('-').Select(int.Parse).ToArray();
            Assert.InRange(bounds[0], end, words.Length - 1);
            Assert.InRange(bounds[1], bounds[0] + 1, words.Length);
            end = bounds[1];
        }
    }

    /// <summary>Each input unit is the score of the class with its number.</summary>
    private static string Find(string[] words)
    {
        var weights = new byte[Inputs * Outputs];
        for (int i = 0; i < Inputs; i++)
        {
            weights[(((i / QuantizedMatrix.Group * Outputs) + i) * QuantizedMatrix.Group) + (i % QuantizedMatrix.Group)] = 1;
        }

        var writer = new ModelWriter();
        writer.Write(Inputs);
        writer.Write(weights);
        writer.WriteArray<float>([.. Enumerable.Repeat(1f, Outputs)]);
        writer.WriteArray<float>(new float[Outputs]);
        writer.Write(0);
        var finder = NameFinder.Read(ModelReader.Open("names", writer.ToBytes()));

        var vectors = new byte[words.Length * Inputs];
        for (int i = 0; i < words.Length; i++)
        {
            vectors[(i * Inputs) + ClassOf(words[i])] = 10;
        }

        var names = new ModelNames();
        finder.Find(vectors, new int[words.Length * Outputs], new SentenceData(0, words.Length, BlockKind.Paragraph), names);
        return string.Join(", ", names.Spans.Select(static s => $"{s.First}-{s.End} {s.Type}"));
    }

    private static int ClassOf(string word) => word == "O"
        ? NameClasses.Outside
        : NameClasses.Of(Enum.Parse<NameType>(word[2..]), (NamePosition)"BILU".IndexOf(word[0], StringComparison.Ordinal));
}
