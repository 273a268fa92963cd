using CstoClaims.Frames;
using CstoClaims.Predications;
using CstoClaims.References;

namespace CstoClaims.Claims;

/// <summary>Finds the fillers of a role from all its places in a wording, written or not.</summary>
internal sealed class RoleFinder(SentencePredications predications, FillerFinder fillers, FocusMemory memory, EntityNouns nouns)
{
    private readonly SlotFiller slots = new(predications, fillers);
    private readonly List<Filler> found = [];

    private ClauseTree Tree => predications.Tree;

    /// <summary>The fillers of a role. Returns whether the wording can stand with them: a key role needs one.</summary>
    public bool Find(FrameWording candidate, int role, ReadOnlySpan<int> words, IReadOnlyList<Filler>[] before, out IReadOnlyList<Filler> filled, ref bool loose)
    {
        var frameRole = candidate.Frame.Roles[role];
        filled = [];
        if (frameRole.Noun)
        {
            filled = NounFiller(candidate.Wording, role, words);
            return true;
        }

        var kinds = candidate.Wording.Kinds.TryGetValue(role, out var narrower) ? narrower : frameRole.Kinds;
        foreach (var slot in candidate.Wording.Slots)
        {
            if (slot.Role != role)
            {
                continue;
            }

            if (!FillSlot(candidate, slot, words, before, kinds, ref loose))
            {
                return false;
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

    /// <summary>Finds what stands in one place. Returns whether nothing stands there that must not.</summary>
    private bool FillSlot(
        FrameWording candidate, WordingSlot slot, ReadOnlySpan<int> words, IReadOnlyList<Filler>[] before, KindSet kinds, ref bool loose)
    {
        found.Clear();
        if (candidate.Wording.Not.TryGetValue(slot.Role, out var excluded))
        {
            slots.Fill(candidate.Wording, slot, words, excluded, found);
            if (found.Exists(static f => f.Via != ResolvedVia.Coreference))
            {
                return false;
            }

            found.Clear();
        }

        if (slot.Place == SlotPlace.Focus)
        {
            TakeFocus(candidate, slot, words, before, kinds);
            loose |= found.Count > 0;
        }
        else
        {
            loose |= slots.Fill(candidate.Wording, slot, words, kinds, found);
        }

        if (candidate.Frame.Roles[slot.Role].International)
        {
            found.RemoveAll(f => !nouns.IsInternational(f.Entity));
        }

        if (candidate.Frame.Roles[slot.Role].Lasting)
        {
            found.RemoveAll(f => nouns.IsRenewed(f.Entity));
        }

        return true;
    }

    /// <summary>
    /// What is not written: what stood with the other roles before, else what the discourse is about. Not where the predicate has
    /// a phrase of its own that could name it.
    /// </summary>
    private void TakeFocus(FrameWording candidate, WordingSlot slot, ReadOnlySpan<int> words, IReadOnlyList<Filler>[] before, KindSet kinds)
    {
        int token = words[slot.Word];
        if (slot.Role == 0 || before[0].Count == 0 || before[0][0].Entity.Kind != EntityKind.Country || IsComplemented(token) || IsComplemented(words[candidate.Wording.Trigger])
            || (candidate.Wording.Words.Length == 1 && HasPredicate(token)))
        {
            return;
        }

        string role = candidate.Frame.Roles[slot.Role].Name, other = before[0][0].Entity.Id;
        var entity = candidate.Wording.Again
            ? memory.Said(candidate.Frame, other, role) ?? memory.Latest(other, role, Tree.Sentence, horizon: 0)
            : memory.Latest(other, role, Tree.Sentence) ?? predications.Document.Focus[Tree.Sentence];
        if (entity is not null && kinds.Has(entity.Kind) && !string.Equals(entity.Id, other, StringComparison.Ordinal))
        {
            found.Add(new Filler(token, token + 1, entity, ResolvedVia.Implied));
        }
    }

    /// <summary>"has left 13 dead", "applied to extend its lease": the verb says something else.</summary>
    private bool HasPredicate(int token) =>
        predications.At(token) is { } predication
        && predication.Arguments.Any(a => a.Function == ArgumentFunction.Predicate
            || (a.Function == ArgumentFunction.Clause && Tree[a.Token].Relation == DependencyRelation.Xcomp));

    private bool IsComplemented(int token)
    {
        foreach (var argument in predications.At(token)?.Arguments ?? [])
        {
            bool names = argument.Preposition is "from" or "of" or "to" or "into" or "as" or "with"
                || (argument.Preposition is "in" && Tree[argument.Token].Upos == UniversalTag.Noun);
            if (names && argument.Function == ArgumentFunction.Oblique && !predications.Document.IsDate(argument.Token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A role that words of the wording fill: "observer status".</summary>
    private List<Filler> NounFiller(Wording wording, int role, ReadOnlySpan<int> words)
    {
        for (int w = 0; w < wording.Words.Length; w++)
        {
            if (wording.Words[w].Role == role)
            {
                int token = words[w];
                string lemma = Tree.Lemma(token);
                int first = wording.Words[w].Lemmas.Contains(lemma) ? token : token - 1;
                string name = first == token ? lemma : $"{Tree.Lemma(first)} {lemma}";
                return [new Filler(first, token + 1, new Entity($"other:{name.Replace(' ', '-')}", name, EntityKind.Other), ResolvedVia.Name)];
            }
        }

        return [];
    }
}
