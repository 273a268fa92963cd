namespace CstoClaims.Training.Data;

/// <summary>A word of a treebank (a syntactic word, not a multiword token).</summary>
/// <param name="Form">Surface.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal tag.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Feats">Morphological features as written, or <c>_</c>.</param>
/// <param name="Head">Index in the sentence of the head, zero-based; -1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="SpaceAfter">White space follows.</param>
/// <param name="JoinsNext">The next word is part of the same multiword token.</param>
internal sealed record TreebankWord(
    string Form, string Lemma, UniversalTag Upos, PennTag Xpos, string Feats, int Head, DependencyRelation Relation, bool SpaceAfter, bool JoinsNext);

/// <summary>A sentence of a treebank.</summary>
/// <param name="Text">The sentence as it is written (<c># text</c>).</param>
/// <param name="Words">Its words.</param>
/// <param name="StartsParagraph">A paragraph or document begins with it.</param>
internal sealed record TreebankSentence(string Text, IReadOnlyList<TreebankWord> Words, bool StartsParagraph);

/// <summary>Reads CoNLL-U (Universal Dependencies). Empty nodes of enhanced graphs are passed over.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of a file, in order.</summary>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var words = new List<TreebankWord>();
        var text = "";
        var paragraph = false;
        int joinedUntil = 0;
        bool spaceAfterJoined = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return new TreebankSentence(text, [.. words], paragraph);
                }

                words.Clear();
                paragraph = false;
                joinedUntil = 0;
            }
            else if (line[0] == '#')
            {
                text = line.StartsWith("# text = ", StringComparison.Ordinal) ? line["# text = ".Length..] : text;
                paragraph |= line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
            }
            else
            {
                var columns = line.Split('\t');
                bool space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
                int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
                if (dash > 0)
                {
                    joinedUntil = int.Parse(columns[0].AsSpan(dash + 1));
                    spaceAfterJoined = space;
                }
                else if (!columns[0].Contains('.', StringComparison.Ordinal))
                {
                    int id = int.Parse(columns[0]);
                    bool joins = id < joinedUntil;
                    words.Add(Word(columns, id == joinedUntil ? spaceAfterJoined : space && !joins, joins));
                }
            }
        }

        if (words.Count > 0)
        {
            yield return new TreebankSentence(text, [.. words], paragraph);
        }
    }

    private static TreebankWord Word(string[] columns, bool spaceAfter, bool joinsNext) => new(
        columns[1],
        columns[2],
        TagNames.ParseUniversal(columns[3]),
        TagNames.ParsePenn(columns[4]),
        columns[5],
        int.Parse(columns[6]) - 1,
        TagNames.ParseRelation(columns[7]),
        spaceAfter,
        joinsNext);
}
