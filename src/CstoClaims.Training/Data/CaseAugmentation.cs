namespace CstoClaims.Training.Data;

/// <summary>
/// Copies of some sentences as headlines write them, all in capitals or with capitalized words, and as messages on the web
/// are written, without capitals, so that models do not lean on case. Names keep their tags.
/// </summary>
internal static class CaseAugmentation
{
    private const int UpperEvery = 16;
    private const int TitleEvery = 16;
    private const int LowerEvery = 12;
    private const int MinTitleWord = 4;

    /// <summary>The copies.</summary>
    public static IEnumerable<TreebankSentence> Copies(IReadOnlyList<TreebankSentence> sentences)
    {
        for (int i = 0; i < sentences.Count; i++)
        {
            if (i % UpperEvery == 0)
            {
                yield return Map(sentences[i], static w => w.Form.ToUpperInvariant());
            }
            else if (i % TitleEvery == 1)
            {
                yield return Map(sentences[i], Title);
            }
            else if (i % LowerEvery == 2)
            {
                yield return Map(sentences[i], static w => w.Form.ToLowerInvariant());
            }
        }
    }

    private static TreebankSentence Map(TreebankSentence sentence, Func<TreebankWord, string> form) =>
        sentence with { Words = [.. sentence.Words.Select(w => w with { Form = form(w) })] };

    private static string Title(TreebankWord word) =>
        word.Form.Length < MinTitleWord ? word.Form : string.Concat(char.ToUpperInvariant(word.Form[0]).ToString(), word.Form.AsSpan(1));
}
