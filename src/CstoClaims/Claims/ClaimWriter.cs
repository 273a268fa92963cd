using CstoClaims.Frames;
using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>Writes the claims of one sentence from the wordings found in it.</summary>
internal sealed class ClaimWriter(DocumentBuilder document, WordingMatcher matcher, int sentence)
{
    /// <summary>More claims of one wording than this are cut: it bounds the work on a mutilated text.</summary>
    private const int MaxCombinations = 400;

    private readonly AttributionReader attributions = new(document, matcher, sentence);
    private readonly ClaimTimeReader times = new(document, matcher.Tree, matcher.Carried);

    public void Write(List<WordingMatch> matches)
    {
        foreach (var match in matches)
        {
            var combinations = new List<Role[]>();
            Combine(match, 0, [], combinations);
            foreach (var roles in combinations)
            {
                document.Claims.Add(WriteOne(match, roles));
            }
        }
    }

    /// <summary>One claim for each combination of the fillers of single roles; a plural role goes into each as a whole.</summary>
    private void Combine(WordingMatch match, int role, List<Role> chosen, List<Role[]> combinations)
    {
        if (combinations.Count == MaxCombinations)
        {
            return;
        }

        if (role == match.Roles.Length)
        {
            combinations.Add([.. chosen]);
            return;
        }

        var frameRole = match.Wording.Frame.Roles[role];
        var fillers = match.Roles[role];
        if (fillers.Count == 0)
        {
            Combine(match, role + 1, chosen, combinations);
            return;
        }

        for (int f = 0; f < (frameRole.Many ? 1 : fillers.Count); f++)
        {
            if (!frameRole.Many && chosen.Exists(c => c.Fillers.Any(o => o.Entity.Id == fillers[f].Entity.Id)))
            {
                continue;
            }

            chosen.Add(new Role(frameRole.Name, frameRole.Many ? [.. fillers.Select(ToFiller)] : [ToFiller(fillers[f])]));
            Combine(match, role + 1, chosen, combinations);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private Claim WriteOne(WordingMatch match, Role[] roles)
    {
        var (frame, wording) = match.Wording;
        var predication = match.Predication;
        var (first, end, _) = document.Sentences[sentence];
        var evidence = document.Evidence(first, end);
        bool negative = !wording.Negated && (predication.Polarity == Polarity.Negative) != wording.Denies;
        var polarity = negative ? Polarity.Negative : Polarity.Positive;
        var time = times.Read(match);
        return new Claim
        {
            Id = ClaimId.Of(document.Info.Id, frame.Type, roles, evidence.Span, predication.Token - first),
            Document = document.Info.Id,
            Type = frame.Type,
            Roles = roles,
            Time = time,
            Modality = predication.Modality,
            Polarity = polarity,
            Closed = wording.Closed && polarity == Polarity.Positive,
            Attribution = attributions.Read(predication),
            Trigger = Trigger(match),
            Evidence = evidence,
            Confidence = ClaimConfidence.Of(match, roles),
            Rule = $"{frame.Type}/{wording.Text}",
            Summary = ClaimSummary.Of(frame, roles, predication.Modality, polarity, time),
        };
    }

    /// <summary>The trigger with its particle: "pulled out", "set up".</summary>
    private TextEvidence Trigger(WordingMatch match)
    {
        int token = match.Trigger;
        bool phrasal = match.Predication.Lemma.Contains(' ', StringComparison.Ordinal);
        int last = !phrasal ? token : matcher.Tree.Child(token, DependencyRelation.CompoundPrt) is var particle and >= 0 ? particle : token + 1;
        return last == token || last == token + 1 ? document.Evidence(token, last + 1) : document.Evidence(token, token + 1);
    }

    private RoleFiller ToFiller(Filler filler) => new(document.Evidence(filler.First, filler.End), filler.Entity, filler.Via);
}
