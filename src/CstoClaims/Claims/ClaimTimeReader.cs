using System.Globalization;
using CstoClaims.Pipeline;
using CstoClaims.Predications;
using static CstoClaims.DependencyRelation;

namespace CstoClaims.Claims;

/// <summary>The time of a claim: the date of its predication; for a state in the present, the day of publication.</summary>
internal sealed class ClaimTimeReader(DocumentBuilder document, ClauseTree tree, CarriedTime carried)
{
    public ClaimTime? Read(WordingMatch match)
    {
        var predication = match.Predication;
        int time = match.Time >= 0 ? match.Time : carried.Of(match);
        if (time >= 0)
        {
            var date = document.Dates[time];
            return new ClaimTime(
                date.Edtf!, date.Earliest, date.Latest, date.Anchor,
                new TextEvidence(document.Text[date.Span.Start..date.Span.End], date.Span));
        }

        bool holds = (match.Wording.Frame.State || match.Wording.Wording.State) && predication.Modality == Modality.Asserted;
        return document.Published is { } published && ((holds && !IsPast(match)) || IsPending(predication))
            ? new ClaimTime(published.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), published.Date, published.Date, Anchor: null, Evidence: null)
            : null;
    }

    /// <summary>"has yet to join": a state of today.</summary>
    private bool IsPending(Predication predication)
    {
        if (predication.Polarity == Polarity.Positive)
        {
            return false;
        }

        for (int t = predication.Token - 1; t > tree.First && predication.Token - t <= 4; t--)
        {
            if (tree.IsLemma(t, "to") && tree.IsLemma(t - 1, "yet"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"was a member", "had included"; a participle or a noun shares the time of nothing and counts as present.</summary>
    private bool IsPast(WordingMatch match)
    {
        int token = match.Trigger;
        if (tree[token].Upos == UniversalTag.Noun)
        {
            return false;
        }

        int clause = tree[token].Relation == Cop ? tree[token].Head : token;
        foreach (int child in tree.Children(clause))
        {
            if (tree[child].Relation is Aux or AuxPass or Cop)
            {
                return tree[child].Xpos == PennTag.VerbPast;
            }
        }

        return tree[token].Xpos == PennTag.VerbPast;
    }
}
