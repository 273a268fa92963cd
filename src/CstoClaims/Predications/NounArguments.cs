using static CstoClaims.DependencyRelation;

namespace CstoClaims.Predications;

/// <summary>
/// The arguments of a noun by grammatical function: possessor ("Uzbekistan's withdrawal"), names and adjectives before it
/// ("EU membership"), prepositional phrases ("withdrawal of Uzbekistan from the pact") and what stands beside it for the
/// same thing ("member states Latvia and Estonia").
/// </summary>
internal sealed class NounArguments(ClauseTree tree)
{
    private const int MaxDepth = 12;

    /// <summary>Adds the arguments of a noun.</summary>
    public void Collect(int noun, List<Argument> arguments)
    {
        foreach (int child in tree.Children(noun))
        {
            switch (tree[child].Relation)
            {
                case NmodPoss:
                    Coordination.Add(tree, Owner(child), ArgumentFunction.Possessor, preposition: null, implied: false, arguments);
                    break;
                case Compound or Amod or NmodDesc or NmodUnmarked or Flat when tree[child].Has(TokenFlags.Capitalized):
                    Coordination.Add(tree, child, child < noun ? ArgumentFunction.Modifier : ArgumentFunction.Apposition, preposition: null, implied: false, arguments);
                    break;
                case Appos:
                    Coordination.Add(tree, child, ArgumentFunction.Apposition, preposition: null, implied: false, arguments);
                    break;
                case Nmod or Obl when Coordination.Preposition(tree, child) is { } preposition:
                    Coordination.Add(tree, child, ArgumentFunction.Oblique, preposition, implied: false, arguments);
                    break;
                case Acl:
                    arguments.Add(new Argument(ArgumentFunction.Clause, child));
                    break;
                default:
                    break;
            }
        }

        AddHead(noun, arguments);
    }

    /// <summary>Who holds a noun such as "decision" or "plan": its possessor, else the subject of the verb that it depends on.</summary>
    public void Holders(int noun, List<int> found, int depth, VerbArguments verbs)
    {
        int possessor = tree.Child(noun, NmodPoss);
        if (possessor >= 0)
        {
            found.Add(possessor);
            return;
        }

        if (tree[noun].Relation == Xcomp && tree[noun].Head >= tree.First && depth < MaxDepth)
        {
            verbs.GrammaticalSubjects(tree[noun].Head, found, depth + 1);
            return;
        }

        foreach (int child in tree.Children(noun))
        {
            if (tree[child].Relation is Compound or Amod && tree[child].Upos is UniversalTag.Propn
                || (tree[child].Relation == Nmod && Coordination.Preposition(tree, child) is "by" or "of"))
            {
                found.Add(child);
                return;
            }
        }

        if (tree.HasChild(noun, Cop))
        {
            verbs.GrammaticalSubjects(noun, found, depth + 1);
            return;
        }

        int head = tree[noun].Head;
        if (depth < MaxDepth && head >= tree.First && verbs.IsPredicate(head) && tree[noun].Relation is not (Nsubj or NsubjPass))
        {
            verbs.GrammaticalSubjects(head, found, depth + 1);
        }
    }

    /// <summary>"whose" is the noun that its clause modifies.</summary>
    private int Owner(int possessor)
    {
        if (tree[possessor].Xpos != PennTag.PossessiveWhPronoun)
        {
            return possessor;
        }

        for (int t = possessor; tree[t].Head >= tree.First; t = tree[t].Head)
        {
            if (tree[t].Relation == AclRelcl)
            {
                return tree[t].Head;
            }
        }

        return possessor;
    }

    /// <summary>"Turkey, a member of NATO" and "NATO member Turkey": the noun beside or behind is its apposition.</summary>
    private void AddHead(int noun, List<Argument> arguments)
    {
        int head = tree[noun].Head;
        bool beside = tree[noun].Relation == Appos
            || (tree[noun].Relation is Compound or NmodDesc or Flat or NmodUnmarked && head >= tree.First && tree[head].Upos == UniversalTag.Propn);
        if (beside && head >= tree.First && !IsVerb(head))
        {
            Coordination.Add(tree, head, ArgumentFunction.Apposition, preposition: null, implied: false, arguments);
        }
        else if (TwinOf(noun) is int twin and >= 0)
        {
            Coordination.Add(tree, twin, ArgumentFunction.Apposition, preposition: null, implied: false, arguments);
        }
    }

    /// <summary>
    /// "member states Mali and Niger have …", "No longer a member, Mali has …": a name that the parser has made a second subject of
    /// the same verb stands for the same thing.
    /// </summary>
    private int TwinOf(int noun)
    {
        int head = tree[noun].Head;
        if (head < tree.First || tree[noun].Relation is not (Nsubj or NsubjPass or Obj))
        {
            return -1;
        }

        foreach (int sibling in tree.Children(head))
        {
            if (sibling > noun && tree[sibling].Relation == tree[noun].Relation && tree[sibling].Upos == UniversalTag.Propn)
            {
                return sibling;
            }
        }

        return -1;
    }

    private bool IsVerb(int token) => tree[token].Upos is UniversalTag.Verb or UniversalTag.Aux;
}
