using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Text;

namespace CstoClaims.Tests.Training;

/// <summary>Documents whose tokens stand apart by blanks, so that tags and trees are tested without a tokenizer.</summary>
internal static class TestDocuments
{
    /// <summary>A document with a sentence for each line, and what the gazetteer says of the words, which the tagger wants to see.</summary>
    public static DocumentBuilder Of(params string[] sentences)
    {
        var document = new DocumentBuilder();
        document.Reset(string.Join('\n', sentences), new DocumentInfo());
        int start = 0;
        foreach (var sentence in sentences)
        {
            int first = document.TokenList.Count;
            foreach (var word in sentence.Split(' '))
            {
                var token = TokenFactory.Create(word, 0, word.Length, TokenFlags.SpaceAfter);
                token.Start = start;
                document.TokenList.Add(token);
                start += word.Length + 1;
            }

            document.Sentences.Add(new SentenceData(first, document.TokenList.Count, BlockKind.Paragraph));
        }

        GazetteerStage.Default.Process(document);
        return document;
    }
}
