using CstoClaims.Frames;
using CstoClaims.Predications;
using CstoClaims.References;

namespace CstoClaims.Claims;

/// <summary>Fills a place of a wording with what stands there, or, where the parser has hung it elsewhere, near there.</summary>
internal sealed class SlotFiller(SentencePredications predications, FillerFinder fillers)
{
    private List<Filler> found = [];

    private ClauseTree Tree => predications.Tree;

    /// <summary>Adds what fills a place. Returns whether it stood at another word than the wording says.</summary>
    public bool Fill(Wording wording, WordingSlot slot, ReadOnlySpan<int> words, KindSet kinds, List<Filler> into)
    {
        found = into;
        int token = words[slot.Word];
        var word = wording.Words[slot.Word];
        var predication = predications.At(token);
        switch (slot.Place)
        {
            case SlotPlace.Before when word.Verb:
                Take(predication, ArgumentFunction.Subject, kinds);
                break;
            case SlotPlace.Before:
                TakeOwner(wording, slot, words, predication, kinds);
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
                    TakeMisplacedPhrase(predication, token, words[wording.Trigger], slot, kinds);
                    return found.Count > 0;
                }

                break;
        }

        return false;
    }

    /// <summary>Whose a noun is: possessor, name before it, "of" or "by" phrase; else the subject of the verb that it is the object of.</summary>
    private void TakeOwner(Wording wording, WordingSlot slot, ReadOnlySpan<int> words, Predication? predication, KindSet kinds)
    {
        int token = words[slot.Word];
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
            Take(predications.At(words[slot.Word - 1]), ArgumentFunction.Object, kinds);
        }

        if (found.Count == 0 && wording.Words.Length == 1 && predications.GovernorOf(token) is { } governor)
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
        if (found.Count == 0 && Tree[token].Relation is DependencyRelation.Obl or DependencyRelation.OblUnmarked or DependencyRelation.Advcl
            && Coordination.Preposition(Tree, token) is "as" or null)
        {
            Take(predications.At(Tree[token].Head), ArgumentFunction.Subject, kinds);
        }
    }

    /// <summary>"the former member state": the noun itself stands for the member. Said in passing, it is news only where it denies.</summary>
    private void TakeSelf(Predication? predication, int token, KindSet kinds)
    {
        if (found.Count == 0 && predication is { Polarity: Polarity.Negative })
        {
            fillers.Find(Tree, new Argument(ArgumentFunction.Apposition, token), kinds, found);
        }
    }

    /// <summary>A phrase that the parser hung on a neighbour: on the object of the verb, or on the verb above the noun.</summary>
    private void TakeMisplacedPhrase(Predication? predication, int token, int trigger, WordingSlot slot, KindSet kinds)
    {
        foreach (var argument in predication?.Arguments ?? [])
        {
            if (argument.Function is ArgumentFunction.Object or ArgumentFunction.Oblique or ArgumentFunction.Predicate && argument.Token > token
                && predications.At(argument.Token) is { } inner)
            {
                TakePhrase(inner, slot.Prepositions, kinds);
            }
        }

        if (found.Count == 0 && token != trigger)
        {
            TakePhrase(predications.At(trigger), slot.Prepositions, kinds);
        }

        if (found.Count == 0 && predications.At(Tree[token].Head) is { } governor)
        {
            foreach (var argument in governor.Arguments)
            {
                if (argument.Token > token && argument.Function == ArgumentFunction.Oblique
                    && slot.Prepositions.Contains(argument.Preposition!, StringComparer.Ordinal))
                {
                    fillers.Find(Tree, argument, kinds, found);
                }
            }
        }
    }

    private void Take(Predication? predication, ArgumentFunction function, KindSet kinds)
    {
        foreach (var argument in predication?.Arguments ?? [])
        {
            if (argument.Function == function)
            {
                fillers.Find(Tree, argument, kinds, found);
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
                fillers.Find(Tree, argument, kinds, found);
            }
        }
    }
}
