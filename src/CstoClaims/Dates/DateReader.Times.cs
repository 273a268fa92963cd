namespace CstoClaims.Dates;

/// <summary>
/// What belongs to a time of day: its other end ("9:00-17:00", "between 3 and 5 pm"), the part of the day ("9 in the evening"), the day ("3 pm
/// on Tuesday", "Tuesday at 3 pm", "2013-05-28T15:00:00Z"), the days that it comes again ("every Sunday at 9").
/// </summary>
internal sealed partial class DateReader
{
    private const int LatestHour = 24;

    private Reading AddTime(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        if (reading is { Sense: Sense.Time or Sense.Hour, Container: null })
        {
            return reading.Clock is { IsPossible: false } || DayParts.IsName(reading, atoms) ? reading : AddDay(reading, atoms);
        }

        if (reading.Sense is Sense.Weekday or Sense.Calendar or Sense.DayReference or Sense.Iso or Sense.Numeric or Sense.Dotted or Sense.Adjacent or Sense.Every or Sense.Recurrence
            && reading.Clock is null)
        {
            AddClock(reading, atoms);
        }

        return reading;
    }

    /// <summary>"3 pm [on Tuesday]", "9 [to 11 a.m.]", "8 [in the morning]", "9 am [every Sunday]".</summary>
    private Reading AddDay(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        bool at = Neighbours.Follows(atoms, reading, "at", "by", "around", "about", "until", "till", "before", "after", "since", "from", "between");
        bool told = (AddTimeEnd(reading, atoms) && (reading.Sense == Sense.Time || at)) || reading.Sense == Sense.Time;
        told |= AddPart(reading, atoms) && at;
        bool linked = Neighbours.Is(atoms, reading.End, "on");
        bool comma = !linked && reading.End < atoms.Length && atoms[reading.End].Is(WordClass.Comma);
        var other = Match(atoms, reading.End, reading.End + (linked || comma ? 1 : 0), 0);
        if (told && !comma && reading.ClockEnd is null && other is not null && IsDaily(other))
        {
            other.First = reading.First;
            ClockReader.Set(other, reading.Clock ?? default, end: null);
            return other;
        }

        if (other is { Sense: Sense.Weekday or Sense.DayReference or Sense.Calendar or Sense.Numeric or Sense.Iso } && (told || at))
        {
            (reading.Container, reading.End, told) = (other, other.End, true);
            Place(reading, other.Rule.Id == "rel/tonight" ? "NI" : other.TimeOfDay);
        }

        reading.Sense = told ? Sense.Time : Sense.Hour;
        return reading;
    }

    /// <summary>"Tuesday [at 3 pm]", "28 May 2013 [14:05:11 +0000]", "Monday night [at 9]", "Tuesday [in the afternoon]", "every day [at 9]".</summary>
    private void AddClock(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        bool set = reading.Sense is Sense.Every or Sense.Recurrence;
        if (reading.End >= atoms.Length || (set ? !IsDaily(reading) : reading.Sense == Sense.Adjacent && reading.TimeOfDay is null) || (reading.LacksMonth && reading.Weekday == 0))
        {
            return;
        }

        ref readonly var link = ref atoms[reading.End];
        bool at = link.Word?.Text is "at" or "@";
        bool range = link.Word?.Text is "from" or "between";
        bool linked = at || range || (link.Is(WordClass.Comma) && !set) || (link.Word?.Text == "t" && link.Glued);
        var time = Match(atoms, reading.End, reading.End + (linked ? 1 : 0), 0) ?? (at || range ? Hour(atoms, reading.End + 1) : null);
        if (time is { Clock.IsPossible: true } && (AddTimeEnd(time, atoms, range) ? !set : !range && (at || time.Sense == Sense.Time)))
        {
            AddPart(time, atoms);
            var part = reading.Rule.Id == "rel/tonight" ? "NI" : reading.TimeOfDay;
            (reading.Times, reading.TimeOfDay) = (time.Times, time.TimeOfDay);
            (reading.Link, reading.End) = (time.Link, time.End);
            Place(reading, part);
            AddZone(reading, atoms);
        }
        else if (Neighbours.Is(atoms, reading.End, "in") && reading is { TimeOfDay: null, Sense: Sense.Weekday or Sense.Calendar or Sense.DayReference }
            && Match(atoms, reading.End, reading.End + 1, 0) is { Sense: Sense.Time, Clock: null } inPart && Neighbours.Is(atoms, inPart.First, "the"))
        {
            (reading.TimeOfDay, reading.End) = (inPart.TimeOfDay, inPart.End);
        }
    }

    /// <summary>"9:00[-17:00]", "[between] 3 [and 5 pm]", "[from] 1 pm [to 4]".</summary>
    private bool AddTimeEnd(Reading reading, ReadOnlySpan<DateAtom> atoms, bool linked = false)
    {
        int at = reading.End;
        bool between = Neighbours.Is(atoms, reading.First - 1, "between");
        bool link = at + 1 < atoms.Length && (atoms[at].Is(WordClass.To) || (between && Neighbours.Is(atoms, at, "and")));
        if (reading.Clock is not { IsPossible: true } start || !link)
        {
            return false;
        }

        bool ranges = linked || between || Neighbours.Is(atoms, reading.First - 1, "from");
        var end = Match(atoms, at, at + 1, 0);
        end = end is { Sense: Sense.Time, Clock.IsPossible: true } ? end : ranges ? Hour(atoms, at + 1) : null;
        bool told = reading.Sense == Sense.Time || end is { Sense: Sense.Time, Clock.Open: false } || ranges;
        if (end?.Clock is not { } last || !told)
        {
            return false;
        }

        // "from 5 to 6" may be anything, "Tuesday from 5 to 6" is not.
        bool bare = reading.Sense == Sense.Hour && end.Sense == Sense.Hour && !linked;
        last = last.After(start);
        ClockReader.Set(reading, start.Before(last) with { Zone = start.Zone.Length > 0 ? start.Zone : last.Zone }, last);
        (reading.Link, reading.End) = (at, end.End);
        return !bare;
    }

