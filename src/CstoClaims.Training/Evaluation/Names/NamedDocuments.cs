using System.Text;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Evaluation;

/// <summary>The sentences of a corpus of names put together to documents, as raw text.</summary>
internal static class NamedDocuments
{
    private const string BetweenParagraphs = "\n\n";

    /// <summary>The documents of a part. Where the corpus annotates a treebank, that says where documents and paragraphs begin.</summary>
    public static IEnumerable<NamedText> Of(NameCorpus corpus, DirectoryInfo data, string part)
    {
        var starts = Starts(corpus, data, part);
        var document = new List<NamedText>();
        foreach (var text in corpus.Read(data, part))
        {
            var (startsDocument, startsParagraph) = starts.GetValueOrDefault(text.Id, (text.StartsDocument, text.StartsParagraph));
            if (startsDocument && document.Count > 0)
            {
                yield return Join(document);
                document.Clear();
            }

            document.Add(text with { StartsParagraph = startsParagraph });
        }

        if (document.Count > 0)
        {
            yield return Join(document);
        }
    }

    /// <summary>The sentences one after another, a blank line before each paragraph.</summary>
    public static NamedText Join(IReadOnlyList<NamedText> sentences)
    {
        var text = new StringBuilder();
        var names = new List<PlacedName>();
        int before = 0;
        foreach (var sentence in sentences)
        {
            text.Append(text.Length == 0 ? "" : sentence.StartsParagraph ? BetweenParagraphs : " ").Append(sentence.Text);
            names.AddRange(sentence.Names.Select(n => n with { Span = new TextSpan(n.Span.Start + before, n.Span.End + before) }));
            before += Spacing.Without(sentence.Text).Length;
        }

        return new NamedText(sentences[0].Id, text.ToString(), names);
    }

    private static Dictionary<string, (bool Document, bool Paragraph)> Starts(NameCorpus corpus, DirectoryInfo data, string part)
    {
        var treebank = Treebanks.All.FirstOrDefault(t => t.Name == corpus.Treebank);
        return treebank.Path is { } path && File.Exists(Treebanks.File(data, path, part))
            ? Treebanks.Read(data, path, part).ToDictionary(static s => s.Id, static s => (s.StartsDocument, s.StartsParagraph), StringComparer.Ordinal)
            : new Dictionary<string, (bool Document, bool Paragraph)>(StringComparer.Ordinal);
    }
}
