namespace CstoClaims.Predications;

/// <summary>Dictionary forms of verbs with their particles: "pull out", "set up", "break away".</summary>
internal static class PhrasalVerb
{
    private static readonly string[] Particles = ["out", "up", "off", "away", "back", "down", "in", "over", "on", "together"];

    /// <summary>The lemma of a token, with its particle where it is a verb that has one.</summary>
    public static string Lemma(ClauseTree tree, int token)
    {
        string lemma = tree.Lemma(token);
        int particle = tree.Child(token, DependencyRelation.CompoundPrt);
        if (particle < 0 && tree[token].Upos == UniversalTag.Verb && token + 1 < tree.End
            && tree[token + 1].Upos is UniversalTag.Adp or UniversalTag.Adv && IsParticle(tree, token + 1))
        {
            particle = token + 1;
        }

        return particle < 0 ? lemma : $"{lemma} {tree.Lemma(particle)}";
    }

    /// <summary>"pulled out of", "broke away from": a particle that the parser took for part of the preposition or an adverb.</summary>
    private static bool IsParticle(ClauseTree tree, int token)
    {
        foreach (string particle in Particles)
        {
            if (tree.IsLemma(token, particle))
            {
                return token + 1 < tree.End
                    && (tree[token].Upos == UniversalTag.Adv || tree.IsLemma(token + 1, "of") || tree.IsLemma(token + 1, "from"));
            }
        }

        return false;
    }
}
