namespace CstoClaims.Training.Evaluation;

/// <summary>Which annotations are taken for which others, and how often.</summary>
internal sealed class Confusions
{
    private const int MostExamples = 5;

    private readonly Dictionary<(string Gold, string Predicted), (int Count, List<string> Examples)> counts = [];

    /// <summary>Notes a word, if what is predicted for it is wrong.</summary>
    public void Add(string gold, string predicted, string word)
    {
        if (gold == predicted)
        {
            return;
        }

        var (count, examples) = counts.GetValueOrDefault((gold, predicted), (0, []));
        if (examples.Count < MostExamples && !examples.Contains(word, StringComparer.Ordinal))
        {
            examples.Add(word);
        }

        counts[(gold, predicted)] = (count + 1, examples);
    }

    /// <summary>Writes the commonest: count, gold, predicted, some words.</summary>
    public void Write(string title, int most, TextWriter output)
    {
        output.WriteLine($"{title}: {counts.Values.Sum(static c => c.Count)} wrong");
        var ordered = counts.OrderByDescending(static c => c.Value.Count)
            .ThenBy(static c => c.Key.Gold, StringComparer.Ordinal).ThenBy(static c => c.Key.Predicted, StringComparer.Ordinal);
        foreach (var ((gold, predicted), (count, examples)) in ordered.Take(most))
        {
            output.WriteLine($"{count}\t{gold} -> {predicted}\t{string.Join(", ", examples)}");
        }
    }
}
