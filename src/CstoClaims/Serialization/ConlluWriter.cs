using System.Globalization;
using System.Text;

namespace CstoClaims.Serialization;

/// <summary>
/// Tokens, sentences, lemmas, tags and heads as CoNLL-U. <c>MISC</c> has the offsets, <c>start</c> and <c>end</c>, in
/// UTF-16 code units of the text as given; words of one written word ("don't") have a range line above them.
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes one document.</summary>
    public static void Write(TextWriter writer, Document document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        writer.Write($"# newdoc id = {ClaimTable.OneLine(document.Info.Id)}\n");
        foreach (var sentence in document.Sentences)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {ClaimTable.OneLine(document.Info.Id)}-{sentence.Index + 1}\n"));
            writer.Write($"# text = {ClaimTable.OneLine(sentence.Text)}\n");
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                WriteRange(writer, document, sentence, i);
                WriteToken(writer, document, sentence, i);
            }

            writer.Write('\n');
        }
    }

    /// <summary>The line "1-2 don't" where a written word of several tokens begins.</summary>
    private static void WriteRange(TextWriter writer, Document document, Sentence sentence, int first)
    {
        var last = first;
        while (last + 1 < sentence.EndToken && document.Token(last).JoinsNext)
        {
            last++;
        }

        if (last == first || (first > sentence.FirstToken && document.Token(first - 1).JoinsNext))
        {
            return;
        }

        var span = new TextSpan(document.Token(first).Span.Start, document.Token(last).Span.End);
        var id = string.Create(CultureInfo.InvariantCulture, $"{first - sentence.FirstToken + 1}-{last - sentence.FirstToken + 1}");
        var misc = Misc(span, spaceAfter: document.Token(last).SpaceAfter || last == sentence.EndToken - 1);
        writer.Write($"{id}\t{Field(document.Slice(span))}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n");
    }

    private static void WriteToken(TextWriter writer, Document document, Sentence sentence, int index)
    {
        var token = document.Token(index);
        var joined = token.JoinsNext || (index > sentence.FirstToken && document.Token(index - 1).JoinsNext);
        var parsed = token.Relation != DependencyRelation.None;
        var head = parsed ? (token.HeadIndex < 0 ? 0 : token.HeadIndex - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture) : "_";
        writer.Write((index - sentence.FirstToken + 1).ToString(CultureInfo.InvariantCulture));
        writer.Write($"\t{Field(token.Text)}\t{Field(token.Lemma)}\t{token.Upos.Name()}\t{token.Xpos.Name()}\t_\t{head}\t{token.Relation.Name()}\t_\t");
        writer.Write(Misc(token.Span, spaceAfter: joined || token.SpaceAfter || index == sentence.EndToken - 1));
        writer.Write('\n');
    }

    private static string Misc(TextSpan span, bool spaceAfter) =>
        string.Create(CultureInfo.InvariantCulture, $"{(spaceAfter ? "" : "SpaceAfter=No|")}start={span.Start}|end={span.End}");

    private static string Field(string text)
    {
        var line = ClaimTable.OneLine(text);
        return line.Length == 0 ? "_" : line;
    }
}
