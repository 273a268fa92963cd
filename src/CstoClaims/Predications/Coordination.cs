using static CstoClaims.DependencyRelation;

namespace CstoClaims.Predications;

/// <summary>Spreads a phrase over its conjuncts and names the preposition that governs it.</summary>
internal static class Coordination
{
    /// <summary>Lists longer than this are cut: it bounds the work on a mutilated text.</summary>
    private const int MaxConjuncts = 200;

    /// <summary>Adds an argument for a token and one for each of its conjuncts.</summary>
    public static void Add(
        ClauseTree tree, int token, ArgumentFunction function, string? preposition, bool implied, List<Argument> arguments)
    {
        int start = arguments.Count;
        arguments.Add(new Argument(function, token, preposition, implied));
        for (int i = start; i < arguments.Count && arguments.Count - start < MaxConjuncts; i++)
        {
            foreach (int child in tree.Children(arguments[i].Token))
            {
                if (tree[child].Relation == Conj && tree[child].Upos is not (UniversalTag.Verb or UniversalTag.Aux))
                {
                    arguments.Add(new Argument(function, child, OwnPreposition(tree, child, preposition), implied));
                }
            }
        }
    }

    /// <summary>
    /// The preposition of a phrase: "from"; of a complex one the last word ("out of" gives "of"), of a fixed one the whole
    /// ("according to"). <see langword="null"/> where there is none.
    /// </summary>
    public static string? Preposition(ClauseTree tree, int token)
    {
        int found = -1;
        foreach (int child in tree.Children(token))
        {
            if (tree[child].Relation == Case && tree[child].Upos != UniversalTag.Part)
            {
                found = child;
            }
        }

        if (found < 0)
        {
            return null;
        }

        int rest = tree.Child(found, Fixed);
        if (tree.IsLemma(found, "accord") || tree.IsLemma(found, "according"))
        {
            return "according to";
        }

        if (rest < 0)
        {
            return tree.Lemma(found);
        }

        return tree.IsLemma(found, "out") || tree.IsLemma(found, "off")
            ? tree.Lemma(rest)
            : $"{tree.Lemma(found)} {tree.Lemma(rest)}";
    }

    private static string? OwnPreposition(ClauseTree tree, int token, string? inherited) =>
        inherited is null ? null : Preposition(tree, token) ?? inherited;
}
