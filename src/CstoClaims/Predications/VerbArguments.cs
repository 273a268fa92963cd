using static CstoClaims.DependencyRelation;

namespace CstoClaims.Predications;

/// <summary>
/// The arguments of a verb by grammatical function. Undoes the passive, relative clauses, participles, control and raising,
/// coordination and the copula, so that "which was founded by X", "X, having founded" and "X decided to found" look alike.
/// </summary>
internal sealed class VerbArguments(ClauseTree tree, NounArguments nouns)
{
    /// <summary>Clauses embedded deeper than this have no subject found for them: it bounds the work.</summary>
    private const int MaxDepth = 12;

    private readonly List<int> subjects = [];

    /// <summary>Adds the arguments of a verb.</summary>
    public void Collect(int verb, List<Argument> arguments)
    {
        bool passive = tree.IsPassive(verb);
        subjects.Clear();
        bool own = GrammaticalSubjects(verb, subjects, 0);
        foreach (int subject in subjects)
        {
            Coordination.Add(tree, subject, passive ? ArgumentFunction.Object : ArgumentFunction.Subject, preposition: null, !own, arguments);
        }

        AddGap(verb, passive, arguments);
        foreach (int child in tree.Children(verb))
        {
            AddChild(verb, child, arguments);
        }

        if (tree[verb].Relation == Conj)
        {
            ShareObject(verb, arguments);
        }
    }

    /// <summary>
    /// The grammatical subjects of a verb, its own or those it shares with the clause around it. Returns whether they are its own.
    /// </summary>
    public bool GrammaticalSubjects(int verb, List<int> found, int depth)
    {
        if (OwnSubject(verb) is int subject and >= 0)
        {
            found.Add(Antecedent(subject, verb));
            if (NounBefore(subject) is int near and >= 0 && near != found[^1])
            {
                found.Add(near);
            }

            return true;
        }

        if (FrontedSubject(verb) is int fronted and >= 0)
        {
            found.Add(fronted);
            return true;
        }

        return depth <= MaxDepth && tree[verb].Head >= tree.First && SharedSubjects(verb, found, depth);
    }

    /// <summary>
    /// The subjects of a verb that has none of its own: those of the clause or noun that it hangs on. Returns whether it is the noun
    /// that it modifies, which stands beside it as good as its own.
    /// </summary>
    private bool SharedSubjects(int verb, List<int> found, int depth)
    {
        int head = tree[verb].Head;
        switch (tree[verb].Relation)
        {
            case Ccomp or Parataxis when IsFinite(verb):
                break;
            case Xcomp or Ccomp or Advcl or Obl or Parataxis when IsPredicate(head):
                if (IsControlled(verb, head) && Controller(head) is int controller and >= 0 && controller < verb)
                {
                    found.Add(controller);
                }
                else
                {
                    GrammaticalSubjects(head, found, depth + 1);
                }

                break;
            case Conj when IsPredicate(head):
                GrammaticalSubjects(head, found, depth + 1);
                break;
            case AclRelcl when HasRelativePronoun(verb) || OwnObject(verb) >= 0:
            case Acl when tree[verb].Xpos is PennTag.VerbParticiple or PennTag.VerbPast or PennTag.VerbGerund && !HasMark(verb):
                found.Add(head);
                return true;
            case Acl or Nmod or AdvclRelcl:
                nouns.Holders(head, found, depth + 1, this);
                break;
            case Csubj or CsubjPass when OwnObject(head) is int experiencer and >= 0:
                found.Add(experiencer);
                break;
            default:
                break;
        }

        return false;
    }

    /// <summary>The object of the verb above is the subject of an infinitive below it, as in "asked X to join".</summary>
    private bool IsControlled(int verb, int head) =>
        tree[verb].Relation == Xcomp
        || (tree[verb].Relation == Advcl && (MarkOf(verb) is "as" || tree.Lemma(head) is "call" or "appeal" or "ask" or "invite" or "urge"));

    /// <summary>
    /// "At a summit in May, Mali and Niger founded …": where a finite verb has no subject, the parser has taken it for an
    /// apposition of the phrase in front.
    /// </summary>
    private int FrontedSubject(int verb)
    {
        if (tree[verb].Xpos is not (PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird)
            || tree[verb].Relation is Conj or AclRelcl)
        {
            return -1;
        }

        foreach (int child in tree.Children(verb))
        {
            if (child < verb && tree[child].Relation is Obl && NameBeside(child, verb) is int beside and >= 0)
            {
                return beside;
            }
        }

        return -1;
    }

    /// <summary>
    /// ", which": the noun right before the comma, where the parser has hung the clause on one further away. Which of the two is
    /// meant is left to what they can stand for.
    /// </summary>
    private int NounBefore(int pronoun)
    {
        int noun = pronoun - 2;
        return noun >= tree.First && tree.IsLemma(pronoun, "which") && tree.IsLemma(pronoun - 1, ",")
            && tree[noun].Upos is UniversalTag.Noun or UniversalTag.Propn
            ? noun
            : -1;
    }

