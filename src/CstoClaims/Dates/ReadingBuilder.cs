namespace CstoClaims.Dates;

/// <summary>Makes a reading of a pattern: takes the numbers and words from its places.</summary>
internal static class ReadingBuilder
{
    /// <summary>"2016/11" is not 2016 to 2111.</summary>
    private const int LongestYearSpan = 60;
    private const int LatestCentury = 99;

    public static Reading Build(in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        var reading = new Reading { Rule = match.Rule, Sense = match.Rule.Sense, First = match.First, End = match.End };
        switch (reading.Sense)
        {
            case Sense.Iso:
                (reading.Year, reading.Month, reading.Day) = (Value(match, atoms, WordClass.Year), Value(match, atoms, WordClass.Small), Value(match, atoms, WordClass.Small, 1));
                break;
            case Sense.YearMonth:
                (reading.Year, reading.Month) = (Value(match, atoms, WordClass.Year), Value(match, atoms, WordClass.Small));
                if (atoms[match.First].Is(WordClass.Year))
                {
                    ReadSchoolYear(reading);
                }

                break;
            case Sense.Numeric or Sense.Dotted:
                ReadFigures(reading, match, atoms);
                break;
            case Sense.Span:
                ReadCalendar(reading, match, atoms);
                reading.Count = Value(match, atoms, WordClass.Day | WordClass.DayFigure, 1);
                break;
            case Sense.YearSpan:
                ReadYears(reading, match, atoms);
                break;
            case Sense.Era:
                ReadEra(reading, match, atoms);
                reading.Month = Value(match, atoms, WordClass.Month);
                reading.Sense = reading.Month > 0 ? Sense.Month : Sense.Era;
                break;
            case Sense.EraSpan:
                ReadEra(reading, match, atoms);
                reading.Sense = Sense.YearSpan;
                break;
            case Sense.Decade:
                reading.Year = DecadeOf(match, atoms);
                break;
            case Sense.Century:
                ReadCentury(reading, match, atoms);
                break;
            case Sense.Quarter:
                ReadCalendar(reading, match, atoms);
                ReadQuarter(reading, match, atoms);
                break;
            case Sense.Fraction:
                Fractions.Read(reading, match, atoms);
                break;
            case Sense.Time or Sense.Hour:
                ClockReader.Read(reading, match, atoms);
                break;
            case Sense.NineEleven:
                (reading.Sense, reading.Year, reading.Month, reading.Day) = (Sense.Calendar, 2001, 9, 11);
                break;
            default:
                ReadCalendar(reading, match, atoms);
                ReadRelative(reading, match, atoms);
                break;
        }

        return reading;
    }

    /// <summary>"Q3", "H1".</summary>
    private static void ReadQuarter(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        ref readonly var atom = ref atoms[match.Find(atoms, WordClass.Quarter)];
        bool half = atom.Word!.Payload.Length > 0;
        (reading.Part, reading.Unit) = half ? (atom.Word.Payload[1] - '0', TimeUnit.Half) : (atom.Value, TimeUnit.Quarter);
    }

    private static int Value(in GrammarMatch match, ReadOnlySpan<DateAtom> atoms, WordClass type, int occurrence = 0)
    {
        int at = match.Find(atoms, type, occurrence);
        return at < 0 ? 0 : atoms[at].Value;
    }

    private static void ReadCalendar(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        int year = match.Find(atoms, WordClass.Year | WordClass.ShortYear | WordClass.ThreeDigits);
        if (year >= 0)
        {
            reading.Year = atoms[year].Value;
        }
        else if (reading.Sense is Sense.Fiscal or Sense.Year && match.Find(atoms, WordClass.TwoDigits) is >= 0 and var digits)
        {
            reading.Year = NumberForms.Expand(atoms[digits].Value); // "FY18"
        }

        reading.Month = Value(match, atoms, WordClass.Month);
        reading.Day = Value(match, atoms, WordClass.Day | WordClass.Small | WordClass.DayFigure);
        if (reading.Day == 0 && reading.Sense == Sense.Calendar)
        {
            reading.Day = Value(match, atoms, WordClass.Ordinal);
        }

        reading.Weekday = Value(match, atoms, WordClass.Weekday);
        reading.Part = Value(match, atoms, WordClass.Season);
        if (reading.Month > 0 && reading.Day == 0 && reading.Sense == Sense.Calendar)
        {
            reading.Sense = Sense.Month;
        }
    }

