using static CstoClaims.DependencyRelation;

namespace CstoClaims.Predications;

/// <summary>
/// How a predication stands to reality and who vouches for it: reads the words around the predicate, then climbs to the
/// root and lets each governing word colour what is below it ("denied that it planned to leave").
/// </summary>
internal sealed class ContextFinder(ClauseTree tree, ContextLexicon lexicon, VerbArguments verbs)
{
    private const int MaxClimb = 40;

    private readonly List<int> holders = [];

    /// <summary>The context of a predicate. Adds the sources, outermost first.</summary>
    public Context Find(int predicate, List<Source> sources)
    {
        var context = default(Context);
        ReadClause(predicate, ref context);
        bool settled = false;
        int token = predicate;
        for (int step = 0; step < MaxClimb && tree[token].Head >= tree.First; step++)
        {
            AddBystanders(token, predicate, ref context, sources);
            int head = tree[token].Head;
            // Who speaks vouches for what a clause takes as given; what the speaker plans or doubts is something else.
            settled |= IsGiven(token);
            var before = context;
            bool climbs = Climb(token, head, predicate, ref context, sources);
            context = settled ? before : context;
            token = climbs ? head : -1;
            if (token < 0)
            {
                break;
            }
        }

        if (token >= 0)
        {
            AddBystanders(token, predicate, ref context, sources);
        }

        sources.Reverse();
        return context;
    }

    /// <summary>A clause of time, reason or concession takes its content as given: "after Mali left", "although it never joined".</summary>
    private bool IsGiven(int token) =>
        tree[token].Relation == Advcl && tree.Child(token, Mark) is int mark and >= 0
        && tree.Lemma(mark) is "after" or "since" or "when" or "because" or "as" or "while" or "although" or "though" or "until" or "once"
        && !tree.IsLemma(tree[token].Head, "quote") && !tree.IsLemma(tree[token].Head, "cite");

    /// <summary>Applies what the head does to the token below it. Returns whether the climb goes on.</summary>
    private bool Climb(int token, int head, int predicate, ref Context context, List<Source> sources)
    {
        switch (tree[token].Relation)
        {
            case Conj:
                if (!HasOwnClause(token))
                {
                    ReadClause(head, ref context);
                }

                return true;
            case Xcomp or Ccomp or Csubj or CsubjPass:
                ApplyGovernor(token, head, predicate, ref context, sources);
                return true;
            case Acl when tree[token].Xpos is not (PennTag.VerbParticiple or PennTag.VerbGerund) || tree.HasChild(token, Mark):
                ApplyGovernor(token, head, predicate, ref context, sources);
                return true;
            case Advcl or Obl:
                ApplyAdverbial(token, head, predicate, ref context, sources);
                return true;
            case Obj or NsubjPass or Nmod or OblUnmarked:
                ApplyGovernor(token, head, predicate, ref context, sources);
                return true;
            case Nsubj when lexicon.Governor(tree[head].Upos, tree.Lemma(head)) is { } word && tree.HasChild(head, Cop):
                context.Apply(word);
                return true;
            case Nsubj when tree[token].Upos == UniversalTag.Noun && lexicon.Noun(tree.Lemma(token)) is not null && lexicon.Verb(tree.Lemma(head)) is { Negates: true }:
                // "efforts to expel Mali failed"
                context = new Context { Negative = !context.Negative };
                return true;
            case Nsubj when IsHappening(head) || tree[token].Upos is not UniversalTag.Noun:
                ReadClause(head, ref context, token);
                return true;
            case NmodPoss or Compound or Parataxis or AclRelcl or Appos or Acl or Nsubj:
                return tree[predicate].Has(TokenFlags.Quoted);
            default:
                return true;
        }
    }

    private void ApplyGovernor(int token, int head, int predicate, ref Context context, List<Source> sources)
    {
        bool clause = tree[token].Relation is Xcomp or Ccomp or Acl or Advcl or Csubj or CsubjPass;
        var word = Governor(token, head);
        if (word is { Stance: not null } && (clause || word.Modality is not null || word.Negates))
        {
            ApplyStance(token, head, predicate, word, ref context, sources);
        }
        else if (word is not null)
        {
            context.Apply(word);
            ReadClause(head, ref context, token);
        }
        else if (clause || tree[token].Relation is Obj or Obl)
        {
            ReadClause(head, ref context, token);
        }
    }

    /// <summary>The governing word with its particle or the preposition below it: "rule out", "think of"; else the word alone.</summary>
    private ContextWord? Governor(int token, int head)
    {
        string lemma = PhrasalVerb.Lemma(tree, head);
        int mark = tree.Child(token, Mark) is var m and >= 0 ? m : tree.Child(token, Case);
        return (mark >= 0 ? lexicon.Governor(tree[head].Upos, $"{lemma} {tree.Lemma(mark)}") : null)
            ?? lexicon.Governor(tree[head].Upos, lemma)
            ?? CopularGovernor(head);
    }

