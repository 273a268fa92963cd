namespace CstoClaims.Dates;

/// <summary>
/// Reads numbers in words: "twenty-five", "two hundred and sixty seven", and the years and decades that are told in two halves:
/// "nineteen seventy eight", "twenty twelve", "nineteen zero one", "the nineteen seventies".
/// </summary>
internal static class SpelledNumbers
{
    private const int EarliestHalf = 13;
    private const int LatestHalf = 20;

    /// <summary>Reads from an atom that is a number in words; returns how many atoms it took and sets the value and classes.</summary>
    public static int Merge(ReadOnlySpan<DateAtom> atoms, int at, ref DateAtom atom)
    {
        if (atom.Word is null || !atom.Is(WordClass.Number))
        {
            return 1;
        }

        int taken = BelowHundred(atoms, at, atom.Value, out int value, out bool ordinal);
        if (ordinal)
        {
            Set(ref atom, value, WordClass.Ordinal | (value <= 31 ? WordClass.Day : 0));
            return taken;
        }

        if (value == 2 && Neighbours.Is(atoms, at - 1, "the") && Neighbours.Is(atoms, at + 1, "thousands"))
        {
            Set(ref atom, 2000, WordClass.Decade);
            return 2;
        }

        int next = Times(atoms, at + taken, ref value);
        if (next == at + taken && taken == 1 && atom.Value is >= EarliestHalf and <= LatestHalf && Halves(atoms, at, ref atom) is > 1 and var halves)
        {
            return halves;
        }

        if (next > at + taken)
        {
            return Rest(atoms, at, next, value, ref atom);
        }

        if (taken > 1)
        {
            Set(ref atom, value, WordClass.Number | (value <= 31 ? WordClass.Day : 0));
        }

        return taken;
    }

    /// <summary>"twenty", "twenty-five", "twenty first".</summary>
    private static int BelowHundred(ReadOnlySpan<DateAtom> atoms, int at, int first, out int value, out bool ordinal)
    {
        value = first;
        ordinal = false;
        int next = at + 1;
        next += IsHyphen(atoms, next) ? 1 : 0;
        bool tens = first is >= 20 and < 100 && first % 10 == 0 && IsWord(atoms, next, WordClass.Number | WordClass.Ordinal) && atoms[next].Value is > 0 and < 10;
        if (!tens)
        {
            return 1;
        }

        ordinal = atoms[next].Is(WordClass.Ordinal);
        value += atoms[next].Value;
        return next - at + 1;
    }

    /// <summary>"hundred", "thousand": the index after it.</summary>
    private static int Times(ReadOnlySpan<DateAtom> atoms, int at, ref int value)
    {
        int next = at + (IsHyphen(atoms, at) ? 1 : 0);
        if (!IsWord(atoms, next, WordClass.Number) || atoms[next].Value is not (100 or 1000) || value >= atoms[next].Value)
        {
            return at;
        }

        value *= atoms[next].Value;
        return next + 1;
    }

    /// <summary>What follows hundreds and thousands: "[two thousand] and eighteen", "[two thousand and] tens".</summary>
    private static int Rest(ReadOnlySpan<DateAtom> atoms, int first, int at, int value, ref DateAtom atom)
    {
        int next = at + (Neighbours.Is(atoms, at, "and") ? 1 : 0);
        if (value == 2000 && Neighbours.Is(atoms, next, "tens"))
        {
            Set(ref atom, value + 10, WordClass.Decade);
            return next - first + 1;
        }

        if (IsWord(atoms, next, WordClass.Number) && atoms[next].Value is > 0 and < 100)
        {
            int taken = BelowHundred(atoms, next, atoms[next].Value, out int rest, out bool ordinal);
            if (!ordinal)
            {
                Set(ref atom, value + rest, WordClass.Number | (value == 2000 && EndsYear(atoms, next + taken) ? WordClass.Year : 0));
                return next - first + taken;
            }
        }

        Set(ref atom, value, WordClass.Number | (value == 2000 && EndsPhrase(atoms, at) ? WordClass.Year : 0));
        return at - first;
    }

    /// <summary>"nineteen" with "seventy eight", "fourteen", "zero one", "seventies": 1 where it stands alone.</summary>
    private static int Halves(ReadOnlySpan<DateAtom> atoms, int at, ref DateAtom atom)
    {
        int next = at + 1;
        next += IsHyphen(atoms, next) ? 1 : 0;
        if (next >= atoms.Length || atoms[next].Word is not { } word || atoms[next].StartsSentence)
        {
            return 1;
        }

        int century = atom.Value * 100;
        if (atoms[next].Is(WordClass.Decade) || word.Text == "tens")
        {
            Set(ref atom, century + (atoms[next].Is(WordClass.Decade) ? word.Value % 100 : 10), WordClass.Decade);
            return next - at + 1;
        }

        int value;
        int taken;
        if (word.Text is "zero" or "oh" && IsWord(atoms, next + 1, WordClass.Number) && atoms[next + 1].Value is > 0 and < 10)
        {
            (value, taken) = (atoms[next + 1].Value, 2);
        }
        else if (atoms[next].Is(WordClass.Number) && atoms[next].Value is >= 10 and < 100)
        {
            taken = BelowHundred(atoms, next, atoms[next].Value, out value, out bool ordinal);
            if (ordinal)
            {
                return 1;
            }
        }
        else
        {
            return 1;
        }

        if (!EndsYear(atoms, next + taken))
        {
            return 1;
        }

        Set(ref atom, century + value, WordClass.Number | WordClass.Year);
        return next - at + taken;
    }

    /// <summary>No unit follows, which the second half would count ("nineteen twenty-minute sessions").</summary>
    private static bool EndsYear(ReadOnlySpan<DateAtom> atoms, int at) =>
        at >= atoms.Length || !(atoms[at].Is(WordClass.Unit | WordClass.Counted | WordClass.AmPm) || IsHyphen(atoms, at) || IsWord(atoms, at, WordClass.Number));

    /// <summary>Nothing follows that "two thousand" could count.</summary>
    private static bool EndsPhrase(ReadOnlySpan<DateAtom> atoms, int at) => at >= atoms.Length || atoms[at].StartsSentence || atoms[at].Is(WordClass.Dot | WordClass.Comma)
        || (Neighbours.Is(atoms, at, "and") && at + 1 < atoms.Length && !atoms[at + 1].Is(WordClass.Number));

    private static bool IsHyphen(ReadOnlySpan<DateAtom> atoms, int at) => at < atoms.Length && atoms[at].Is(WordClass.Dash) && atoms[at].Glued;

    private static bool IsWord(ReadOnlySpan<DateAtom> atoms, int at, WordClass type) =>
        at < atoms.Length && atoms[at].Word is not null && atoms[at].Is(type) && !atoms[at].StartsSentence;

    private static void Set(ref DateAtom atom, int value, WordClass classes) => (atom.Value, atom.Classes) = (value, classes);
}
