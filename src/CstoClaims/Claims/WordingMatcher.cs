using CstoClaims.Frames;
using CstoClaims.Pipeline;
using CstoClaims.Predications;
using CstoClaims.References;

namespace CstoClaims.Claims;

/// <summary>Matches wordings against the predications of a sentence. Working memory of one builder.</summary>
internal sealed class WordingMatcher
{
    private readonly FillerFinder fillers = new();
    private readonly FocusMemory memory = new();
    private DocumentBuilder document = null!;
    private readonly Dictionary<int, Predication> predicationAt = [];
    private readonly List<Filler> found = [];
    private readonly ClauseTree tree = new();
    private int[] words = [];

    public FillerFinder Fillers => fillers;

    public ClauseTree Tree => tree;

    public FocusMemory Memory => memory;

    public void Load(DocumentBuilder builder)
    {
        document = builder;
        memory.Clear();
        fillers.Load(document);
        predicationAt.Clear();
        foreach (var predication in document.Predications)
        {
            predicationAt[predication.Token] = predication;
        }
    }

    public void LoadSentence(int sentence) => tree.Load(document, sentence);

    /// <summary>The wording as found at a predication of its trigger; <see langword="null"/> where it does not fit.</summary>
    public WordingMatch? Match(Predication predication, FrameWording candidate)
    {
        var (frame, wording) = candidate;
        words = new int[wording.Words.Length];
        words[wording.Trigger] = predication.Token;
        if (FindWord(predication.Token, wording.Words[wording.Trigger]) < 0 || !MatchWords(predication, wording) || IsVetoed(predication, wording) || HasForeignObject(predication, wording) || (wording.Negated && predication.Polarity == Polarity.Positive))
        {
            return null;
        }

        var roles = new IReadOnlyList<Filler>[frame.Roles.Length];
        bool loose = false;
        for (int r = 0; r < roles.Length; r++)
        {
            if (!FillRole(candidate, r, roles, out roles[r], ref loose))
            {
                return null;
            }
        }

        int time = Time(predication);
        return wording.Dated && time < 0 ? null : new WordingMatch(candidate, predication, words, roles, time, loose);
    }

    private int Time(Predication trigger)
    {
        int time = trigger.Time;
        for (int w = 0; w < words.Length && time < 0; w++)
        {
            time = predicationAt.GetValueOrDefault(words[w])?.Time ?? -1;
        }

        return time;
    }

    private bool MatchWords(Predication trigger, Wording wording)
    {
        for (int w = wording.Trigger - 1; w >= 0; w--)
        {
            words[w] = FindArgument(trigger, wording.Words[w], ArgumentFunction.Subject, ArgumentFunction.Object);
            if (words[w] < 0)
            {
                return false;
            }
        }

        var previous = trigger;
        for (int w = wording.Trigger + 1; w < words.Length; w++)
        {
            var word = wording.Words[w];
            int token = previous is null ? -1 : word.Prepositions.Length > 0
                ? FindArgument(previous, word, ArgumentFunction.Oblique, ArgumentFunction.Predicate, ArgumentFunction.Clause)
                : FindArgument(previous, word, ArgumentFunction.Object, ArgumentFunction.Predicate, ArgumentFunction.Clause);
            if (token < 0 && w > wording.Trigger + 1)
            {
                // The phrase may hang on the trigger rather than on the word before it.
                token = FindArgument(trigger, word, ArgumentFunction.Oblique, ArgumentFunction.Clause, ArgumentFunction.Object);
            }

            if (token < 0)
            {
                return false;
            }

            words[w] = token;
            predicationAt.TryGetValue(token, out previous);
        }

        return true;
    }

    /// <summary>"to be a member" hangs as "member" on the verb above; its predication stands at the copula.</summary>
    private Predication? CopulaOf(int token)
    {
        int copula = token >= tree.First && token < tree.End ? tree.Child(token, DependencyRelation.Cop) : -1;
        return copula >= 0 ? predicationAt.GetValueOrDefault(copula) : null;
    }