    /// <summary>"8 [in the morning]", "half past nine [at night]".</summary>
    private static bool AddPart(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        int at = reading.End;
        bool night = Neighbours.Is(atoms, at, "at") && Neighbours.Is(atoms, at + 1, "night");
        bool day = Neighbours.Is(atoms, at, "in") && Neighbours.Is(atoms, at + 1, "the") && at + 2 < atoms.Length && atoms[at + 2].Is(WordClass.DayPart);
        if (reading.Clock is null || !(night || day))
        {
            return false;
        }

        reading.End = at + (night ? 2 : 3);
        Place(reading, atoms[reading.End - 1].Word!.Payload);
        return true;
    }

    /// <summary>Sets the half of the day by the part of the day that stands beside the time.</summary>
    private static void Place(Reading reading, string? part)
    {
        if (part is not { Length: 2 } || reading.Clock is not { Open: true } start)
        {
            return;
        }

        ClockReader.Set(reading, start.In(part), reading.ClockEnd?.In(part));
    }

    /// <summary>"14:05:11 [+0000]", "15:00[+03:00]"; and the year that stands behind the time: "Oct 26 15:50:06 [2016]".</summary>
    private static void AddZone(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        int at = reading.End;
        if (reading is not { ClockEnd: null, Clock: { Zone.Length: 0 } clock })
        {
            return;
        }

        // "15:00:00.123Z": no one needs the thousandths.
        bool thousandths = clock.Second is not null && at + 1 < atoms.Length && atoms[at].Is(WordClass.Dot) && atoms[at + 1].Is(WordClass.Number);
        at = reading.End = thousandths ? at + 2 : at;
        if (thousandths && at < atoms.Length && atoms[at].Is(WordClass.Zone))
        {
            ClockReader.Set(reading, clock with { Zone = atoms[at].Word!.Payload }, end: null);
            reading.End++;
            return;
        }

        bool east = Neighbours.Is(atoms, at, "+");
        if (at + 1 < atoms.Length && atoms[at + 1].Glued && (east || atoms[at].Is(WordClass.Dash)) && Offset(atoms, at + 1) is { } offset)
        {
            clock = clock with { Zone = offset.Minutes == 0 ? "Z" : ClockTime.Offset(east, offset.Minutes) };
            ClockReader.Set(reading, clock, end: null);
            at = reading.End = offset.End;
        }

        if (clock.Second is not null && reading.Year == CalendarPeriod.NoYear && at < atoms.Length && atoms[at].Is(WordClass.Year) && !atoms[at].StartsSentence)
        {
            (reading.Year, reading.End) = (atoms[at].Value, at + 1);
        }
    }

    /// <summary>"0300", "03:00": minutes, and the index after it.</summary>
    private static (int Minutes, int End)? Offset(ReadOnlySpan<DateAtom> atoms, int at) =>
        atoms[at].Is(WordClass.MilitaryTime) ? ((atoms[at].Value / 100 * 60) + (atoms[at].Value % 100), at + 1)
        : at + 2 < atoms.Length && atoms[at].Is(WordClass.TwoDigits) && atoms[at + 1].Is(WordClass.Colon) && atoms[at + 2].Is(WordClass.TwoDigits)
            ? ((atoms[at].Value * 60) + atoms[at + 2].Value, at + 3)
        : null;

    /// <summary>A bare number that can be the hour, and counts nothing that follows.</summary>
    private static Reading? Hour(ReadOnlySpan<DateAtom> atoms, int at)
    {
        if (at >= atoms.Length || atoms[at].StartsSentence || !atoms[at].Is(WordClass.Number) || atoms[at].Value is < 1 or > LatestHour
            || !(BareDays.StandsAlone(atoms, at + 1) || Neighbours.Is(atoms, at + 1, "in") || atoms[at + 1].Is(WordClass.To | WordClass.Weekday | WordClass.DayReference | WordClass.Relative)))
        {
            return null;
        }

        bool ofDay = atoms[at].Value > ClockTime.HoursOfHalfDay;
        var hour = new Reading { Rule = HourRule, Sense = Sense.Hour, First = at, End = at + 1 };
        ClockReader.Set(hour, new ClockTime(atoms[at].Value % LatestHour, 0, null, Open: !ofDay, ofDay, ""), end: null);
        return hour;
    }

    /// <summary>A bare hour has no row of its own: it is read only as a part of something.</summary>
    private static readonly GrammarRule HourRule = new(0, "time/hour-of", Sense.Hour);

    /// <summary>Each day, or each day of a kind, so that a time of day says when.</summary>
    private static bool IsDaily(Reading reading) => reading.Sense switch
    {
        Sense.Every => reading is { Weekday: > 0 } or { TimeOfDay: not null } or { Unit: TimeUnit.Day, Count: 1, Month: 0, Part: 0 },
        Sense.Recurrence => (reading.Word!.Classes & WordClass.Weekdays) != 0 || reading.Word.Payload == "P1D",
        _ => false,
    };
}