    private static void ReadRelative(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        int relative = match.Find(atoms, WordClass.Relative | WordClass.Narrative | WordClass.DayReference);
        if (relative >= 0)
        {
            reading.Relative = atoms[relative].Value;
        }

        int unit = match.Find(atoms, WordClass.Unit);
        unit = unit < 0 ? match.End - 1 : unit;
        reading.Unit = atoms[unit].Is(WordClass.Unit) ? atoms[unit].Word!.Unit : UnitOfWords(match, atoms);
        int place = match.Find(atoms, WordClass.Ordinal | WordClass.Final);
        if (place >= 0)
        {
            reading.Part = atoms[place].Value;
        }

        int count = match.Find(atoms, WordClass.Number);
        reading.Count = count >= 0 ? atoms[count].Value : 1;
        reading.Vague = match.Find(atoms, WordClass.Vague) >= 0 || reading.Rule.Id is "narr/later-plural" or "narr/earlier-plural";
        reading.WorkingDays = reading.Unit == TimeUnit.Day && (match.Has(atoms, "business") || match.Has(atoms, "working") || match.Has(atoms, "trading"));
        if (count >= 0)
        {
            ReadNumbered(reading, match, atoms);
        }

        int word = match.Find(atoms, WordClass.Holiday);
        word = word >= 0 ? word : match.Find(atoms, WordClass.Recurrence | WordClass.Weekdays | WordClass.Reference | WordClass.Every | WordClass.Narrative);
        word = word < 0 ? match.End - 1 : word;
        reading.Word = atoms[word].Word;
        int part = match.Find(atoms, WordClass.DayPart);
        reading.TimeOfDay = part >= 0 ? atoms[part].Word!.Payload : null;
        bool plural = atoms[unit].Is(WordClass.Unit) && IsPlural(atoms[unit]);
        switch (reading.Sense)
        {
            case Sense.Every:
                ReadEvery(reading, match, atoms);
                break;
            case Sense.Same or Sense.Unit:
                reading.Modifier = reading.Rule.Id == "narr/rest" ? "LATER" : EdgeOf(atoms[match.First]) ?? EdgeOf(atoms[match.End - 1]);
                break;
            case Sense.Year:
                reading.Modifier = EdgeOf(atoms[match.First]);
                break;
            case Sense.DurationOne:
                reading.Vague = plural;
                break;
            case Sense.Parts:
                reading.Vague = count < 0;
                reading.Modifier = !reading.Vague ? null : reading.Part < 0 ? "END" : "START";
                break;
            case Sense.Recent:
                (reading.Sense, reading.Vague) = (Sense.Window, true);
                break;
            case Sense.Adjacent when reading is { Rule.Id: "narr/next", TimeOfDay: null } && plural:
                (reading.Sense, reading.Vague) = (Sense.Duration, true);
                break;
            case Sense.Offset:
                Refine(reading, match, atoms);
                break;
        }
    }

    /// <summary>"Friday mornings", "every other week".</summary>
    private static void ReadEvery(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        ref readonly var last = ref atoms[match.End - 1];
        reading.TimeOfDay = last.Is(WordClass.DayPart) ? last.Word!.Payload : null;
        reading.Count = match.Has(atoms, "other") ? 2 : reading.Count;
    }

    /// <summary>"week 3 [of 2027]", "year 247", "two Sundays from now".</summary>
    private static void ReadNumbered(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        if (reading.Sense == Sense.Part && reading.Part == 0)
        {
            reading.Part = reading.Count;
        }
        else if (reading.Sense == Sense.Weeks)
        {
            (reading.Part, reading.Count) = (reading.Count, Value(match, atoms, WordClass.Number, 1));
        }
        else if (reading.Sense == Sense.Year && reading.Year == CalendarPeriod.NoYear)
        {
            reading.Year = reading.Count;
        }
        else if (reading.Sense == Sense.Weekday)
        {
            ref readonly var days = ref atoms[match.First + 1];
            reading.Weekday = days.Is(WordClass.Weekday) ? days.Value : days.Word!.Payload[^1] - '0';
            reading.Relative = match.Has(atoms, "ago") ? -1 : 1;
        }
    }

