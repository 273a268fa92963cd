using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>The country that a sentence names, if it names just one. Asked for sentences in the order of the text.</summary>
internal sealed class SentenceCountries(DocumentBuilder document)
{
    /// <summary>Mentions looked at in a sentence, so that a page without full stops stays linear.</summary>
    private const int Reach = 64;

    private int sentence;
    private int mention;

    /// <summary>ISO 3166-1 code of the one country in the sentence of a token.</summary>
    public string? At(int token)
    {
        var sentences = document.Sentences;
        while (sentence < sentences.Count && sentences[sentence].End <= token)
        {
            sentence++;
        }

        if (sentence == sentences.Count)
        {
            return null;
        }

        var mentions = document.Mentions;
        while (mention < mentions.Count && mentions[mention].First < sentences[sentence].First)
        {
            mention++;
        }

        string? only = null;
        for (int i = mention; i < mentions.Count && i < mention + Reach && mentions[i].First < sentences[sentence].End; i++)
        {
            var entity = mentions[i].Entity;
            if (entity.Kind != EntityKind.Country || !entity.Id.StartsWith("country:", StringComparison.Ordinal))
            {
                continue;
            }

            var code = entity.Id["country:".Length..];
            if (only is not null && only != code)
            {
                return null;
            }

            only = code;
        }

        return only;
    }
}
