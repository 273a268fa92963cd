namespace CstoClaims.Dates;

/// <summary>What a reading takes in or leaves at its ends: "[early] next month", "[since] 1992", "Monday [21 people]".</summary>
internal static class ReadingEdges
{
    /// <summary>Drops the end of a pattern that belongs to what follows: "March 9 [and 13 others]", "Monday [21 people]", "the year before [last year]".</summary>
    public static void Shorten(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        switch (reading.Rule.Id)
        {
            case "span/md-and-d" when !NotDates.JoinsDays(reading, atoms):
                (reading.Sense, reading.End) = (Sense.Calendar, reading.First + 2);
                break;
            case "date/wd-day" or "date/wd-ordinal" when !BareDays.StandsAlone(atoms, reading.End):
                (reading.Sense, reading.Day, reading.End) = (Sense.Weekday, 0, reading.First + 1);
                break;
            case "date/wd-figures" when !BareDays.IsFigures(reading, atoms):
                (reading.Sense, reading.Day, reading.Month) = (Sense.Weekday, 0, 0);
                reading.End -= 3;
                break;
            case "date/m-comma-d" when !BareDays.StandsAlone(atoms, reading.End):
                (reading.Sense, reading.Day, reading.End) = (Sense.Month, 0, reading.First + 1);
                break;
            case "date/numeric-comma" when !atoms[reading.End - 1].Glued && !BareDays.IsOnDay(reading, atoms):
                reading.Year = CalendarPeriod.NoYear;
                reading.End -= 2;
                break;
            case "rel/unit" when reading is { Unit: TimeUnit.Day, Relative: 1, Sense: Sense.Offset } && BareDays.StandsAlone(atoms, reading.End):
                reading.Sense = Sense.Adjacent;
                break;
            case "date/y-month" when !BareDays.StandsAlone(atoms, reading.End):
                (reading.Sense, reading.Month, reading.End) = (Sense.Year, 0, reading.First + 1);
                break;
            case "rel/unit-after" or "rel/unit-before" or "rel/unit-after-the" when reading.End < atoms.Length && !BareDays.StandsAlone(atoms, reading.End):
                (reading.Sense, reading.End) = (Sense.Adjacent, reading.First + 3);
                reading.Relative = reading.Relative < 0 ? -1 : 1;
                break;
        }
    }

    /// <summary>Takes in what stands before: "early", "mid-", "the end of", "later in".</summary>
    public static void Extend(Reading reading, ReadOnlySpan<DateAtom> atoms, int free)
    {
        if (atoms[reading.First].StartsSentence)
        {
            return;
        }

        int at = reading.First - 1;

        // "late in the day after losing a tenth": what comes after is not the day after.
        if (reading.Rule.Id == "narr/day-before" && Neighbours.Is(atoms, at, "in") && at > free && atoms[at - 1].Is(WordClass.Edge))
        {
            (reading.Sense, reading.End) = (Sense.Unit, reading.End - 1);
        }

        bool day = reading.Sense is Sense.Weekday or Sense.Calendar;
        bool linked = Neighbours.Is(atoms, at, "of") || Neighbours.Is(atoms, at, "in") || (day && Neighbours.Is(atoms, at, "on"));
        bool dashed = at >= free && atoms[at].Is(WordClass.Dash);
        at -= linked || dashed ? 1 : 0;
        if (at < free || !atoms[at].Is(WordClass.Edge) || !IsBounded(reading))
        {
            return;
        }

        bool noun = atoms[at].Word!.Text is "beginning" or "start" or "outset" or "middle" or "end" or "close";
        if (noun ? !Neighbours.Is(atoms, at + 1, "of") : Neighbours.Is(atoms, at + 1, "of"))
        {
            return;
        }

        reading.Modifier = atoms[at].Word!.Payload;
        reading.First = at > free && Neighbours.Is(atoms, at - 1, "the") ? at - 1 : at;
    }