    private int FindArgument(Predication predication, WordingWord word, params ReadOnlySpan<ArgumentFunction> functions)
    {
        foreach (var argument in predication.Arguments)
        {
            bool allowed = functions.Contains(argument.Function)
                && (word.Prepositions.Length == 0
                    ? argument.Function != ArgumentFunction.Oblique && argument.Preposition is null or "to"
                    : argument.Preposition is { } preposition && word.Prepositions.Contains(preposition, StringComparer.Ordinal));
            if (allowed && argument.Token >= tree.First && argument.Token < tree.End && FindWord(argument.Token, word) is var found and >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>
    /// The token of the predication that is one of the alternatives: a verb or the copula of a predicate, "member", or "member
    /// state" with the word before it; -1 where it is none.
    /// </summary>
    private int FindWord(int token, WordingWord word)
    {
        if (word.Verb)
        {
            return predicationAt.TryGetValue(token, out var verb) && word.Lemmas.Contains(verb.Lemma) ? token
                : CopulaOf(token) is { } copula && word.Lemmas.Contains(copula.Lemma) ? copula.Token
                : -1;
        }

        string lemma = tree.Lemma(token);
        bool matches = word.Lemmas.Contains(lemma)
            || (token > tree.First && word.Lemmas.Contains($"{tree.Lemma(token - 1)} {lemma}"));
        return matches ? token : -1;
    }

    private static bool IsVetoed(Predication predication, Wording wording)
    {
        foreach (string veto in wording.Unless)
        {
            bool clause = veto.EndsWith("-clause", StringComparison.Ordinal);
            string preposition = clause ? veto[..^"-clause".Length] : veto;
            foreach (var argument in predication.Arguments)
            {
                if (string.Equals(argument.Preposition, preposition, StringComparison.Ordinal)
                    && clause == (argument.Function == ArgumentFunction.Clause))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"withdrew a resolution from the agenda": an object that the wording has no place for makes it another matter.</summary>
    private bool HasForeignObject(Predication predication, Wording wording)
    {
        if (!wording.Words[wording.Trigger].Verb || wording.Words.Length > wording.Trigger + 1)
        {
            return false;
        }

        foreach (var slot in wording.Slots)
        {
            if (slot.Word == wording.Trigger && slot.Place == SlotPlace.After)
            {
                return false;
            }
        }

        foreach (var argument in predication.Arguments)
        {
            if (argument is { Function: ArgumentFunction.Object, Implied: false } && argument.Token > predication.Token && !fillers.IsDate(argument.Token))
            {
                return true;
            }
        }

        return false;
    }

    private bool FillRole(FrameWording candidate, int role, IReadOnlyList<Filler>[] before, out IReadOnlyList<Filler> filled, ref bool loose)
    {
        var frameRole = candidate.Frame.Roles[role];
        filled = [];
        if (frameRole.Noun)
        {
            filled = NounFiller(candidate.Wording, role);
            return true;
        }

        var kinds = candidate.Wording.Kinds.TryGetValue(role, out var narrower) ? narrower : frameRole.Kinds;
        foreach (var slot in candidate.Wording.Slots)
        {
            if (slot.Role != role)
            {
                continue;
            }

            found.Clear();
            if (candidate.Wording.Not.TryGetValue(role, out var excluded))
            {
                FillSlot(candidate.Wording, slot, excluded, ref loose);
                if (found.Count > 0)
                {
                    return false;
                }
            }

            if (slot.Place == SlotPlace.Focus)
            {
                TakeFocus(candidate, slot, before, kinds);
                loose |= found.Count > 0;
            }
            else
            {
                FillSlot(candidate.Wording, slot, kinds, ref loose);
            }

            if (found.Count == 0)
            {
                continue;
            }

            if (filled.Count > 0)
            {
                // A role that stands twice must be the same both times: "Mali suspended Mali's membership".
                string first = filled[0].Entity.Id;
                if (!found.Exists(f => string.Equals(f.Entity.Id, first, StringComparison.Ordinal)))
                {
                    return false;
                }
            }
            else
            {
                filled = [.. found];
            }
        }

        return filled.Count > 0 || !frameRole.Key;
    }

    private void FillSlot(Wording wording, WordingSlot slot, KindSet kinds, ref bool loose)
    {
        int token = words[slot.Word];
        var word = wording.Words[slot.Word];
        var predication = predicationAt.GetValueOrDefault(token);
        switch (slot.Place)
        {
            case SlotPlace.Before when word.Verb:
                Take(predication, ArgumentFunction.Subject, kinds);
                break;
            case SlotPlace.Before:
                TakeOwner(wording, slot, token, predication, kinds);
                break;
            case SlotPlace.After when word.Verb:
                Take(predication, ArgumentFunction.Object, kinds);
                Take(predication, ArgumentFunction.Predicate, kinds);
                break;
            case SlotPlace.After:
                Take(predication, ArgumentFunction.Apposition, kinds);
                TakePhrase(predication, ["such as", "including", "like"], kinds);
                TakeHolder(token, kinds);
                TakeSelf(predication, token, kinds);
                break;
            default:
                TakePhrase(predication, slot.Prepositions, kinds);
                if (found.Count == 0)
                {
                    TakeMisplacedPhrase(predication, token, wording.Trigger, slot, kinds);
                    loose |= found.Count > 0;
                }

                break;
        }
    }

    /// <summary>
    /// What is not written: what stood with the other roles before, else what the discourse is about. Not where the predicate has
    /// a phrase of its own that could name it.
    /// </summary>
    private void TakeFocus(FrameWording candidate, WordingSlot slot, IReadOnlyList<Filler>[] before, KindSet kinds)
    {
        int token = words[slot.Word];
        if (slot.Role == 0 || before[0].Count == 0 || IsComplemented(token) || IsComplemented(words[candidate.Wording.Trigger]))
        {
            return;
        }

        string role = candidate.Frame.Roles[slot.Role].Name, other = before[0][0].Entity.Id;
        var entity = candidate.Wording.Again
            ? memory.Said(candidate.Frame, other, role)
            : memory.Latest(other, role, tree.Sentence) ?? document.Focus[tree.Sentence];
        if (entity is not null && kinds.Has(entity.Kind) && !string.Equals(entity.Id, other, StringComparison.Ordinal))
        {
            found.Add(new Filler(token, token + 1, entity, ResolvedVia.Implied));
        }
    }

    private bool IsComplemented(int token)
    {
        foreach (var argument in predicationAt.GetValueOrDefault(token)?.Arguments ?? [])
        {
            bool names = argument.Preposition is "from" or "of" or "to" or "into" or "as" or "with"
                || (argument.Preposition is "in" && tree[argument.Token].Upos == UniversalTag.Noun);
            if (names && argument.Function == ArgumentFunction.Oblique && !fillers.IsDate(argument.Token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose a noun is: possessor, name before it, "of" or "by" phrase; else the subject of the verb that it is the object of.</summary>
    private void TakeOwner(Wording wording, WordingSlot slot, int token, Predication? predication, KindSet kinds)
    {
        Take(predication, ArgumentFunction.Possessor, kinds);
        if (found.Count == 0)
        {
            Take(predication, ArgumentFunction.Modifier, kinds);
        }

        if (found.Count == 0 && !wording.UsesPreposition("of"))
        {
            TakePhrase(predication, ["of"], kinds);
        }

        if (found.Count == 0)
        {
            TakePhrase(predication, ["by"], kinds);
        }

        if (found.Count == 0 && slot.Word > 0 && wording.Words[slot.Word - 1].Verb)
        {
            // "granted Mali membership": the receiver is an object of the verb.
            Take(predicationAt.GetValueOrDefault(words[slot.Word - 1]), ArgumentFunction.Object, kinds);
        }

        if (found.Count == 0 && wording.Words.Length == 1 && Governor(token) is { } governor)
        {
            Take(governor, ArgumentFunction.Subject, kinds);
            if (found.Count == 0)
            {
                // "was refused admission"
                Take(governor, ArgumentFunction.Object, kinds);
            }
        }

        if (found.Count == 0 && wording.Words[slot.Word].Lemmas.Contains("member"))
        {
            fillers.FindBridge(token, kinds, found);
        }
    }

    /// <summary>"As a member of the bloc, Mali …": the noun says what the subject of its verb is.</summary>
    private void TakeHolder(int token, KindSet kinds)
    {
        if (found.Count == 0 && tree[token].Relation is DependencyRelation.Obl or DependencyRelation.Advcl
            && Coordination.Preposition(tree, token) is "as" or null)
        {
            Take(predicationAt.GetValueOrDefault(tree[token].Head), ArgumentFunction.Subject, kinds);
        }
    }

    /// <summary>"the former member state": the noun itself stands for the member. Said in passing, it is news only where it denies.</summary>
    private void TakeSelf(Predication? predication, int token, KindSet kinds)
    {
        if (found.Count == 0 && predication is { Polarity: Polarity.Negative })
        {
            fillers.Find(tree, new Argument(ArgumentFunction.Apposition, token), kinds, found);
        }
    }

    /// <summary>A phrase that the parser hung on a neighbour: on the object of the verb, or on the verb above the noun.</summary>
    private void TakeMisplacedPhrase(Predication? predication, int token, int trigger, WordingSlot slot, KindSet kinds)
    {
        foreach (var argument in predication?.Arguments ?? [])
        {
            if (argument.Function is ArgumentFunction.Object or ArgumentFunction.Oblique or ArgumentFunction.Predicate && argument.Token > token
                && predicationAt.TryGetValue(argument.Token, out var inner))
            {
                TakePhrase(inner, slot.Prepositions, kinds);
            }
        }

        if (found.Count == 0 && token != words[trigger])
        {
            TakePhrase(predicationAt.GetValueOrDefault(words[trigger]), slot.Prepositions, kinds);
        }

        if (found.Count == 0 && Governor(token) is { } governor)
        {
            foreach (var argument in governor.Arguments)
            {
                if (argument.Token > token && argument.Function == ArgumentFunction.Oblique
                    && slot.Prepositions.Contains(argument.Preposition!, StringComparer.Ordinal))
                {
                    fillers.Find(tree, argument, kinds, found);
                }
            }
        }
    }

    private Predication? Governor(int token)
    {
        int head = tree[token].Head;
        return tree[token].Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass or DependencyRelation.Xcomp
            ? predicationAt.GetValueOrDefault(head)
            : null;
    }

    private void Take(Predication? predication, ArgumentFunction function, KindSet kinds)
    {
        foreach (var argument in predication?.Arguments ?? [])
        {
            if (argument.Function == function)
            {
                fillers.Find(tree, argument, kinds, found);
            }
        }
    }

    private void TakePhrase(Predication? predication, IReadOnlyList<string> prepositions, KindSet kinds)
    {
        foreach (var argument in predication?.Arguments ?? [])
        {
            if (argument.Preposition is { } preposition && argument.Function is ArgumentFunction.Oblique or ArgumentFunction.Predicate
                && prepositions.Contains(preposition, StringComparer.Ordinal))
            {
                fillers.Find(tree, argument, kinds, found);
            }
        }
    }

    /// <summary>A role that words of the wording fill: "observer status".</summary>
    private List<Filler> NounFiller(Wording wording, int role)
    {
        for (int w = 0; w < wording.Words.Length; w++)
        {
            if (wording.Words[w].Role == role)
            {
                int token = words[w];
                string lemma = tree.Lemma(token);
                int first = wording.Words[w].Lemmas.Contains(lemma) ? token : token - 1;
                string name = first == token ? lemma : $"{tree.Lemma(first)} {lemma}";
                return [new Filler(first, token + 1, new Entity($"other:{name.Replace(' ', '-')}", name, EntityKind.Other), ResolvedVia.Name)];
            }
        }

        return [];
    }
}