    /// <summary>"the last days" is a window, "the past year" too; "the next day" is the one after the date in focus.</summary>
    private static void Refine(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        reading.Definite = match.Has(atoms, "the");
        bool possessive = match.End < atoms.Length && atoms[match.End].Word?.Text is "'" or "’";
        bool plural = !possessive && IsPlural(atoms[match.End - 1]);
        if (plural)
        {
            reading.Sense = Sense.Window;
            reading.Vague = true;
        }
        else if (reading is { Unit: >= TimeUnit.Decade, Relative: not 0, Definite: true })
        {
            // "over the last decade" is ten years long, "last century" is one of the calendar.
            reading.Sense = Sense.Window;
        }
        else if (match.Has(atoms, "past") || reading is { Unit: TimeUnit.Fortnight, Relative: not 0 })
        {
            reading.Sense = Sense.Window;
        }
        else if (match.Has(atoms, "to date") || match.Has(atoms, "date"))
        {
            reading.Modifier = "EARLIER"; // "year to date"
        }
        else if (match.Has(atoms, "after") || match.Has(atoms, "before"))
        {
            reading.Relative *= 2;
        }
        else if (reading is { Unit: TimeUnit.Day, Relative: 1, Definite: true })
        {
            reading.Sense = Sense.Adjacent;
        }
    }

    /// <summary>"mid-week", "year-end".</summary>
    private static string? EdgeOf(in DateAtom atom) => atom.Is(WordClass.Edge) ? atom.Word!.Payload : null;

    private static bool IsPlural(in DateAtom unit) =>
        unit.Word!.Text.EndsWith('s') || unit.Word.Text == "millennia";

    /// <summary>The unit where the pattern names it as a word: "the first quarter", "the last week".</summary>
    private static TimeUnit UnitOfWords(in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        for (int i = match.End - 1; i >= match.First; i--)
        {
            if (atoms[i].Is(WordClass.Unit))
            {
                return atoms[i].Word!.Unit;
            }
        }

        return TimeUnit.Day;
    }

    /// <summary>"2006-07" is a school year or a season of sport, "2006-05" a month.</summary>
    private static void ReadSchoolYear(Reading reading)
    {
        if (reading.Month == (reading.Year + 1) % 100 || reading.Month is 0 or > 12)
        {
            reading.Sense = Sense.YearSpan;
            reading.Count = NumberForms.Expand(reading.Month, reading.Year);
            reading.Month = 0;
        }
    }

    private static void ReadYears(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        ref readonly var last = ref atoms[match.End - 1];
        reading.Year = atoms[match.First].Value;
        reading.Count = last.Is(WordClass.Year) ? last.Value : NumberForms.Expand(last.Value, reading.Year);
        if (reading.Count - reading.Year > LongestYearSpan && last.Value is > 0 and <= 12)
        {
            (reading.Sense, reading.Month) = (Sense.YearMonth, last.Value);
        }
    }

    /// <summary>Which is the day is decided when the whole document is known: first and second figure for now.</summary>
    private static void ReadFigures(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        reading.Weekday = Value(match, atoms, WordClass.Weekday);
        int relative = match.Find(atoms, WordClass.Relative);
        reading.Relative = relative < 0 ? null : atoms[relative].Value;
        (reading.Month, reading.Day) = (Value(match, atoms, WordClass.Small), Value(match, atoms, WordClass.Small, 1));
        int at = match.Find(atoms, WordClass.Year | WordClass.TwoDigits);
        if (at >= 0)
        {
            reading.Year = atoms[at].Is(WordClass.Year) ? atoms[at].Value : NumberForms.Expand(atoms[at].Value);
        }
    }

    private static void ReadCentury(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        int number = Value(match, atoms, WordClass.Ordinal);
        if (number is < 1 or > LatestCentury)
        {
            return; // no year, and so no date
        }

        reading.Year = Value(match, atoms, WordClass.Era) < 0 ? 1 - (number * 100) : (number - 1) * 100;
    }

    private static int DecadeOf(in GrammarMatch match, ReadOnlySpan<DateAtom> atoms) =>
        Math.Max(Value(match, atoms, WordClass.Decade), Value(match, atoms, WordClass.Year)) is > 0 and var year ? year : NumberForms.Decade(Value(match, atoms, WordClass.TwoDigits));

    /// <summary>"508 BC", "431 to 404 BC".</summary>
    private static void ReadEra(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        int era = Value(match, atoms, WordClass.Era);
        reading.Year = EraYear(Value(match, atoms, WordClass.Number), era);
        reading.Count = reading.Sense == Sense.EraSpan ? EraYear(Value(match, atoms, WordClass.Number, 1), era) : 1;
    }

    private static int EraYear(int year, int era) => era < 0 ? 1 - year : year;
}
