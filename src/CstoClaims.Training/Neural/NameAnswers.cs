using CstoClaims.Entities;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Neural;

/// <summary>
/// The right name classes of words. A corpus that does not annotate events says nothing of a word outside of its names but that
/// the word is outside or in an event, and both are then right.
/// </summary>
internal sealed class NameAnswers
{
    private static readonly int[] Unknown = [];
    private static readonly int[][] Single = [.. Enumerable.Range(0, NameClasses.Count).Select(static c => new[] { c })];

    private readonly Dictionary<NameTypes, int[]> outside = [];

    /// <summary>The right classes of each word; none where the sentence is not annotated.</summary>
    public int[][] Of(TreebankSentence sentence)
    {
        var answers = new int[sentence.Words.Count][];
        if (sentence.Names is null)
        {
            Array.Fill(answers, Unknown);
            return answers;
        }

        Array.Fill(answers, Outside(sentence.Annotated));
        foreach (var name in sentence.Names)
        {
            for (int word = name.First; word < name.End; word++)
            {
                var position = name.End - name.First == 1 ? NamePosition.Unit
                    : word == name.First ? NamePosition.Begin
                    : word == name.End - 1 ? NamePosition.Last
                    : NamePosition.Inside;
                answers[word] = Single[NameClasses.Of(name.Type, position)];
            }
        }

        return answers;
    }

    private int[] Outside(NameTypes annotated)
    {
        if (!outside.TryGetValue(annotated, out var classes))
        {
            var open = Enum.GetValues<NameType>().Where(t => (annotated & (NameTypes)(1 << (int)t)) == 0);
            classes = [NameClasses.Outside, .. open.SelectMany(static t => Enum.GetValues<NamePosition>().Select(p => NameClasses.Of(t, p)))];
            outside.Add(annotated, classes);
        }

        return classes;
    }
}
