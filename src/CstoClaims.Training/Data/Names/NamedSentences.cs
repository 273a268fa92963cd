using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Text;

namespace CstoClaims.Training.Data;

/// <summary>Sentences with names and without trees, cut into words by the library itself, as it will see them.</summary>
internal static class NamedSentences
{
    private static readonly IStage[] Stages = [new LayoutStage(), new TokenizerStage(), new SentenceStage()];

    /// <summary>
    /// The sentences of texts. One is left out where a name begins or ends inside a word, or where it is not sure what is a name.
    /// </summary>
    public static IEnumerable<TreebankSentence> Of(IEnumerable<NamedText> texts, NameTypes annotated)
    {
        var builder = new DocumentBuilder();
        foreach (var text in texts)
        {
            builder.Reset(text.Text, new DocumentInfo());
            foreach (var stage in Stages)
            {
                stage.Process(builder);
            }

            bool first = true;
            foreach (var sentence in Sentences(builder, text))
            {
                yield return sentence with { StartsDocument = first && text.StartsDocument, Annotated = annotated };
                first = false;
            }
        }
    }

    /// <summary>The names of a text as words of a sentence; <see langword="null"/> where the words are not the text, or cut through a name.</summary>
    public static IReadOnlyList<NameSpan>? NamesOf(IReadOnlyList<TreebankWord> words, NamedText text)
    {
        bool same = string.Equals(string.Concat(words.Select(static w => Spacing.Without(w.Form))), Spacing.Without(text.Text), StringComparison.Ordinal);
        return same ? NamesOf(words, text.Names, 0) : null;
    }

    private static IEnumerable<TreebankSentence> Sentences(DocumentBuilder builder, NamedText text)
    {
        var places = Spacing.Places(text.Text);
        foreach (var sentence in builder.Sentences)
        {
            var span = builder.SpanOf(sentence.First, sentence.End);
            var place = new TextSpan(places[span.Start], places[span.End]);
            var words = Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(t => Word(builder, t)).ToList();
            var names = NamesOf(words, text.Names.Where(n => n.Span.Overlaps(place)), place.Start);
            if (names is not null && !text.Unsure.Any(place.Overlaps))
            {
                yield return new TreebankSentence(builder.Text[span.Start..span.End], words, StartsParagraph: false) { HasTree = false, Names = names };
            }
        }
    }

    private static TreebankWord Word(DocumentBuilder builder, int token)
    {
        var data = builder.Tokens[token];
        var form = builder.Surface(token).ToString();
        return new TreebankWord(
            form, form, UniversalTag.X, PennTag.X, "_", -1, DependencyRelation.None, data.Has(TokenFlags.SpaceAfter), data.Has(TokenFlags.JoinsNext));
    }

    private static List<NameSpan>? NamesOf(IReadOnlyList<TreebankWord> words, IEnumerable<PlacedName> names, int start)
    {
        var bounds = new Dictionary<int, int> { [start] = 0 };
        int at = start;
        for (int i = 0; i < words.Count; i++)
        {
            at += Spacing.Without(words[i].Form).Length;
            bounds[at] = i + 1;
        }

        var found = new List<NameSpan>();
        foreach (var name in names)
        {
            if (!bounds.TryGetValue(name.Span.Start, out int first) || !bounds.TryGetValue(name.Span.End, out int end))
            {
                return null;
            }

            found.Add(new NameSpan(first, end, name.Type));
        }

        return found;
    }
}
