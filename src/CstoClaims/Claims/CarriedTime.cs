using CstoClaims.Pipeline;
using CstoClaims.Predications;
using CstoClaims.References;

namespace CstoClaims.Claims;

/// <summary>
/// A date carries to the next sentence where that has the same subject and no date of its own: "Chile hesitated until April
/// 2006. It then withdrew."
/// </summary>
internal sealed class CarriedTime(DocumentBuilder document, FillerFinder fillers)
{
    private static readonly KindSet Anything = KindSet.Of(EntityKind.Country, EntityKind.Organization, EntityKind.Treaty, EntityKind.Person);

    /// <summary>Index of the date that carries to a match; -1 where none does.</summary>
    public int Of(WordingMatch match)
    {
        int sentence = match.Predication.Sentence;
        if (sentence == 0 || match.Wording.Frame.State || match.Predication.Modality != Modality.Asserted || match.Predication.Polarity == Polarity.Negative
            || HasDate(sentence))
        {
            return -1;
        }

        var subject = Subject(match.Predication);
        if (subject is null || fillers.MentionAt(Head(match.Predication)) >= 0)
        {
            return -1;
        }

        foreach (var earlier in document.Predications)
        {
            bool main = earlier.Sentence == sentence - 1 && earlier.Time >= 0 && document.Tokens[earlier.Token].Head < 0;
            if (main && Subject(earlier) is { } other && string.Equals(other.Id, subject.Id, StringComparison.Ordinal))
            {
                return earlier.Time;
            }
        }

        return -1;
    }

    private bool HasDate(int sentence)
    {
        var (first, end, _) = document.Sentences[sentence];
        return document.Dates.Exists(d => d.FirstToken >= first && d.EndToken <= end && d.Edtf is not null);
    }

    private static int Head(Predication predication)
    {
        foreach (var argument in predication.Arguments)
        {
            if (argument.Function == ArgumentFunction.Subject)
            {
                return argument.Token;
            }
        }

        return predication.Token;
    }

    private Entity? Subject(Predication predication)
    {
        int head = Head(predication);
        if (head == predication.Token)
        {
            return null;
        }

        int mention = fillers.MentionAt(head);
        return mention >= 0 && Anything.Has(document.Mentions[mention].Entity.Kind) ? document.Mentions[mention].Entity : fillers.Referent(head);
    }
}
