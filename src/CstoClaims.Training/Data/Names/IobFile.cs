namespace CstoClaims.Training.Data;

/// <summary>
/// Reads names in IOB2: a word and its label a line, or a number, a word and its label; a blank line after each sentence. Comments of
/// CoNLL-U give the text, the id and the documents; where no line begins a document, each sentence is one.
/// </summary>
internal static class IobFile
{
    /// <summary>The sentences of a file, in order.</summary>
    public static IEnumerable<NamedText> Read(string path, NameLabels labels)
    {
        var sentences = Sentences(path, labels).ToList();
        bool hasDocuments = sentences.Exists(static s => s.StartsDocument);
        return hasDocuments ? sentences : sentences.Select(static s => s with { StartsDocument = true, StartsParagraph = true });
    }

    private static IEnumerable<NamedText> Sentences(string path, NameLabels labels)
    {
        var words = new List<string>();
        var tags = new List<string>();
        var head = Empty;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return Sentence(head, words, tags, labels);
                }

                words.Clear();
                tags.Clear();
                head = Empty;
            }
            else if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                head = WithComment(head, line);
            }
            else
            {
                var columns = line.Split('\t');
                int word = columns.Length > 2 ? 1 : 0;
                words.Add(columns[word]);
                tags.Add(columns[word + 1]);
            }
        }
    }

    private static readonly NamedText Empty = new("", "", []) { StartsDocument = false, StartsParagraph = false };

    private static NamedText WithComment(NamedText head, string line) =>
        ConlluReader.After(line, "# text = ") is { } text ? head with { Text = text }
        : ConlluReader.After(line, "# sent_id = ") is { } id ? head with { Id = id }
        : ConlluReader.After(line, "# newpar") is not null ? head with { StartsParagraph = true }
        : ConlluReader.After(line, "# newdoc") is not null ? head with { StartsParagraph = true, StartsDocument = true }
        : head;

    private static NamedText Sentence(NamedText head, List<string> words, List<string> tags, NameLabels labels)
    {
        var together = string.Concat(words.Select(Spacing.Without));
        var names = new List<PlacedName>();
        int at = 0;
        for (int i = 0; i < words.Count;)
        {
            int start = at, first = i;
            do
            {
                at += Spacing.Without(words[i]).Length;
                i++;
            }
            while (i < words.Count && IsInside(tags[first]) && tags[i].StartsWith("I-", StringComparison.Ordinal));

            if (IsInside(tags[first]) && labels.TypeOf(tags[first][2..], string.Join(' ', words.Skip(first).Take(i - first))) is { } type)
            {
                names.Add(new PlacedName(new TextSpan(start, at), type));
            }
        }

        // The text of the comment is preferred for its spacing; where it is another text, the words count.
        bool same = string.Equals(Spacing.Without(head.Text), together, StringComparison.Ordinal);
        return head with { Text = same ? head.Text : Spacing.Join(words), Names = names };
    }

    private static bool IsInside(string tag) => tag.StartsWith("B-", StringComparison.Ordinal) || tag.StartsWith("I-", StringComparison.Ordinal);
}
