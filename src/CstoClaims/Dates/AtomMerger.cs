using System.Runtime.InteropServices;

namespace CstoClaims.Dates;

/// <summary>
/// Joins atoms that are one thing: phrases of the lexicon, spelled numbers ("twenty-five"), an abbreviated month and its
/// full stop, "'82"; and marks signs that stand between two others without blanks. In place, one pass.
/// </summary>
internal static class AtomMerger
{
    public static void Merge(List<DateAtom> list, string text)
    {
        var atoms = CollectionsMarshal.AsSpan(list);
        int write = 0;
        for (int read = 0; read < atoms.Length;)
        {
            // Most atoms are no word of ours, and stay as they are.
            if (atoms[read].Word is null && atoms[read].Classes == WordClass.None)
            {
                atoms[write++] = atoms[read++];
                continue;
            }

            var atom = atoms[read];
            int taken = MergePhrase(atoms, read, ref atom);
            if (taken == 1)
            {
                taken = SpelledNumbers.Merge(atoms, read, ref atom);
            }

            if (taken == 1)
            {
                taken = MergeSign(atoms, read, ref atom, text);
            }

            atom.End = atoms[read + taken - 1].End;
            atom.LastToken = atoms[read + taken - 1].LastToken;
            read += taken;
            if (atom.Is(WordClass.Dash | WordClass.Slash | WordClass.Dot | WordClass.Colon))
            {
                MarkGlued(ref atom, glued: atom.Glued && read < atoms.Length && atoms[read].Glued);
            }

            atoms[write++] = atom;
        }

        CollectionsMarshal.SetCount(list, write);
    }

    private static int MergePhrase(ReadOnlySpan<DateAtom> atoms, int at, ref DateAtom atom)
    {
        if (atom.Word is not { Phrases.Count: > 0 } word)
        {
            return 1;
        }

        foreach (var (rest, phrase) in word.Phrases)
        {
            if (at + rest.Length < atoms.Length && Matches(atoms.Slice(at + 1, rest.Length), rest))
            {
                atom.Word = phrase;
                atom.Classes = phrase.Classes;
                atom.Value = phrase.Value;
                return rest.Length + 1;
            }
        }

        return 1;
    }

    private static bool Matches(ReadOnlySpan<DateAtom> atoms, Lexeme[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (atoms[i].StartsSentence || !ReferenceEquals(atoms[i].Word, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int MergeSign(ReadOnlySpan<DateAtom> atoms, int at, ref DateAtom atom, string text)
    {
        if (at + 1 >= atoms.Length || !atoms[at + 1].Glued)
        {
            return 1;
        }

        ref readonly var next = ref atoms[at + 1];
        bool abbreviation = atom.Is(WordClass.Abbreviation) && next.Is(WordClass.Dot)
            && at + 2 < atoms.Length && !atoms[at + 2].StartsSentence && !atoms[at + 2].Glued;
        if (abbreviation)
        {
            return 2;
        }

        if (text[atom.Start] is not ('\'' or '’' or '‘') || atom.End - atom.Start != 1)
        {
            return 1;
        }

        if (next.Is(WordClass.TwoDigits))
        {
            atom.Classes = WordClass.ShortYear;
            atom.Value = NumberForms.Expand(next.Value);
            return 2;
        }

        if (next.Is(WordClass.Decade))
        {
            atom.Classes = WordClass.Decade;
            atom.Value = next.Value;
            return 2;
        }

        return 1;
    }

    private static void MarkGlued(ref DateAtom atom, bool glued)
    {
        if (atom.Is(WordClass.Dash))
        {
            atom.Classes |= glued ? WordClass.Hyphen : 0;
        }
        else if (!glued)
        {
            atom.Classes = WordClass.None;
        }
    }
}
