using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// Refuses what only looks like a date: parts of phone numbers and scores, prices, names, and by <see cref="BareYears"/>,
/// <see cref="BareNames"/>, <see cref="BareDays"/> and <see cref="NotLengths"/> what stands alone. Looks at the neighbours and at the tags, but does not rely on the tags.
/// </summary>
internal static class NotDates
{
    private const int EarliestYear = 100;
    private const int LatestYear = 2199;

    /// <summary>Whether the reading is to be dropped.</summary>
    /// <param name="reading">With all that belongs to it.</param>
    /// <param name="atoms">The document's atoms.</param>
    /// <param name="document">For its tags.</param>
    public static bool Refuses(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        if (reading.Container is not null && reading.Clock is null or { IsPossible: true })
        {
            return false;
        }

        if (IsPartOfFigure(reading, atoms))
        {
            return true;
        }

        bool single = reading.End - reading.First == 1;
        return reading.Sense switch
        {
            Sense.Year when reading.Rule.Id == AncientYears.Rule => !AncientYears.Accepts(reading, atoms, document),
            Sense.Year when reading.Other is not null && IsNumbered(reading, atoms) => true,
            Sense.Year => single ? !BareYears.Accepts(reading, atoms, document) : reading.Year is < EarliestYear or > LatestYear,
            Sense.Month => !BareNames.IsMonth(reading, atoms, document),
            Sense.Calendar when reading.LacksMonth => !BareDays.IsDay(reading, atoms),
            Sense.Calendar or Sense.Impossible => IsNamedEvent(reading, atoms, document) || IsPrice(reading, atoms)
                || (reading.Year == CalendarPeriod.NoYear && BareNames.IsLowerWeak(atoms, reading, WordClass.Month)),
            Sense.Numeric when reading.Rule.Id == "date/dashed-short" => !BareDays.IsDashed(reading, atoms),
            Sense.Numeric => reading.Year == CalendarPeriod.NoYear && !BareDays.IsFigures(reading, atoms),
            Sense.YearMonth => reading.Month is < 1 or > 12 || IsNumbered(reading, atoms),
            Sense.Quarter => reading.Unit == TimeUnit.Half && reading.Year == CalendarPeriod.NoYear,
            Sense.Weeks => !Neighbours.Follows(atoms, reading, "between", "from"),
            Sense.Around => !atoms[reading.First].Is(WordClass.Holiday),
            Sense.DayReference => single && IsInName(reading.First, atoms),
            Sense.Weekday => reading.Count == 1 && !BareNames.IsWeekday(reading, atoms),
            Sense.Season => reading.Year == CalendarPeriod.NoYear && reading.Relative is null && !BareNames.IsSeason(reading, atoms, document),
            Sense.Parts => true,
            Sense.Part => reading.Year == CalendarPeriod.NoYear && reading.Unit != TimeUnit.Quarter
                && !(reading.Rule.Id == "date/weekday-in-row" && BareDays.StandsAlone(atoms, reading.End)),
            Sense.Century => reading.Year == CalendarPeriod.NoYear,
            Sense.Decade => !DecadeIsOne(reading, atoms) || IsAge(reading, atoms, document),
            Sense.Adjacent => reading.Rule.Id == "narr/day-before" && Neighbours.Follows(atoms, reading, "to"),
            Sense.Unit => !UnitIsOne(reading, atoms, document),
            Sense.SameTime => atoms[reading.End - 1].Capital || !TimeIsOne(reading, atoms, document),
            Sense.Offset => reading is { Unit: < TimeUnit.Day } or { Unit: TimeUnit.Day, Relative: not 0 } or { Unit: TimeUnit.Half },
            Sense.Window => (reading.Vague && Neighbours.Is(atoms, reading.End, "of")) || IsVerb(reading, atoms, document),
            Sense.Duration or Sense.Fraction => reading.Unit is TimeUnit.Half or TimeUnit.Quarter || NotLengths.IsName(reading, atoms),
            Sense.Later or Sense.Earlier => reading.Vague && reading.First > 0 && reading.Rule.Id is "narr/later-plural" or "narr/earlier-plural"
                && (atoms[reading.First - 1].Is(WordClass.Number) || atoms[reading.First - 1].Word?.Text is "million" or "billion"),
            Sense.Holiday => reading.Year == CalendarPeriod.NoYear && !HolidayIsOne(reading, atoms),
            Sense.Times => reading.Rule.Id == "set/rate" && !NotLengths.IsRate(reading, atoms, document),
            Sense.DurationOne => reading.Unit is TimeUnit.Half or TimeUnit.Quarter || !NotLengths.IsLength(reading, atoms),
            Sense.Reference => !ReferenceIsOne(reading, atoms, document),
            Sense.Recurrence => atoms[reading.First].Is(WordClass.Recurrence) ? IsPartOfName(reading, atoms, document)
                : reading.First > 0 && !atoms[reading.First].StartsSentence && atoms[reading.First - 1] is { Capital: true, StartsSentence: false },
            Sense.Time => reading.Clock is { } clock ? !clock.IsPossible || !IsTime(reading, atoms) : !DayParts.Accepts(reading, atoms, document),
            Sense.Hour => true,
            Sense.Span when reading.Rule.Id == "span/d-md" => !Neighbours.Follows(atoms, reading, "from", "between"),
            Sense.YearSpan when IsNumbered(reading, atoms) => true,
            Sense.Span or Sense.YearSpan => BareNames.IsLowerWeak(atoms, reading, WordClass.Month) || !JoinsDays(reading, atoms),
            _ => false,
        };
    }

