namespace CstoClaims.Training.Evaluation;

/// <summary>How many units gold and prediction have, and how many of them agree.</summary>
/// <param name="Gold">Units in the gold annotation.</param>
/// <param name="Predicted">Units in the prediction.</param>
/// <param name="Correct">Units that agree.</param>
internal readonly record struct F1Count(int Gold, int Predicted, int Correct)
{
    /// <summary>Share of the predicted units that are right.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Correct / Predicted;

    /// <summary>Share of the gold units that were found.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Gold + Predicted == 0 ? 0 : 2.0 * Correct / (Gold + Predicted);
}

/// <summary>The scores of the CoNLL 2018 shared task, from raw text.</summary>
/// <param name="Tokens">Surface tokens: a multiword token counts once.</param>
/// <param name="Sentences">Sentences with exactly the right bounds.</param>
/// <param name="Words">Syntactic words.</param>
/// <param name="Upos">Words with the right universal tag.</param>
/// <param name="Xpos">Words with the right Penn tag.</param>
/// <param name="Lemmas">Words with the right lemma.</param>
/// <param name="Uas">Words with the right head.</param>
/// <param name="Las">Words with the right head and relation, subtypes ignored as in the shared task.</param>
/// <param name="LasWithSubtypes">Words with the right head and relation including its subtype.</param>
internal sealed record UdScores(
    F1Count Tokens,
    F1Count Sentences,
    F1Count Words,
    F1Count Upos,
    F1Count Xpos,
    F1Count Lemmas,
    F1Count Uas,
    F1Count Las,
    F1Count LasWithSubtypes)
{
    /// <summary>A table of precision, recall and F1 in per cent, a line for each measure.</summary>
    public string ToTable()
    {
        (string Name, F1Count Count)[] rows =
        [
            ("Tokens", Tokens), ("Sentences", Sentences), ("Words", Words), ("UPOS", Upos), ("XPOS", Xpos),
            ("Lemmas", Lemmas), ("UAS", Uas), ("LAS", Las), ("LAS+sub", LasWithSubtypes),
        ];
        var lines = rows.Select(static row => FormattableString.Invariant(
            $"{row.Name,-10} {100 * row.Count.Precision,9:F2} {100 * row.Count.Recall,9:F2} {100 * row.Count.F1,9:F2}"));
        return string.Join('\n', lines.Prepend($"{"Metric",-10} {"Precision",9} {"Recall",9} {"F1",9}")) + "\n";
    }
}
