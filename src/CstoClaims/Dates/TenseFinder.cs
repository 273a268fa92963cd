using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// Tense of the clause around an expression, from the verb group nearest to it: before it ("signed on Tuesday"), or after it
/// where it opens the sentence ("On Wednesday, she is scheduled to …"). What stands in brackets is a clause of its own, and
/// a source at the end of them is past: "(Avesta, October 9)". Looks at a bounded number of words.
/// </summary>
internal static class TenseFinder
{
    private const int Reach = 24;
    private const int GroupLength = 6;

    public static Tense Of(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        int start = ClauseStart(reading, atoms, document.Text, out bool bracketed);
        var before = Before(reading, atoms, start, document);
        return before != Tense.Unknown ? before
            : !bracketed ? After(reading, atoms, document)
            : IsSource(reading, atoms, document) ? Tense.Past
            : Tense.Unknown;
    }

    /// <summary>First atom of the sentence, or of the brackets, that a reading stands in; at most a bounded number of words before it.</summary>
    private static int ClauseStart(Reading reading, ReadOnlySpan<DateAtom> atoms, string text, out bool bracketed)
    {
        int start = reading.First, closed = 0;
        bracketed = false;
        while (start > 0 && !atoms[start].StartsSentence && reading.First - start < Reach)
        {
            char sign = text[atoms[start - 1].Start];
            bracketed = sign == '(' && closed == 0;
            if (bracketed)
            {
                break;
            }

            closed += sign switch { ')' => 1, '(' => -1, _ => 0 };
            start--;
        }

        return start;
    }

    private static bool IsSource(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document) =>
        reading.First > 0 && atoms[reading.First - 1].Is(WordClass.Comma) && reading.End < atoms.Length && document.Text[atoms[reading.End].Start] == ')';

    private static Tense Before(Reading reading, ReadOnlySpan<DateAtom> atoms, int start, DocumentBuilder document)
    {
        for (int i = reading.First - 1; i >= start; i--)
        {
            // "to reverse the rules in force since their adoption in January": what something has lasted since is past.
            if (i < reading.First - 1 && Neighbours.Is(atoms, i, "since"))
            {
                return Tense.Past;
            }

            var sign = Sign(atoms, i, document);
            if (sign == VerbSign.None)
            {
                continue;
            }

            bool infinitive = sign == VerbSign.Base && Neighbours.Is(atoms, i - 1, "to");
            bool governed = false;
            for (int j = i - 1; j >= Math.Max(start, i - GroupLength) && sign != VerbSign.Future; j--)
            {
                var governor = Sign(atoms, j, document);
                governed |= governor is VerbSign.Past or VerbSign.Participle or VerbSign.Present;
                sign = infinitive && atoms[j].Is(WordClass.IntentWord) ? VerbSign.Future : Combine(governor, sign);
            }

            for (int j = i - GroupLength - 1; infinitive && j >= start; j--)
            {
                governed |= Sign(atoms, j, document) is VerbSign.Past or VerbSign.Present;
            }

            if (infinitive && !governed)
            {
                return Tense.Future;
            }

            return ToTense(sign);
        }

        return Tense.Unknown;
    }

    private static Tense After(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        int end = Math.Min(atoms.Length, reading.End + Reach);
        for (int i = reading.End; i < end && !atoms[i].StartsSentence; i++)
        {
            var sign = Sign(atoms, i, document);
            if (sign == VerbSign.None)
            {
                continue;
            }

            for (int j = i + 1; j < Math.Min(end, i + GroupLength - 2) && !atoms[j].StartsSentence && sign != VerbSign.Future; j++)
            {
                sign = Combine(sign, Sign(atoms, j, document));
            }

            return ToTense(sign);
        }

        return Tense.Unknown;
    }

    /// <summary>What two words of one verb group say together: "will … be", "has … signed", "is … to".</summary>
    private static VerbSign Combine(VerbSign first, VerbSign second) => (first, second) switch
    {
        (VerbSign.Future, _) => VerbSign.Future,
        (_, VerbSign.Future) => VerbSign.Future,
        (VerbSign.Past, _) => VerbSign.Past,
        (VerbSign.Present, VerbSign.Participle) => VerbSign.Present, // "is held"; "has held" begins with a word of the past
        (VerbSign.None, _) => second,
        (_, VerbSign.None) => first,
        _ => second,
    };

    private static Tense ToTense(VerbSign sign) => sign switch
    {
        VerbSign.Past or VerbSign.Participle => Tense.Past,
        VerbSign.Future => Tense.Future,
        VerbSign.Present => Tense.Present,
        _ => Tense.Unknown,
    };

    private static VerbSign Sign(ReadOnlySpan<DateAtom> atoms, int at, DocumentBuilder document)
    {
        ref readonly var atom = ref atoms[at];
        ref readonly var token = ref document.Tokens[atom.Token];
        if (atom.Is(WordClass.FutureWord) && !(atom.Capital && atom.Is(WordClass.Month)) && token.Upos is not (UniversalTag.Noun or UniversalTag.Propn))
        {
            return VerbSign.Future;
        }

        if (token.Upos == UniversalTag.X || token.Xpos == PennTag.X)
        {
            return atom.Is(WordClass.PastWord) || EndsWithEd(document, atom) ? VerbSign.Past : VerbSign.None;
        }

        return token.Xpos switch
        {
            PennTag.VerbPast => VerbSign.Past,
            PennTag.VerbParticiple => VerbSign.Participle,
            PennTag.VerbPresent or PennTag.VerbPresentThird => atom.Is(WordClass.PastWord) ? VerbSign.Past : VerbSign.Present,
            PennTag.VerbBase => VerbSign.Base,
            PennTag.Modal => VerbSign.Future,
            _ => VerbSign.None,
        };
    }

    private static bool EndsWithEd(DocumentBuilder document, in DateAtom atom) =>
        atom.End - atom.Start > 4 && document.Text.AsSpan(atom.Start, atom.End - atom.Start).EndsWith("ed", StringComparison.Ordinal);

    private enum VerbSign : byte
    {
        None,
        Base,
        Participle,
        Present,
        Past,
        Future,
    }
}
