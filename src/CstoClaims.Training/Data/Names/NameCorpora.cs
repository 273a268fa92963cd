namespace CstoClaims.Training.Data;

/// <summary>The corpora of names, and the one way from them to sentences to learn from.</summary>
internal static class NameCorpora
{
    /// <summary>
    /// All corpora. UNER, GUM and MEANTIME leave some or all works, events and products unmarked; the others have a label for
    /// whatever else is a name.
    /// </summary>
    public static readonly IReadOnlyList<NameCorpus> All =
    [
        new("UNER EWT", "uner-ewt/en_ewt-ud-*.iob2", "UNER", NameTypes.Common) { IsJudged = true, Treebank = "EWT", Reader = IobFile.Read },
        new("GUM", "gum-derived/gum-ner-*.iob2", "GUM", NameTypes.Common) { IsJudged = true, Treebank = "GUM", Reader = IobFile.Read },
        CrossNer("politics") with { IsJudged = true },
        CrossNer("science"),
        CrossNer("music"),
        CrossNer("literature"),
        CrossNer("ai"),
        new("WikiGold", "wikigold/wikigold-*.iob2", "WikiGold", NameTypes.All) { IsJudged = true, Reader = IobFile.Read },
        new("MEANTIME", "meantime/meantime-*.jsonl", "MEANTIME", NameTypes.Common) { IsJudged = true, Reader = MeantimeFile.Read },
        new("re3d", "re3d/re3d-*.jsonl", "re3d", NameTypes.Common) { Reader = Re3dFile.Read },
        new("Re-DocRED", "re-docred/redocred-ner-*.iob2", "Re-DocRED", NameTypes.All) { Reader = IobFile.Read },
    ];

    /// <summary>The training sentences of all corpora that have no trees.</summary>
    public static List<TreebankSentence> Train(DirectoryInfo data) =>
        [.. All.Where(static c => c.Treebank is null).SelectMany(c => NamedSentences.Of(c.Read(data, "train"), c.Annotated))];

    /// <summary>
    /// Sentences of a treebank with the names that a corpus has for them. A sentence that the corpus lacks, or that it cuts into other
    /// words around a name, stays without.
    /// </summary>
    public static IEnumerable<TreebankSentence> WithNames(this IEnumerable<TreebankSentence> sentences, NameCorpus corpus, DirectoryInfo data, string part)
    {
        var named = corpus.Read(data, part).ToDictionary(static n => n.Id, StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var names = named.TryGetValue(sentence.Id, out var text) ? NamedSentences.NamesOf(sentence.Words, text) : null;
            yield return names is null ? sentence : sentence with { Names = names, Annotated = corpus.Annotated };
        }
    }

    private static NameCorpus CrossNer(string domain) =>
        new($"CrossNER {domain}", $"crossner/{domain}-*.iob2", "CrossNER", NameTypes.All) { Reader = IobFile.Read };
}