    /// <summary>Takes in how exact a length of time is: "nearly five months", "about two years ago", "in over a decade".</summary>
    public static void Quantify(Reading reading, ReadOnlySpan<DateAtom> atoms, int free)
    {
        int at = reading.First - 1;
        bool plural = reading is { Sense: Sense.Duration, Rule.Id: "dur/number" } && atoms[reading.End - 1].Word?.Text.EndsWith('s') == true;
        if (plural && at >= free && atoms[at].Word?.Text is "the" or "these" or "those" && !atoms[reading.First].StartsSentence)
        {
            reading.First = at; // "the 18 months since then"
            return;
        }

        if (at < free || reading.Modifier is not null || atoms[reading.First].StartsSentence || !atoms[at].Is(WordClass.Quantifier)
            || !(reading.Sense is Sense.Duration or Sense.Fraction or Sense.DurationOne or Sense.Ago or Sense.FromNow or Sense.Later or Sense.Earlier)
            || (reading.Sense == Sense.DurationOne && reading.End - reading.First == 1))
        {
            return;
        }

        // "over two years" says how long something took, "in over two years" that it took longer.
        bool counted = reading.Sense is Sense.Ago or Sense.Later or Sense.Earlier;
        bool preposition = atoms[at].Word!.Text is "over" or "under";
        if (preposition && !counted && !(at > free && atoms[at - 1].Is(WordClass.TimeWord | WordClass.Spending)))
        {
            return;
        }

        reading.Modifier = atoms[at].Word!.Payload;
        reading.First = at;
    }

    private static bool IsBounded(Reading reading) =>
        reading.IsDate || reading.Sense is Sense.Holiday or Sense.Adjacent || reading is { Sense: Sense.Time, TimeOfDay.Length: 2 };

    public static Bound BoundOf(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        int at = reading.First - 1;
        at -= Neighbours.Is(atoms, at, "the") ? 1 : 0;
        bool onwards = Neighbours.Is(atoms, reading.End, "on") || Neighbours.Is(atoms, reading.End, "onwards") || Neighbours.Is(atoms, reading.End, "onward");
        if (at < 0 || reading.Other is not null || !(reading.IsDate || reading.Sense == Sense.Holiday))
        {
            return Bound.None;
        }

        var word = atoms[at];
        if (word.Is(WordClass.SinceWord))
        {
            return word.Word!.Text switch
            {
                "since" or "starting" or "beginning" => Bound.Since,
                "after" => Modifies(reading, atoms) ? Bound.None : Bound.After,
                _ => onwards ? Bound.Since : Bound.None,
            };
        }

        return word.Word?.Text switch
        {
            "before" => Modifies(reading, atoms) ? Bound.None : Bound.Before,
            "up to" when at > 0 && atoms[at - 1].Is(WordClass.Dash) => Bound.None, // "the run-up to the 2012 election"
            _ => word.Is(WordClass.UntilWord) ? Bound.Until : Bound.None,
        };
    }

    public static bool IsAsEarlyAs(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        reading.First > 2 && Neighbours.Is(atoms, reading.First - 1, "as") && atoms[reading.First - 2].Word?.Text is "early" or "soon" && Neighbours.Is(atoms, reading.First - 3, "as");

    /// <summary>The date says which: "after Tuesday's meeting", "before the May 5 summit".</summary>
    private static bool Modifies(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        Neighbours.Is(atoms, reading.First - 1, "the")
        || (reading.End < atoms.Length && (atoms[reading.End].Word?.Text is "'s" or "’s" or "'" or "’" || atoms[reading.End] is { Letters: true, Capital: false, Word: null }));

    /// <summary>The index after "early", "mid-", "the end of" before the other end of an interval: "to [the end of] June".</summary>
    public static int SkipEdge(ReadOnlySpan<DateAtom> atoms, int at)
    {
        int edge = at + (Neighbours.Is(atoms, at, "the") ? 1 : 0);
        if (edge + 1 >= atoms.Length || !atoms[edge].Is(WordClass.Edge))
        {
            return at;
        }

        return edge + (Neighbours.Is(atoms, edge + 1, "of") || atoms[edge + 1].Is(WordClass.Dash) ? 2 : 1);
    }

    /// <summary>"the rest of [the week]".</summary>
    public static bool IsRest(Reading reading, ReadOnlySpan<DateAtom> atoms) =>
        Neighbours.Is(atoms, reading.First - 1, "of") && reading.First > 1 && atoms[reading.First - 2].Word?.Text is "rest" or "remainder" or "remaining";
}
