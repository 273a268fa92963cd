using CstoClaims.Pipeline;

namespace CstoClaims.Entities;

/// <summary>How a sentence uses capitals, which decides what they say of a word.</summary>
internal enum SentenceShape : byte
{
    /// <summary>Names have capitals.</summary>
    Normal,

    /// <summary>Most Words Have Capitals.</summary>
    TitleCase,

    /// <summary>ALL LETTERS ARE CAPITALS.</summary>
    AllCaps,
}

/// <summary>Tells the shape of a sentence.</summary>
internal static class SentenceShapes
{
    private const int FewWords = 4;

    public static SentenceShape Of(DocumentBuilder document, SentenceData sentence)
    {
        int words = 0, capital = 0, upper = 0;
        var tokens = document.Tokens;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Length < 4 || tokens[i].Has(TokenFlags.Punctuation) || tokens[i].Has(TokenFlags.HasDigit))
                continue;

            words++;
            capital += tokens[i].Has(TokenFlags.Capitalized) ? 1 : 0;
            upper += tokens[i].Has(TokenFlags.AllCaps) ? 1 : 0;
        }

        if (words < FewWords)
            return words > 1 && upper == words && sentence.Block == BlockKind.Heading ? SentenceShape.AllCaps : SentenceShape.Normal;

        return upper * 10 >= words * 8 ? SentenceShape.AllCaps
            : capital * 10 >= words * 9 && sentence.Block != BlockKind.Byline && !EndsWithStop(document.Surface(sentence.End - 1)) ? SentenceShape.TitleCase
            : SentenceShape.Normal;
    }

    private static bool EndsWithStop(ReadOnlySpan<char> last) => last is [.. , '.' or '?' or '!'];
}
