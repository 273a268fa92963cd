using System.Text;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Evaluation;

/// <summary>One word with its stretch of the text counted without white space. Head is an index among all words; -1 for a root.</summary>
internal readonly record struct AlignedWord(
    TextSpan Span, string Lemma, UniversalTag Upos, PennTag Xpos, int Head, DependencyRelation Relation);

/// <summary>Tokens, words and sentences of one side of a comparison, all placed by characters without white space.</summary>
internal sealed class AlignedText
{
    private static readonly TextSpan Root = new(-1, -1);

    private readonly StringBuilder characters = new();

    public string Characters => characters.ToString();

    public List<TextSpan> Tokens { get; } = [];

    public List<TextSpan> Sentences { get; } = [];

    public List<AlignedWord> Words { get; } = [];

    public TextSpan SpanOfHead(AlignedWord word) => word.Head < 0 ? Root : Words[word.Head].Span;

    public static AlignedText Of(IReadOnlyList<TreebankSentence> gold)
    {
        var side = new AlignedText();
        foreach (var sentence in gold)
        {
            int firstWord = side.Words.Count;
            int sentenceStart = side.characters.Length;
            int tokenStart = sentenceStart;
            foreach (var word in sentence.Words)
            {
                int start = side.characters.Length;
                side.characters.Append(Spacing.Without(word.Form));
                int end = side.characters.Length;
                side.Words.Add(new AlignedWord(
                    new TextSpan(start, end), word.Lemma, word.Upos, word.Xpos, word.Head < 0 ? -1 : firstWord + word.Head, word.Relation));
                if (!word.JoinsNext)
                {
                    side.Tokens.Add(new TextSpan(tokenStart, end));
                    tokenStart = end;
                }
            }

            side.Sentences.Add(new TextSpan(sentenceStart, side.characters.Length));
        }

        return side;
    }

    public static AlignedText Of(Document document)
    {
        var side = new AlignedText();
        int[] position = Spacing.Places(document.Text);
        side.characters.Append(Spacing.Without(document.Text));
        TextSpan Place(TextSpan span) => new(position[span.Start], position[span.End]);

        int tokenStart = -1;
        foreach (var token in document.Tokens)
        {
            var span = Place(token.Span);
            side.Words.Add(new AlignedWord(span, token.Lemma, token.Upos, token.Xpos, token.HeadIndex, token.Relation));
            tokenStart = tokenStart < 0 ? span.Start : tokenStart;
            if (!token.JoinsNext)
            {
                side.Tokens.Add(new TextSpan(tokenStart, span.End));
                tokenStart = -1;
            }
        }

        side.Sentences.AddRange(document.Sentences.Select(s => Place(s.Span)));
        return side;
    }
}
