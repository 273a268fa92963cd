using System.Text;
using CstoClaims.Pipeline;
using CstoClaims.Text;

namespace CstoClaims.Training.Data;

/// <summary>The treebanks that models are trained and judged on.</summary>
internal static class Treebanks
{
    /// <summary>Names of the treebanks and their files, without the part.</summary>
    public static readonly IReadOnlyList<(string Name, string Path)> All =
    [
        ("EWT", "ud-ewt/en_ewt-ud"),
        ("GUM", "ud-gum-open/en_gumopen-ud"),
    ];

    /// <summary>How often a sentence of our own treebank counts: it is small, and about what the library is for.</summary>
    private const int OwnWeight = 4;

    /// <summary>
    /// The sentences of all training parts, with their names where a corpus of names has them, and those of our own treebank of news
    /// about states, without.
    /// </summary>
    public static List<TreebankSentence> Train(DirectoryInfo data)
    {
        List<TreebankSentence> own =
        [
            .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Treebank"), "*.conllu").Order(StringComparer.Ordinal).SelectMany(ConlluReader.Read),
        ];
        return
        [
            .. All.SelectMany(t => Read(data, t.Path, "train").WithNames(NameCorpora.All.Single(c => c.Treebank == t.Name), data, "train")),
            .. Enumerable.Repeat(own, OwnWeight).SelectMany(static s => s),
        ];
    }

    /// <summary>The sentences of one part of a treebank.</summary>
    /// <param name="data">Folder with the corpora.</param>
    /// <param name="path">The files, without the part.</param>
    /// <param name="part">The part: train, dev or test.</param>
    public static IEnumerable<TreebankSentence> Read(DirectoryInfo data, string path, string part) =>
        ConlluReader.Read(File(data, path, part));

    /// <summary>The file of one part of a treebank.</summary>
    public static string File(DirectoryInfo data, string path, string part, string extension = ".conllu") =>
        Path.Combine(data.FullName, $"{path}-{part}{extension}");

    /// <summary>A document of sentences with their tokens as annotated, nothing else.</summary>
    public static DocumentBuilder Document(IEnumerable<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var builder = new DocumentBuilder();
        var tokens = new List<TokenData>();
        var spans = new List<SentenceData>();
        foreach (var sentence in sentences)
        {
            int first = tokens.Count;
            foreach (var word in sentence.Words)
            {
                var flags = tokens.Count == first ? TokenFlags.SentenceStart | TokenFlags.SpaceAfter : TokenFlags.SpaceAfter;
                var token = TokenFactory.Create(word.Form, 0, word.Form.Length, flags);
                token.Start = text.Length;
                tokens.Add(token);
                text.Append(word.Form).Append(' ');
            }

            spans.Add(new SentenceData(first, tokens.Count, BlockKind.Paragraph));
        }

        builder.Reset(text.ToString(), new DocumentInfo());
        builder.TokenList.AddRange(tokens);
        builder.Sentences.AddRange(spans);
        return builder;
    }
}