    /// <summary>"ready to join", "is due to leave", "unlikely to rejoin": the adjective is the head of the clause.</summary>
    private ContextWord? CopularGovernor(int head) =>
        tree[head].Xpos is PennTag.VerbParticiple or PennTag.VerbGerund or PennTag.Adjective ? lexicon.Adjective(tree.Document.Surface(head).ToString().ToLowerInvariant()) : null;

    private void ApplyStance(int token, int head, int predicate, ContextWord word, ref Context context, List<Source> sources)
    {
        holders.Clear();
        if (tree[head].Upos is UniversalTag.Noun)
        {
            context.Apply(word);
            return;
        }

        verbs.GrammaticalSubjects(head, holders, 0);
        bool passive = tree.IsPassive(head);
        int agent = passive ? tree.Child(head, OblAgent) : -1;
        context.Apply(word);
        if (passive && tree[token].Relation == Xcomp && agent < 0)
        {
            if (word.Modality is null && word.Stance is "believe")
            {
                context.Weaken(Modality.Possible);
            }

            ReadClause(head, ref context, token);
            return;
        }

        if (word.Stance is "believe" or "pledge" || word.Modality is not null)
        {
            ReadPolarity(head, ref context, token);
        }

        int holder = passive ? agent : holders.Count > 0 ? holders[0] : -1;
        bool own = tree[token].Relation == Xcomp && word.Stance is "believe";
        if (holder >= 0 && !own)
        {
            sources.Add(new Source(holder, head, word.Stance!, tree[predicate].Has(TokenFlags.Quoted)));
        }
    }

    private void ApplyAdverbial(int token, int head, int predicate, ref Context context, List<Source> sources)
    {
        int mark = tree.Child(token, Mark);
        if (mark < 0)
        {
            mark = tree.Child(token, Case);
        }

        string? word = mark < 0 ? null : tree.Lemma(mark);
        if (word is "as" && lexicon.Verb(tree.Lemma(head)) is { Stance: not null })
        {
            ApplyGovernor(token, head, predicate, ref context, sources);
        }
        else if (word is "against" or "from" or "of" or "for" or "about" or "on" or "to" && lexicon.Governor(tree[head].Upos, tree.Lemma(head)) is not null)
        {
            ApplyGovernor(token, head, predicate, ref context, sources);
        }
        else if (word is "to" && !tree.HasChild(token, Aux) && !HasAdverb(token, "only") && tree[token].Relation == Advcl && tree[token].Upos == UniversalTag.Verb)
        {
            context.Weaken(Modality.Planned);
        }

        if (word is "against" or "without")
        {
            context.Negate();
        }
    }

    /// <summary>Words beside a clause that vouch for it: "according to X", ", Y said", and main clauses of conditionals.</summary>
    private void AddBystanders(int token, int predicate, ref Context context, List<Source> sources)
    {
        foreach (int child in tree.Children(token))
        {
            if (child == predicate)
            {
                continue;
            }

            ref readonly var dependent = ref tree[child];
            if (dependent.Relation is Obl or Advmod && Coordination.Preposition(tree, child) is "according to")
            {
                AddSource(child, tree.Child(child, Case), "say", predicate, sources);
            }
            else if (dependent.Relation == Parataxis && dependent.Upos == UniversalTag.Verb && lexicon.Verb(tree.Lemma(child)) is { Stance: { } stance }
                && !tree.IsBelow(predicate, child) && tree.Child(child, Ccomp) < 0)
            {
                holders.Clear();
                if (verbs.GrammaticalSubjects(child, holders, 0) && holders.Count > 0)
                {
                    AddSource(holders[0], child, stance, predicate, sources);
                }
            }
            else if (dependent.Relation == Advcl && !tree.IsBelow(predicate, child) && token == predicate
                && tree.Child(child, Mark) is int mark and >= 0 && IsConditional(mark))
            {
                context.Weaken(Modality.Hypothetical);
            }
        }
    }

    private void AddSource(int holder, int cue, string stance, int predicate, List<Source> sources) =>
        sources.Add(new Source(holder, cue, stance, tree[predicate].Has(TokenFlags.Quoted)));

