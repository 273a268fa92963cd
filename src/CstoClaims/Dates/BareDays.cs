namespace CstoClaims.Dates;

/// <summary>
/// Days that only their neighbours tell from other numbers: "on the 21st" and "the 21st Congress", "by 22/04" and a score or fraction,
/// "Monday 21" and "Monday 21 people".
/// </summary>
internal static class BareDays
{
    private const int MonthsOfYear = 12;

    /// <summary>"the 21st": in figures, after a preposition of days, and before nothing that it could number.</summary>
    public static bool IsDay(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.Weekday > 0 || (IsNumbered(reading, atoms) && IsOnDay(atoms, reading.First - 1));

    /// <summary>"the 21st" in figures, before nothing that it could number; or with its weekday.</summary>
    public static bool IsNumbered(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.Weekday > 0 || (!atoms[reading.End - 1].Letters && reading.Day > 0 && StandsAlone(atoms, reading.End));

    /// <summary>"by 22/04", "from 10/25 to 1/25": one figure that can be no month, and a preposition; "on Friday 7/6" with a weekday.</summary>
    public static bool IsFigures(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        if (reading.Weekday > 0 || reading.Relative is not null)
        {
            return StandsAlone(atoms, reading.End) && reading is { Month: > 0, Day: > 0 } && !IsFraction(reading, atoms) && (reading.Month <= MonthsOfYear || reading.Day <= MonthsOfYear);
        }

        var last = reading.Other ?? reading;
        bool months = IsOneMonth(reading) && IsOneMonth(last);
        // "24/7"
        bool always = reading is { Month: 24, Day: 7 };
        bool clear = !always && (reading.Month > MonthsOfYear || reading.Day > MonthsOfYear || last.Month > MonthsOfYear || last.Day > MonthsOfYear);
        bool span = reading.Link > 0 && atoms[reading.Link].Is(WordClass.Dash) && StandsAlone(atoms, reading.End);
        bool ends = span && atoms[reading.First - 1].Word?.Text is "from" or "between";
        bool placed = IsOnDay(atoms, reading.First - 1)
            ? StandsAlone(atoms, reading.End)
            : EndsSentence(atoms, reading.End) && !Counts(atoms, reading.First - 1);
        return months && (clear || ends) && placed;
    }

    /// <summary>"3-7-27": a day after a preposition of days or at the end of a sentence, but not what a side of a match has won, drawn and lost.</summary>
    public static bool IsDashed(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        IsOneMonth(reading) && StandsAlone(atoms, reading.End)
        && (IsOnDay(atoms, reading.First - 1)
            || (EndsSentence(atoms, reading.End) && !Counts(atoms, reading.First - 1) && reading.First > 0
                && atoms[reading.First - 1].Word?.Text is not ("to" or "at" or "of" or "in" or "about")));

    private static bool EndsSentence(ReadOnlySpan<DateAtom> atoms, int at) =>
        at >= atoms.Length || atoms[at].StartsSentence
        || (!atoms[at].Letters && !atoms[at].Is(WordClass.Number | WordClass.Counted) && (at + 1 >= atoms.Length || atoms[at + 1].StartsSentence));

    /// <summary>A number or a past verb stands before, as before a score or a fraction.</summary>
    private static bool Counts(ReadOnlySpan<DateAtom> atoms, int at) =>
        at >= 0 && atoms[at].Is(WordClass.Number | WordClass.PastWord | WordClass.Numbered | WordClass.Dash | WordClass.Dot | WordClass.Colon);

    /// <summary>Nothing follows that the number could count or number.</summary>
    public static bool StandsAlone(ReadOnlySpan<DateAtom> atoms, int at) =>
        at >= atoms.Length || atoms[at].StartsSentence
        || (Neighbours.Is(atoms, at, "and") || Neighbours.Is(atoms, at, "or") ? at + 1 < atoms.Length && (!atoms[at + 1].Is(WordClass.Number | WordClass.Ordinal) || atoms[at + 1].Is(WordClass.Year))
            : atoms[at].Letters ? atoms[at].Word?.Text is "with" or "without" or "while" or "because"
                || (atoms[at].Is(WordClass.TimeWord | WordClass.PastWord | WordClass.FutureWord | WordClass.To) && !Neighbours.Is(atoms, at, "of"))
            : !atoms[at].Is(WordClass.Number | WordClass.Hyphen | WordClass.Slash | WordClass.Dot | WordClass.Colon | WordClass.Counted));

    /// <summary>"5/1-5/7, 2020", "by 5/7, 2020": the year that stands apart belongs to a day after a preposition of days or the other end of an interval.</summary>
    public static bool IsOnDay(Reading reading, ReadOnlySpan<DateAtom> atoms) => StandsAlone(atoms, reading.End)
        && (IsOnDay(atoms, reading.First - 1)
            || (reading.First > 2 && atoms[reading.First - 1].Is(WordClass.To) && atoms[reading.First - 2].Is(WordClass.Small) && atoms[reading.First - 3].Is(WordClass.Slash)));

    /// <summary>"the last 3/4", "this 1/2": without a weekday a proper fraction of the usual kind is none.</summary>
    private static bool IsFraction(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.Weekday == 0 && (Neighbours.Is(atoms, reading.First - 1, "the") || (reading.Month < reading.Day && reading.Day is 2 or 3 or 4 or 5 or 8 or 10));

    private static bool IsOneMonth(Reading reading) =>
        (reading.Month is > 0 and <= MonthsOfYear && reading.Day > 0) || (reading.Day is > 0 and <= MonthsOfYear && reading.Month > 0);

    private static bool IsOnDay(ReadOnlySpan<DateAtom> atoms, int at) =>
        at >= 0 && atoms[at].Word?.Text is "on" or "by" or "until" or "till" or "since" or "from" or "before" or "after" or "between" or "for";
}