    /// <summary>"in the 90s" and "nineties"; bare "90s" only where a time is expected.</summary>
    private static bool DecadeIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.Year % 10 == 0 && (reading.Rule.Id != "date/decade-bare" || Neighbours.Follows(atoms, reading, "in", "since", "during", "until", "from"));

    /// <summary>"the end of the year"; "the day" and "day's end" only where a report says them of its own day.</summary>
    private static bool UnitIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document) => reading.Rule.Id switch
    {
        "narr/the" => reading.Modifier is not null || TheUnit.Accepts(reading, atoms, document),
        "date/end-of-unit" => reading.End >= atoms.Length || !atoms[reading.End].Is(WordClass.Number),
        "date/unit-end" => reading.Unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter,
        _ => true,
    };

    /// <summary>Not "Saint Patrick" without a year, nor "a thanksgiving of the nation".</summary>
    private static bool HolidayIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        !atoms[reading.End - 1].Is(WordClass.Weak) && (atoms[reading.First].Capital || !Neighbours.Is(atoms, reading.End, "of"));

    /// <summary>"Pakistan Today".</summary>
    private static bool IsInName(int at, ReadOnlySpan<DateAtom> atoms) =>
        at > 0 && atoms[at] is { Capital: true, StartsSentence: false } && atoms[at - 1] is { Capital: true, Word: null };

    /// <summary>"is to last 45 minutes", "will last two hours".</summary>
    private static bool IsVerb(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document) =>
        Neighbours.Is(atoms, reading.First, "last")
        && (document.Tokens[atoms[reading.First].Token].Upos == UniversalTag.Verb
            || (reading.First > 0 && (atoms[reading.First - 1].Is(WordClass.FutureWord) || Neighbours.Is(atoms, reading.First - 1, "to"))));

    /// <summary>"between March 9 and 13" and "March 9 and 10" are intervals, "March 9 and 13" is not.</summary>
    public static bool JoinsDays(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        bool and = Neighbours.Is(atoms, reading.First + 1, "and") || Neighbours.Is(atoms, reading.First + 2, "and");
        return !and || reading.Count == reading.Day + 1 || Neighbours.Follows(atoms, reading, "between");
    }

    /// <summary>"Eurasia Daily Monitor", "the Russian daily Kommersant".</summary>
    private static bool IsPartOfName(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        ref readonly var word = ref atoms[reading.First];
        bool paper = reading.End < atoms.Length && atoms[reading.End].Capital && word.Word!.Text is not ("annual" or "annually");
        return paper || (word.Capital && !word.StartsSentence) || document.Tokens[word.LastToken].Upos == UniversalTag.Noun;
    }

    /// <summary>Not "Spaceflight Now", "the present study", "a present", "they soon found".</summary>
    private static bool ReferenceIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        bool name = atoms[reading.First] is { Capital: true, StartsSentence: false } && atoms[Math.Max(0, reading.First - 1)].Capital;
        bool single = reading.End - reading.First == 1;
        if (name || (reading.Rule.Id == "ref/the-past" && !Neighbours.Follows(atoms, reading, "in")) || (single && Neighbours.Is(atoms, reading.First, "present")))
        {
            return false;
        }

        var next = reading.End < atoms.Length && !atoms[reading.End].StartsSentence ? document.Tokens[atoms[reading.End].Token] : default;
        bool modifies = Neighbours.Is(atoms, reading.First, "the present") && next.Upos is UniversalTag.Noun or UniversalTag.Adj;
        bool told = Neighbours.Is(atoms, reading.First, "soon") && (next.Xpos == PennTag.VerbPast || Neighbours.Is(atoms, reading.End, "after") || Neighbours.Is(atoms, reading.End, "as"));
        return !modifies && !told;
    }

    /// <summary>"in his 30s", "in her late 60s".</summary>
    private static bool IsAge(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document) =>
        reading.First > 0 && document.Tokens[atoms[reading.First - 1].Token].Xpos == PennTag.PossessivePronoun;

    /// <summary>"at the time", "by this time", "during that time"; not "this time he won", "the time of".</summary>
    private static bool TimeIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        // "at the time it caught fire" says itself which time.
        bool clause = Neighbours.Is(atoms, reading.First, "the") && reading.End < atoms.Length && !atoms[reading.End].StartsSentence
            && document.Tokens[atoms[reading.End].Token].Upos is UniversalTag.Pron or UniversalTag.Det or UniversalTag.Propn;
        bool after = Neighbours.Follows(atoms, reading, "at", "by", "since", "until")
            || (!Neighbours.Is(atoms, reading.First, "the") && Neighbours.Follows(atoms, reading, "during", "around", "before", "from", "about"));
        return after && !clause && !Neighbours.Is(atoms, reading.End, "of");
    }

    /// <summary>"at a quarter to nine", "ten past 9 pm"; not "a quarter to 9 members", "moved ten past 5".</summary>
    private static bool IsTime(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.Rule.Id is not ("time/told" or "time/told-quarter") || !atoms[reading.End - 1].Is(WordClass.Number)
        || (Neighbours.Follows(atoms, reading, "at", "by", "until", "till", "before", "after", "around", "about", "since") && BareDays.StandsAlone(atoms, reading.End));

    /// <summary>"9/11 Commission", "Fahrenheit 9/11"; and a score or share: "made 9/11 shots", "ranked 9/11".</summary>
    private static bool IsNamedEvent(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        if (reading.Rule.Id != "event/911")
        {
            return false;
        }

        bool led = reading.First == 0 || atoms[reading.First].StartsSentence
            || atoms[reading.First - 1].Is(WordClass.TimeWord | WordClass.SinceWord | WordClass.UntilWord | WordClass.Dash)
            || document.Tokens[atoms[reading.First - 1].Token].Upos is not (UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num);
        bool named = reading.End < atoms.Length && atoms[reading.End].Capital;
        bool counts = reading.End < atoms.Length && (atoms[reading.End].Is(WordClass.Counted) || Neighbours.Is(atoms, reading.End, "of"));
        return !led || named || counts;
    }

    /// <summary>"pages 1990-1995".</summary>
    private static bool IsNumbered(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.First > 0 && atoms[reading.First - 1].Is(WordClass.Numbered);

    /// <summary>A piece of something longer: of a phone number, a score, an address.</summary>
    private static bool IsPartOfFigure(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        ref readonly var first = ref atoms[reading.First];
        bool before = reading.First > 1 && first.Glued && first.Is(WordClass.Number)
            && atoms[reading.First - 1].Is(WordClass.Hyphen | WordClass.Slash | WordClass.Dot | WordClass.Colon) && atoms[reading.First - 2].Is(WordClass.Number);
        bool after = reading.End + 1 < atoms.Length && atoms[reading.End - 1].Is(WordClass.Number)
            && atoms[reading.End].Is(WordClass.Hyphen | WordClass.Slash | WordClass.Dot | WordClass.Colon) && atoms[reading.End + 1].Is(WordClass.Number);
        return before || after;
    }

    /// <summary>"$12 December 27": the figure is the price.</summary>
    private static bool IsPrice(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.First > 0 && !atoms[reading.First].Letters && atoms[reading.First - 1].Word?.Text is "$" or "£" or "€" or "us$";
}
