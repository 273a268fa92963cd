using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// Refuses what only looks like a date: the modal "may", a march, "Sunday Times", "resolution 1973", "2000 troops",
/// parts of phone numbers and scores. Looks at the neighbours and at the tags, but does not rely on the tags.
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
        if (reading.Container is not null)
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
            Sense.Year => single ? !Year.Accepts(reading, atoms, document) : reading.Year is < EarliestYear or > LatestYear,
            Sense.Month => !MonthIsOne(reading, atoms, document),
            Sense.Calendar when reading.LacksMonth => !BareDays.IsDay(reading, atoms),
            Sense.Calendar or Sense.Impossible => (reading.Year == CalendarPeriod.NoYear && IsLowerWeak(atoms, reading, WordClass.Month)) || IsNamedEvent(reading, atoms) || IsPrice(reading, atoms),
            Sense.Numeric when reading.Rule.Id == "date/dashed-short" => !BareDays.IsDashed(reading, atoms),
            Sense.Numeric => reading.Year == CalendarPeriod.NoYear && !BareDays.IsFigures(reading, atoms),
            Sense.YearMonth => reading.Month is < 1 or > 12 || (reading.First > 0 && atoms[reading.First - 1].Is(WordClass.Numbered)),
            Sense.Quarter => reading.Unit == TimeUnit.Half && reading.Year == CalendarPeriod.NoYear,
            Sense.Weeks => !Follows(atoms, reading, "between", "from"),
            Sense.Around => !atoms[reading.First].Is(WordClass.Holiday),
            Sense.DayReference => single && IsInName(reading.First, atoms),
            Sense.Weekday => reading.Count == 1 && !WeekdayIsOne(reading, atoms),
            Sense.Season => reading.Year == CalendarPeriod.NoYear && reading.Relative is null && !SeasonIsOne(reading, atoms, document),
            Sense.Parts => true,
            Sense.Part => reading.Year == CalendarPeriod.NoYear && reading.Unit != TimeUnit.Quarter && !(reading.Rule.Id == "date/weekday-in-row" && BareDays.StandsAlone(atoms, reading.End)),
            Sense.Decade => reading.Year % 10 != 0 || IsAge(reading, atoms, document),
            Sense.Adjacent => reading.Rule.Id == "narr/day-before" && Follows(atoms, reading, "to"),
            Sense.Same => reading.Modifier is null && reading.Rule.Id == "narr/the" && !TheUnit.Accepts(reading, atoms, document) || reading.Rule.Id == "date/unit-end" && reading.Unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter),
            Sense.SameTime => atoms[reading.End - 1].Capital || !TimeIsOne(reading, atoms, document),
            Sense.Offset => reading is { Unit: < TimeUnit.Day } or { Unit: TimeUnit.Day, Relative: not 0 } or { Unit: TimeUnit.Half },
            Sense.Window => (reading.Vague && Is(atoms, reading.End, "of")) || IsVerb(reading, atoms, document),
            Sense.Duration => reading.Unit is TimeUnit.Half or TimeUnit.Quarter || NotLengths.IsName(reading, atoms),
            Sense.Later or Sense.Earlier => reading.Vague && reading.First > 0 && reading.Rule.Id is "narr/later-plural" or "narr/earlier-plural"
                && (atoms[reading.First - 1].Is(WordClass.Number) || atoms[reading.First - 1].Word?.Text is "million" or "billion"),
            Sense.Holiday => !atoms[reading.First].Capital && Is(atoms, reading.End, "of") && reading.Year == CalendarPeriod.NoYear,
            Sense.Times => reading.Rule.Id == "set/rate" && !NotLengths.IsRate(reading, atoms, document),
            Sense.DurationOne => reading.Unit is TimeUnit.Half or TimeUnit.Quarter || !NotLengths.IsLength(reading, atoms),
            Sense.Reference => !ReferenceIsOne(reading, atoms, document),
            Sense.Recurrence => atoms[reading.First].Is(WordClass.Recurrence) ? IsPartOfName(reading, atoms, document)
                : reading.First > 0 && !atoms[reading.First].StartsSentence && atoms[reading.First - 1] is { Capital: true, StartsSentence: false },
            Sense.Time => reading.Container is null && (reading.TimeOfDay!.Length == 2 ? !DayParts.Accepts(reading, atoms, document) : reading.Count >= 24 * 60),
            Sense.Span when reading.Rule.Id == "span/d-md" => !Follows(atoms, reading, "from", "between"),
            Sense.Span or Sense.YearSpan => IsLowerWeak(atoms, reading, WordClass.Month) || !JoinsDays(reading, atoms),
            _ => false,
        };
    }

    /// <summary>Whether the atom at an index is that word.</summary>
    public static bool Is(ReadOnlySpan<DateAtom> atoms, int at, string word) =>
        at >= 0 && at < atoms.Length && string.Equals(atoms[at].Word?.Text, word, StringComparison.Ordinal);

    /// <summary>The index after the unit of a length.</summary>
    public static int EndOfUnit(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        int end = reading.End;
        while (end > reading.First + 1 && !atoms[end - 1].Is(WordClass.Unit))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether the atom before the reading is one of the words.</summary>
    public static bool Follows(ReadOnlySpan<DateAtom> atoms, Reading reading, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(atoms, reading.First - 1, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Pakistan Today".</summary>
    private static bool IsInName(int at, ReadOnlySpan<DateAtom> atoms) =>
        at > 0 && atoms[at] is { Capital: true, StartsSentence: false } && atoms[at - 1] is { Capital: true, Word: null };

    /// <summary>"is to last 45 minutes", "will last two hours".</summary>
    private static bool IsVerb(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document) =>
        Is(atoms, reading.First, "last")
        && (document.Tokens[atoms[reading.First].Token].Upos == UniversalTag.Verb
            || (reading.First > 0 && (atoms[reading.First - 1].Is(WordClass.FutureWord) || Is(atoms, reading.First - 1, "to"))));

    /// <summary>"between March 9 and 13" and "March 9 and 10" are intervals, "March 9 and 13" is not.</summary>
    public static bool JoinsDays(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        bool and = Is(atoms, reading.First + 1, "and") || Is(atoms, reading.First + 2, "and");
        return !and || reading.Count == reading.Day + 1 || Follows(atoms, reading, "between");
    }

    /// <summary>"Eurasia Daily Monitor", "the Russian daily Kommersant".</summary>
    private static bool IsPartOfName(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        ref readonly var word = ref atoms[reading.First];
        bool paper = reading.End < atoms.Length && atoms[reading.End].Capital && word.Word!.Text is not ("annual" or "annually");
        return paper || (word.Capital && !word.StartsSentence) || document.Tokens[word.Token].Upos == UniversalTag.Noun;
    }

    /// <summary>Not "Spaceflight Now", "the present study", "a present", "they soon found".</summary>
    private static bool ReferenceIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        bool name = atoms[reading.First] is { Capital: true, StartsSentence: false } && atoms[Math.Max(0, reading.First - 1)].Capital;
        bool single = reading.End - reading.First == 1;
        if (name || (reading.Rule.Id == "ref/the-past" && !Follows(atoms, reading, "in")) || (single && Is(atoms, reading.First, "present")))
        {
            return false;
        }

        var next = reading.End < atoms.Length && !atoms[reading.End].StartsSentence ? document.Tokens[atoms[reading.End].Token] : default;
        bool modifies = Is(atoms, reading.First, "the present") && next.Upos is UniversalTag.Noun or UniversalTag.Adj;
        bool told = Is(atoms, reading.First, "soon") && (next.Xpos == PennTag.VerbPast || Is(atoms, reading.End, "after") || Is(atoms, reading.End, "as"));
        return !modifies && !told;
    }

    /// <summary>"in his 30s", "in her late 60s".</summary>
    private static bool IsAge(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document) =>
        reading.First > 0 && document.Tokens[atoms[reading.First - 1].Token].Xpos == PennTag.PossessivePronoun;

    /// <summary>"at the time", "by this time", "during that time"; not "this time he won", "the time of".</summary>
    private static bool TimeIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        // "at the time it caught fire" says itself which time.
        bool clause = Is(atoms, reading.First, "the") && reading.End < atoms.Length && !atoms[reading.End].StartsSentence
            && document.Tokens[atoms[reading.End].Token].Upos is UniversalTag.Pron or UniversalTag.Det or UniversalTag.Propn;
        bool after = Follows(atoms, reading, "at", "by", "since", "until")
            || (!Is(atoms, reading.First, "the") && Follows(atoms, reading, "during", "around", "before", "from", "about"));
        return after && !clause && !Is(atoms, reading.End, "of");
    }

    /// <summary>"9/11 Commission".</summary>
    private static bool IsNamedEvent(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.Rule.Id == "event/911" && reading.End < atoms.Length && atoms[reading.End].Capital;

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

    private static bool IsLowerWeak(ReadOnlySpan<DateAtom> atoms, Reading reading, WordClass type)
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

    private static bool MonthIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
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

        return !month.Is(WordClass.Weak) || (!starts && document.Tokens[month.Token].Upos == UniversalTag.Propn && !Is(atoms, reading.First - 1, "the"));
    }

    private static bool WeekdayIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms)
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

    private static bool SeasonIsOne(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        bool named = reading.End < atoms.Length && atoms[reading.End] is { Capital: true, StartsSentence: false };
        bool joined = reading.End + 1 < atoms.Length && atoms[reading.End].Is(WordClass.Hyphen) && !atoms[reading.End + 1].Is(WordClass.Season);
        if (Is(atoms, reading.End, "of") || named || joined)
        {
            return false;
        }

        return reading.Modifier is not null
            || Follows(atoms, reading, "in", "throughout", "during", "by", "since", "until", "before", "after", "of", "over", "through")
            || IsSeasonAlone(reading, atoms, document);
    }

    /// <summary>"Winter is cold", "than in spring or summer": a noun by itself, neither "winter coat" nor "a coil spring", never "fall".</summary>
    private static bool IsSeasonAlone(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        ref readonly var season = ref atoms[reading.First];
        bool noun = document.Tokens[season.Token].Upos is UniversalTag.Noun or UniversalTag.Propn && season.Word!.Text != "fall";
        bool modifies = reading.End < atoms.Length && !atoms[reading.End].StartsSentence && (atoms[reading.End].Is(WordClass.Hyphen | WordClass.Slash)
            || document.Tokens[atoms[reading.End].Token].Upos is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Num);
        bool free = season.StartsSentence || reading.First == 0 || (!season.Capital && Follows(atoms, reading, "and", "or", "but", "than", "from", "to"));
        return reading.End - reading.First == 1 && noun && !modifies && free;
    }

    /// <summary>Four digits that are, or are not, a year.</summary>
    private static class Year
    {
        private const int LongestList = 16;
        private const int EarliestUnaided = 1500;
        private const int LatestUnaided = 2100;

        /// <summary>"the 1812 wars" names wars by their year; "1151 fugitives" counts them.</summary>
        private const int EarliestModifier = 1800;
        private const int LatestModifier = 2050;

        public static bool Accepts(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
        {
            int at = reading.First;
            ref readonly var year = ref atoms[at];
            bool first = at == 0 || year.StartsSentence;
            var before = first ? default : atoms[at - 1];
            var after = at + 1 < atoms.Length && !atoms[at + 1].StartsSentence ? atoms[at + 1] : default;
            if (!year.Is(WordClass.Year) || after.Is(WordClass.Counted | WordClass.Unit) || before.Is(WordClass.Numbered | WordClass.Slash | WordClass.Dot | WordClass.Colon)
                || IsFollowedByPart(at, atoms) || IsJoined(at, atoms, document.Text))
            {
                return year.Is(WordClass.ShortYear) && !(before.Capital && !before.StartsSentence);
            }

            bool counts = IsNominal(after, document) && (year.Value % 100 == 0 || (IsPlural(after, document) && year.Value is < EarliestModifier or > LatestModifier));
            if (IsListed(at, atoms))
            {
                return false;
            }

            if (before.Is(WordClass.TimeWord))
            {
                return !counts || before.Word!.Text is "in" or "since" or "by" or "until" or "from" or "before" or "after" or "early" or "late" or "during";
            }

            if (counts || year.Value < EarliestUnaided || year.Value > LatestUnaided)
            {
                return year.Value is >= 1000 and <= LatestUnaided && document.Text[Math.Max(0, year.Start - 1)] == '(' && !counts;
            }

            bool afterName = !first && before.Capital && !before.StartsSentence && before.Word?.Classes is null or WordClass.None;
            bool afterNumber = before.Is(WordClass.Number | WordClass.Ordinal);

            // "(Brieber 2014; Heidenreich 2011)": whose work of which year; "(Athens 2004)" is a name.
            bool cited = year.End < document.Text.Length && document.Text[year.End] == ';';
            return (!afterName || cited) && !afterNumber;
        }

        /// <summary>"2001/02", "1998.html", "2004:15"; not "of 1793." before a quotation mark.</summary>
        private static bool IsFollowedByPart(int at, ReadOnlySpan<DateAtom> atoms) =>
            at + 2 < atoms.Length && atoms[at + 1].Is(WordClass.Slash | WordClass.Dot | WordClass.Colon) && (atoms[at + 2].Letters || atoms[at + 2].Is(WordClass.Number));

        /// <summary>"resolutions 2254 and 2118": the numbers before it in a list are numbers of something.</summary>
        private static bool IsListed(int at, ReadOnlySpan<DateAtom> atoms)
        {
            for (int i = at - 1; i > 0 && at - i < LongestList && !atoms[i + 1].StartsSentence; i--)
            {
                if (atoms[i].Is(WordClass.Numbered))
                {
                    return i < at - 1;
                }

                if (!atoms[i].Is(WordClass.Comma | WordClass.Number) && !Is(atoms, i, "and") && !Is(atoms, i, "or"))
                {
                    return false;
                }
            }

            return false;
        }

        private static bool IsNominal(in DateAtom atom, DocumentBuilder document) =>
            atom.End > 0 && document.Tokens[atom.Token].Upos is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn;

        private static bool IsPlural(in DateAtom atom, DocumentBuilder document) =>
            atom.End > 0 && document.Tokens[atom.Token].Xpos == PennTag.NounPlural;

        /// <summary>Part of a longer figure or name: "555-1234-2000", "Soyuz-2001", "2006%".</summary>
        private static bool IsJoined(int at, ReadOnlySpan<DateAtom> atoms, string text)
        {
            if (at > 1 && atoms[at].Glued && atoms[at - 1].Is(WordClass.Hyphen) && !atoms[at - 2].Is(WordClass.Edge | WordClass.TimeWord | WordClass.Month))
            {
                return true;
            }

            if (at > 0 && atoms[at].Glued && char.IsLetterOrDigit(text[atoms[at].Start - 1]))
            {
                return true;
            }

            return at + 2 < atoms.Length && atoms[at + 1].Is(WordClass.Hyphen) && atoms[at + 2].Is(WordClass.Number);
        }
    }
}
