using CstoClaims.Frames;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>Finds the content words of a wording around its trigger, by how they hang together.</summary>
internal sealed class WordFinder(SentencePredications predications, FillerFinder fillers)
{
    private ClauseTree Tree => predications.Tree;

    /// <summary>Writes the token of each content word. Returns whether all are there.</summary>
    public bool Find(Predication trigger, Wording wording, Span<int> words)
    {
        words[wording.Trigger] = trigger.Token;
        if (FindWord(trigger.Token, wording.Words[wording.Trigger]) < 0)
        {
            return false;
        }

        for (int w = wording.Trigger - 1; w >= 0; w--)
        {
            words[w] = FindArgument(trigger, wording.Words[w], ArgumentFunction.Subject, ArgumentFunction.Object);
            if (words[w] < 0)
            {
                return false;
            }
        }

        Predication? previous = trigger;
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
            previous = predications.At(token);
        }

        return true;
    }

    private int FindArgument(Predication predication, WordingWord word, params ReadOnlySpan<ArgumentFunction> functions)
    {
        foreach (var argument in predication.Arguments)
        {
            bool allowed = functions.Contains(argument.Function)
                && (word.Prepositions.Length == 0
                    ? argument.Function != ArgumentFunction.Oblique && argument.Preposition is null or "to"
                    : argument.Preposition is { } preposition && word.Prepositions.Contains(preposition, StringComparer.Ordinal));
            if (allowed && argument.Token >= Tree.First && argument.Token < Tree.End && FindWord(argument.Token, word) is var found and >= 0)
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
            return predications.At(token) is { } verb && word.Lemmas.Contains(verb.Lemma) ? token
                : predications.CopulaOf(token) is { } copula && word.Lemmas.Contains(copula.Lemma) ? copula.Token
                : -1;
        }

        string lemma = Tree.Lemma(token);
        bool matches = word.Lemmas.Contains(lemma)
            || (token > Tree.First && word.Lemmas.Contains($"{Tree.Lemma(token - 1)} {lemma}"));
        return matches ? token : -1;
    }

    /// <summary>Something beside the trigger makes it another matter: a phrase that the wording excludes, an object it has no place for.</summary>
    public bool IsVetoed(Predication predication, Wording wording) =>
        IsFollowed(predication, wording) || HasForeignObject(predication, wording);

    private static bool IsFollowed(Predication predication, Wording wording)
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
}
