using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>
/// A date carries to the next sentence where that has the same subject and no date of its own: "Chile hesitated until April
/// 2006. It then withdrew." Working memory of one builder; predications are noted in the order of the text.
/// </summary>
internal sealed class CarriedTime(FillerFinder fillers)
{
    private DocumentBuilder document = null!;
    private MainClause last;

    public void Load(DocumentBuilder builder)
    {
        document = builder;
        last = new MainClause(-1, "", -1);
    }

    /// <summary>Remembers the subject and the date of a main clause.</summary>
    public void Note(Predication predication)
    {
        if (predication.Time >= 0 && document.Tokens[predication.Token].Head < 0 && Subject(predication) is var token and >= 0
            && EntityAt(token) is { } subject)
        {
            last = new MainClause(predication.Sentence, subject.Id, predication.Time);
        }
    }

    /// <summary>Index of the date that carries to a match; -1 where none does.</summary>
    public int Of(WordingMatch match)
    {
        var predication = match.Predication;
        var (first, end, _) = document.Sentences[predication.Sentence];
        bool happened = !match.Wording.Frame.State && predication is { Modality: Modality.Asserted, Polarity: Polarity.Positive };
        if (!happened || last.Sentence != predication.Sentence - 1 || document.HasDate(first, end))
        {
            return -1;
        }

        // Only a subject that is taken up again, not one that is named anew.
        int subject = Subject(predication);
        return subject >= 0 && fillers.MentionAt(subject) < 0 && EntityAt(subject) is { } entity
            && string.Equals(entity.Id, last.Subject, StringComparison.Ordinal)
            ? last.Time
            : -1;
    }

    private static int Subject(Predication predication)
    {
        foreach (var argument in predication.Arguments)
        {
            if (argument.Function == ArgumentFunction.Subject)
            {
                return argument.Token;
            }
        }

        return -1;
    }

    private Entity? EntityAt(int token) =>
        fillers.MentionAt(token) is var mention and >= 0 ? document.Mentions[mention].Entity : fillers.Referent(token);

    private readonly record struct MainClause(int Sentence, string Subject, int Time);
}