    private int NameBeside(int phrase, int verb)
    {
        foreach (int child in tree.Children(phrase))
        {
            if (tree[child].Relation is Appos or Conj or List && child > phrase && child < verb && tree[child].Upos == UniversalTag.Propn)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>A relative pronoun stands for the noun that its clause modifies.</summary>
    private int Antecedent(int subject, int verb)
    {
        if (tree[subject].Xpos is not (PennTag.WhDeterminer or PennTag.WhPronoun) && !tree.IsLemma(subject, "that"))
        {
            return subject;
        }

        int clause = verb;
        while (tree[clause].Relation is Conj or Xcomp && tree[clause].Head >= tree.First)
        {
            clause = tree[clause].Head;
        }

        return tree[clause].Relation is AclRelcl or Acl or Appos ? tree[clause].Head : subject;
    }

    /// <summary>"the pact that Uzbekistan left": the object is the noun outside; so is "which" in "from which it withdrew".</summary>
    private void AddGap(int verb, bool passive, List<Argument> arguments)
    {
        if (tree[verb].Relation == AclRelcl && !passive && OwnSubject(verb) is int subject and >= 0
            && Antecedent(subject, verb) == subject && OwnObject(verb) < 0)
        {
            Coordination.Add(tree, tree[verb].Head, ArgumentFunction.Object, preposition: null, implied: true, arguments);
        }
    }

    private void AddChild(int verb, int child, List<Argument> arguments)
    {
        switch (tree[child].Relation)
        {
            case Obj or Iobj or Dislocated:
                Coordination.Add(tree, Antecedent(child, verb), ArgumentFunction.Object, preposition: null, implied: false, arguments);
                break;
            case OblAgent:
                Coordination.Add(tree, child, ArgumentFunction.Subject, preposition: null, implied: false, arguments);
                break;
            case Xcomp or Ccomp or Advcl when IsPredicate(child):
                arguments.Add(new Argument(ArgumentFunction.Clause, child, MarkOf(child)));
                break;
            case Xcomp or Ccomp:
                Coordination.Add(tree, child, ArgumentFunction.Predicate, preposition: null, implied: false, arguments);
                break;
            case Obl or Nmod when IsCompany(child):
                AddCompany(verb, child, arguments);
                break;
            case Advmod when tree.Child(child, Obl) is int company and >= 0 && IsCompany(company):
                AddCompany(verb, company, arguments);
                break;
            case Obl when tree.IsPassive(verb) && Preposition(child) is "by":
                Coordination.Add(tree, child, ArgumentFunction.Subject, preposition: null, implied: false, arguments);
                break;
            case Obl or Nmod or OblUnmarked or Advcl or Advmod when Preposition(child) is { } preposition:
                Coordination.Add(tree, Antecedent(child, verb), ArgumentFunction.Oblique, preposition, implied: false, arguments);
                break;
            default:
                break;
        }
    }

    /// <summary>"together with Bulgaria", "along with Ireland", "alongside Togo": who does it too.</summary>
    private bool IsCompany(int phrase)
    {
        int preposition = tree.Child(phrase, Case);
        return preposition >= 0
            && (tree.IsLemma(preposition, "alongside")
                || (tree.IsLemma(preposition, "with") && preposition > tree.First && tree.Lemma(preposition - 1) is "together" or "along" or "jointly"));
    }

    private void AddCompany(int verb, int phrase, List<Argument> arguments) => Coordination.Add(
        tree, phrase, tree.IsPassive(verb) ? ArgumentFunction.Object : ArgumentFunction.Subject, preposition: null, implied: true, arguments);

    /// <summary>"signed and ratified the treaty": the first conjunct shares the object of the second, and the other way round.</summary>
    private void ShareObject(int verb, List<Argument> arguments)
    {
        int head = tree[verb].Head;
        if (OwnObject(verb) < 0 && IsPredicate(head) && OwnObject(head) is int shared and >= 0 && shared > verb)
        {
            Coordination.Add(tree, shared, ArgumentFunction.Object, preposition: null, implied: true, arguments);
        }
    }

    /// <summary>The token that the subject of an open complement is: the object of "asked X to join", not of "promised".</summary>
    private int Controller(int verb)
    {
        string lemma = tree.Lemma(verb);
        if (lemma is "call" or "appeal" or "rely" or "count" or "prevail")
        {
            foreach (int child in tree.Children(verb))
            {
                if (tree[child].Relation == Obl && Preposition(child) is "on" or "upon" or "to" or "for")
                {
                    return child;
                }
            }
        }

        return lemma is "promise" or "vow" or "become" or "remain" ? -1 : OwnObject(verb);
    }

    private int OwnSubject(int verb)
    {
        foreach (int child in tree.Children(verb))
        {
            if (tree[child].Relation is Nsubj or NsubjPass or NsubjOuter)
            {
                return child;
            }
        }

        return -1;
    }

    private int OwnObject(int verb)
    {
        foreach (int child in tree.Children(verb))
        {
            if (tree[child].Relation is Obj or Iobj)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>A verb, or a noun or adjective with a copula.</summary>
    public bool IsPredicate(int token) =>
        tree[token].Upos is UniversalTag.Verb or UniversalTag.Aux || tree.HasChild(token, Cop);

    private bool IsFinite(int verb)
    {
        if (tree[verb].Xpos is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird)
        {
            return true;
        }

        foreach (int child in tree.Children(verb))
        {
            if (tree[child].Relation is Aux or Cop or AuxPass
                && tree[child].Xpos is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbPresentThird or PennTag.Modal)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasRelativePronoun(int verb)
    {
        foreach (int child in tree.Children(verb))
        {
            if (tree[child].Xpos is PennTag.WhDeterminer or PennTag.WhPronoun)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMark(int verb) => tree.HasChild(verb, Mark);

    private string? MarkOf(int verb)
    {
        int mark = tree.Child(verb, Mark);
        return mark < 0 ? null : tree.Lemma(mark);
    }

    private string? Preposition(int token) => Coordination.Preposition(tree, token);
}
