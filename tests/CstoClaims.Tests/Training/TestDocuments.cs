using CstoClaims.Pipeline;

namespace CstoClaims.Tests.Training;

/// <summary>Documents whose tokens stand apart by blanks, so that tags and trees are tested without a tokenizer.</summary>
internal static class TestDocuments
{
    /// <summary>A document with a sentence for each line.</summary>
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
                document.TokenList.Add(new TokenData { Start = start, Length = word.Length, Key = StableHash.OfLower(word), Head = -1 });
                start += word.Length + 1;
            }

            document.Sentences.Add(new SentenceData(first, document.TokenList.Count, BlockKind.Paragraph));
        }

        return document;
    }
}
