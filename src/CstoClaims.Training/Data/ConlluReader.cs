namespace CstoClaims.Training.Data;

/// <summary>Reads CoNLL-U (Universal Dependencies). Empty nodes of enhanced graphs are passed over.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of a file, in order.</summary>
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var words = new List<TreebankWord>();
        var head = new TreebankSentence("", [], StartsParagraph: false);
        int joinedUntil = 0;
        bool spaceAfterJoined = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return head with { Words = [.. words] };
                }

                words.Clear();
                head = new TreebankSentence("", [], StartsParagraph: false);
                joinedUntil = 0;
            }
            else if (line[0] == '#')
            {
                head = WithComment(head, line);
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
            yield return head with { Words = [.. words] };
        }
    }

    private static TreebankSentence WithComment(TreebankSentence head, string line) =>
        After(line, "# text = ") is { } text ? head with { Text = text }
        : After(line, "# sent_id = ") is { } id ? head with { Id = id }
        : After(line, "# newpar") is not null ? head with { StartsParagraph = true }
        : After(line, "# newdoc") is not null ? head with { StartsParagraph = true, StartsDocument = true }
        : head;

    /// <summary>What follows a key at the start of a line; <see langword="null"/> where the line begins otherwise.</summary>
    public static string? After(string line, string key) => line.StartsWith(key, StringComparison.Ordinal) ? line[key.Length..] : null;

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
