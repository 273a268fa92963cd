using CstoClaims.Pipeline;
using static CstoClaims.DependencyRelation;

namespace CstoClaims.Predications;

/// <summary>
/// The time of an event: the date that modifies its predicate, an oblique of it ("at an April 28 summit"), or the clause that
/// it shares its time with. A date at "said on Monday" is not that of what was said.
/// </summary>
internal sealed class TimeFinder(ClauseTree tree, ContextFinder contexts)
{
    private readonly List<DateInTree> dates = [];

    /// <summary>Notes the dates of the sentence that the tree holds.</summary>
    public void Load(ref int nextDate)
    {
        dates.Clear();
        var all = tree.Document.Dates;
        while (nextDate < all.Count && all[nextDate].FirstToken < tree.End)
        {
            var date = all[nextDate];
            if (date.FirstToken >= tree.First && date.EndToken <= tree.End && date.Edtf is not null)
            {
                dates.Add(new DateInTree(nextDate, HeadOf(date), PrepositionBefore(date.FirstToken)));
            }

            nextDate++;
        }
    }

    /// <summary>Index of the date of a predicate; -1 where the sentence gives none.</summary>
    public int Find(int predicate, in Context context)
    {
        if (dates.Count == 0)
        {
            return -1;
        }

        int found = Direct(predicate, predicate);
        for (int token = predicate, step = 0; found < 0 && step < 6; step++)
        {
            int head = tree[token].Head;
            if (head < tree.First || !SharesTime(token, head, predicate, context, out bool onlyBefore, out bool onlyAfter))
            {
                return -1;
            }

            found = Direct(head, predicate);
            if (found >= 0 && !(onlyAfter && IsToCome(found)) && ((onlyBefore && dates.Find(d => d.Date == found).Head > head) || (onlyAfter && dates.Find(d => d.Date == found).Head < predicate)))
            {
                return -1;
            }

            token = head;
        }

        return found;
    }

    /// <summary>The date that hangs on a predicate directly or by one phrase; the nearest to <paramref name="origin"/> of several.</summary>
    private int Direct(int predicate, int origin)
    {
        int best = -1, distance = int.MaxValue;
        foreach (var (date, head, preposition) in dates)
        {
            if (Modifies(head, preposition, predicate) && Math.Abs(head - origin) < distance)
            {
                best = date;
                distance = Math.Abs(head - origin);
            }
        }

        return best;
    }

    private bool Modifies(int date, string? preposition, int predicate)
    {
        if (date == predicate)
        {
            return false;
        }

        int head = tree[date].Head;
        if (head == predicate)
        {
            return true;
        }

        if (head < tree.First)
        {
            return false;
        }

        // A copula carries the time of the phrase that it links, and of the subject's clause.
        if (tree[predicate].Relation == Cop && tree[predicate].Head == head)
        {
            return true;
        }

        bool reaches = tree[head].Head == predicate
            || (tree[predicate].Relation == Cop && tree[head].Head == tree[predicate].Head);
        if (!reaches)
        {
            return false;
        }

        return tree[head].Relation switch
        {
            // "withdrew from the group in July": the date may hang on the noun before it.
            Obj or NsubjPass or Obl or Nmod or Xcomp or OblAgent or Appos when preposition is not null and not "of" => head < date && head > predicate,
            // "at an April 28 summit"
            Obl when preposition is null => Coordination.Preposition(tree, head) is "at" or "in" or "during" or "on",
            // "in July of last year"
            Obl => tree[head].Upos == UniversalTag.Propn && preposition is "of",
            _ => false,
        };
    }

    private bool SharesTime(int token, int head, int predicate, in Context context, out bool onlyBefore, out bool onlyAfter)
    {
        onlyBefore = onlyAfter = false;
        switch (tree[token].Relation)
        {
            case Conj:
                onlyBefore = true;
                return true;
            case Xcomp:
                onlyAfter = context.Modality != Modality.Asserted && !tree.IsPassive(head) && tree[head].Upos != UniversalTag.Adj;
                return true;
            case Nsubj or NsubjPass:
                return contexts.IsHappening(head);
            case Obj:
                return tree[head].Upos == UniversalTag.Verb && context.Modality == Modality.Asserted && IsLight(head);
            case Acl when tree[predicate].Upos == UniversalTag.Verb:
                onlyAfter = true;
                return true;
            default:
                return false;
        }
    }

    /// <summary>"Next year the bloc intends to …": a date after the day of publication is that of what is intended.</summary>
    private bool IsToCome(int date) =>
        tree.Document.Published is { } published && tree.Document.Dates[date].Earliest > published.Date;

    private bool IsLight(int verb) => tree.Lemma(verb) is
        "complete" or "make" or "finalize" or "finalise" or "effect" or "begin" or "end" or "gain" or "win" or "achieve" or "obtain"
        or "receive" or "secure" or "refuse" or "deny" or "grant" or "extend" or "suspend" or "terminate" or "renounce" or "announce" or "lose" or "acquire" or "get";

    /// <summary>The token that heads a date; its preposition where the parser has made that the head: "on 3 March".</summary>
    private int HeadOf(TemporalExpression date)
    {
        int token = tree.Document.HeadOf(date.FirstToken, date.EndToken);
        int head = tree[token].Head;
        bool headed = head >= tree.First && (head < date.FirstToken || head >= date.EndToken);
        return headed && tree[head].Upos == UniversalTag.Adp ? head : token;
    }

    private string? PrepositionBefore(int first)
    {
        int before = first - 1;
        if (before > tree.First && tree.IsLemma(before, "the"))
        {
            before--;
        }

        return before >= tree.First && tree[before].Upos is UniversalTag.Adp or UniversalTag.Sconj ? tree.Lemma(before) : null;
    }

    private readonly record struct DateInTree(int Date, int Head, string? Preposition);
}
