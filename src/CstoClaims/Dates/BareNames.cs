using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// Tells months, weekdays and seasons that stand alone from the words that look like them: the modal "may", a march, "Theresa May",
/// "Sunday Times", "winter coat".
/// </summary>
internal static class BareNames
{
    public static bool IsLowerWeak(ReadOnlySpan<DateAtom> atoms, Reading reading, WordClass type)
    {
        for (int i = reading.First; i < reading.End; i++)
        {
            if (atoms[i].Is(type) && atoms[i].Is(WordClass.Weak) && !atoms[i].Capital)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsMonth(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        if (reading.Year != CalendarPeriod.NoYear || reading.Relative is not null)
        {
            return !IsLowerWeak(atoms, reading, WordClass.Month);
        }

        int at = reading.First;
        while (!atoms[at].Is(WordClass.Month))
        {
            at++;
        }

        ref readonly var month = ref atoms[at];
        if (!month.Capital)
        {
            return false;
        }

        bool starts = month.StartsSentence || reading.First == 0;
        bool expected = !starts && (atoms[reading.First - 1].Is(WordClass.TimeWord | WordClass.Edge | WordClass.Dash) || reading.Modifier is not null);
        if (expected)
        {
            return true;
        }

        bool named = !starts && atoms[reading.First - 1] is { Capital: true, StartsSentence: false } before && !before.Is(WordClass.Weekday);
        bool name = reading.End < atoms.Length && atoms[reading.End].Capital && !atoms[reading.End].StartsSentence
            && document.Tokens[atoms[reading.End].Token].Upos == UniversalTag.Propn;
        if (named || name || (!starts && atoms[reading.First - 1].Is(WordClass.Epithet)))
        {
            return false;
        }

        return !month.Is(WordClass.Weak) || (!starts && document.Tokens[month.Token].Upos == UniversalTag.Propn && !Neighbours.Is(atoms, reading.First - 1, "the"));
    }

    public static bool IsWeekday(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        for (int i = reading.First; i < reading.End; i++)
        {
            if (!atoms[i].Is(WordClass.Weekday))
            {
                continue;
            }

            bool alone = reading.End - reading.First == 1;
            bool epithet = i > 0 && atoms[i - 1].Is(WordClass.Epithet) && atoms[i - 1].Capital && !atoms[i].StartsSentence;
            bool title = i + 1 < atoms.Length && atoms[i + 1].Is(WordClass.Title) && atoms[i + 1].Capital;
            return (atoms[i].Capital || !alone) && !(atoms[i].Is(WordClass.Weak) && (alone || !atoms[i].Capital)) && !epithet && !title;
        }

        return false;
    }

    public static bool IsSeason(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        bool named = reading.End < atoms.Length && atoms[reading.End] is { Capital: true, StartsSentence: false };
        bool joined = reading.End + 1 < atoms.Length && atoms[reading.End].Is(WordClass.Hyphen) && !atoms[reading.End + 1].Is(WordClass.Season);
        if (Neighbours.Is(atoms, reading.End, "of") || named || joined)
        {
            return false;
        }

        return reading.Modifier is not null || Neighbours.Is(atoms, reading.End - 2, "whole") || Neighbours.Is(atoms, reading.End - 2, "entire")
            || Neighbours.Follows(atoms, reading, "in", "throughout", "during", "by", "since", "until", "before", "after", "of", "over", "through")
            || IsSeasonAlone(reading, atoms, document);
    }

    /// <summary>"Winter is cold", "than in spring or summer": a noun by itself, neither "winter coat" nor "a coil spring", never "fall".</summary>
    private static bool IsSeasonAlone(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        ref readonly var season = ref atoms[reading.First];
        bool noun = document.Tokens[season.Token].Upos is UniversalTag.Noun or UniversalTag.Propn && season.Word!.Text != "fall";
        bool modifies = reading.End < atoms.Length && !atoms[reading.End].StartsSentence && (atoms[reading.End].Is(WordClass.Hyphen | WordClass.Slash)
            || document.Tokens[atoms[reading.End].Token].Upos is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Num);
        bool free = season.StartsSentence || reading.First == 0 || (!season.Capital && Neighbours.Follows(atoms, reading, "and", "or", "but", "than", "from", "to"));
        return reading.End - reading.First == 1 && noun && !modifies && free;
    }
}