    /// <summary>What the words of the clause itself say: negation, auxiliaries, conjunctions, adverbs, adjectives.</summary>
    private void ReadClause(int head, ref Context context, int from = -1)
    {
        ReadPolarity(head, ref context, from);
        if (IsHeadlineFuture(head))
        {
            context.Weaken(Modality.Planned);
        }

        foreach (int child in tree.Children(head))
        {
            ref readonly var dependent = ref tree[child];
            switch (dependent.Relation)
            {
                case Aux or AuxPass when IsInverted(child, head):
                    context.Weaken(Modality.Hypothetical);
                    break;
                case Cop when tree[head].Upos == UniversalTag.Verb && tree.HasChild(head, Mark):
                    context.Weaken(Modality.Planned);
                    break;
                case Aux or Cop when dependent.Xpos == PennTag.Modal:
                    context.Weaken(OfModal(tree.Lemma(child), tree.Document.Surface(child)));
                    break;
                case Mark when IsConditional(child) || (tree.IsLemma(child, "if") && child > tree.First && tree.IsLemma(child - 1, "even")):
                    context.Weaken(Modality.Hypothetical);
                    break;
                case Mark when tree.IsLemma(child, "whether"):
                    context.Weaken(Modality.Possible);
                    break;
                case Advmod when lexicon.Adverb(tree.Lemma(child)) is { } adverb:
                    context.Apply(adverb);
                    break;
                case Amod or Compound or Advmod when tree[head].Upos is UniversalTag.Noun or UniversalTag.Propn:
                    if (lexicon.Adjective(tree.Document.Surface(child).ToString().ToLowerInvariant()) is { } adjective)
                    {
                        context.Apply(adjective);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>"Mali to leave the bloc", and "is leaving" where somebody announces it.</summary>
    private bool IsHeadlineFuture(int head)
    {
        if (tree[head].Xpos == PennTag.VerbBase)
        {
            return tree.HasChild(head, Nsubj) && tree.Child(head, Mark) is int mark and >= 0 && tree.IsLemma(mark, "to");
        }

        return tree[head].Xpos == PennTag.VerbGerund && tree[head].Relation == Ccomp && tree.HasChild(head, Aux)
            && lexicon.Verb(tree.Lemma(tree[head].Head)) is { Stance: "announce" or "say" or "pledge" };
    }

    /// <summary>Negation of a clause, also on its subject or object ("no troops came", "neither X nor Y"), but for the phrase climbed from.</summary>
    private void ReadPolarity(int head, ref Context context, int from)
    {
        foreach (int child in tree.Children(head))
        {
            if (IsNegation(child) || (child != from && tree[child].Relation is Nsubj or NsubjPass or Obj && HasNegation(child)))
            {
                context.Negate();
                return;
            }
        }
    }

    private bool HasNegation(int phrase)
    {
        foreach (int child in tree.Children(phrase))
        {
            if (tree[child].Relation is Det or CcPreconj && IsNegation(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"not", "never", "no", "neither", "yet" in "has yet to", "longer" in "no longer".</summary>
    private bool IsNegation(int token)
    {
        ref readonly var word = ref tree[token];
        return word.Relation switch
        {
            Advmod or Det or CcPreconj or Cc or Advcl or Mark => tree.Lemma(token) switch
            {
                "not" or "n't" or "never" or "no" or "neither" or "nor" => true,
                "yet" => token + 1 < tree.End && tree.IsLemma(token + 1, "to"),
                "long" or "longer" => token > tree.First && tree.IsLemma(token - 1, "no"),
                _ => false,
            },
            _ => false,
        };
    }

    /// <summary>"Should Mali rejoin, …", "Were Greece to leave, …"</summary>
    private bool IsInverted(int auxiliary, int head)
    {
        int subject = tree.Child(head, Nsubj) is var s and >= 0 ? s : tree.Child(head, NsubjPass);
        bool subordinate = tree[head].Relation == Advcl || (auxiliary == tree.First && !tree.IsLemma(tree.End - 1, "?"));
        return subject > auxiliary && subordinate && tree.Lemma(auxiliary) is "should" or "be" or "have";
    }

    private bool IsConditional(int mark) =>
        (tree.IsLemma(mark, "if") && !(mark > tree.First && tree.IsLemma(mark - 1, "even"))) || tree.IsLemma(mark, "unless") || tree.IsLemma(mark, "should");

    private bool HasAdverb(int token, string lemma)
    {
        foreach (int child in tree.Children(token))
        {
            if (tree.IsLemma(child, lemma))
            {
                return true;
            }
        }

        return token > tree.First + 1 && (tree.IsLemma(token - 1, lemma) || tree.IsLemma(token - 2, lemma));
    }

    /// <summary>A conjunct with a subject or auxiliary of its own does not share those of the first conjunct.</summary>
    private bool HasOwnClause(int token)
    {
        foreach (int child in tree.Children(token))
        {
            if (tree[child].Relation is Nsubj or NsubjPass or Aux)
            {
                return true;
            }
        }

        return tree[token].Upos is not (UniversalTag.Verb or UniversalTag.Aux);
    }

    /// <summary>"the accession took place", "the exit will not happen": the verb says whether its subject is so.</summary>
    public bool IsHappening(int verb) => tree.Lemma(verb) is "take" or "happen" or "occur" or "come" or "proceed" or "materialize" or "complete" or "begin" or "follow";

    private static Modality OfModal(string lemma, ReadOnlySpan<char> surface) => lemma switch
    {
        "may" or "might" or "could" or "can" => Modality.Possible,
        "should" or "must" or "ought" or "need" => Modality.Proposed,
        "will" or "shall" or "'ll" or "would" or "wo" => surface.Equals("should", StringComparison.OrdinalIgnoreCase) ? Modality.Proposed : Modality.Planned,
        _ => Modality.Asserted,
    };
}
