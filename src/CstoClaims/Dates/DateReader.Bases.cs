namespace CstoClaims.Dates;

/// <summary>What a length of time, a neighbour or a weekday is counted from: "two days after [5 May]", "the Monday after [Easter]", "two weeks ago [on Tuesday]".</summary>
internal sealed partial class DateReader
{
    /// <summary>"two days after 5 May", "two weeks from tomorrow", "[for] three days from Monday".</summary>
    private void AddBase(Reading reading, ReadOnlySpan<DateAtom> atoms, int depth)
    {
        bool from = reading.Sense is Sense.Later && reading.Rule.Id.StartsWith("rel/from", StringComparison.Ordinal);
        bool later = reading.Sense is Sense.Later && !Neighbours.Is(atoms, reading.End - 1, "later");
        bool earlier = reading.Sense is Sense.Earlier && Neighbours.Is(atoms, reading.End - 1, "before");
        if ((!later && !earlier) || reading.Other is not null)
        {
            return;
        }

        var date = Match(atoms, reading.End, reading.End, depth - 1);
        bool day = date is { Sense: Sense.DayReference or Sense.Weekday or Sense.Holiday or Sense.Calendar or Sense.Numeric or Sense.Iso or Sense.Ago, Other: null };
        day &= reading.Unit >= TimeUnit.Day;
        day &= date?.Sense is Sense.DayReference or Sense.Weekday || reading.Rule.Id != "rel/from-one";
        if (date is not null && (from ? day : date.IsDate || date.Sense is Sense.Holiday))
        {
            reading.Other = date;
            reading.End = date.End;
            reading.Sense = reading.Rule.Id == "rel/from-start" || (from && Neighbours.Is(atoms, reading.First - 1, "for")) ? Sense.Window : reading.Sense;
        }
        else if (from || (reading.End < atoms.Length && atoms[reading.End].Letters))
        {
            // "three years after the war": what it counts from is no date; the length is.
            reading.Sense = reading.Rule.Id == "rel/from-one" ? Sense.DurationOne : Sense.Duration;
            reading.End = from ? EndOfUnit(reading, atoms) : reading.End - 1;
        }
    }

    /// <summary>"the day after Thanksgiving" counts from that date; "the day after the vote" from one that is not told; "the Monday after Easter".</summary>
    private void AddNeighbour(Reading reading, ReadOnlySpan<DateAtom> atoms, int depth)
    {
        bool weekday = reading.Rule.Id == "rel/weekday-neighbour";
        if (!weekday && (reading.Rule.Id != "narr/day-before" || reading.End >= atoms.Length || !(Neighbours.Is(atoms, reading.End - 1, "after") || Neighbours.Is(atoms, reading.End - 1, "before"))))
        {
            return;
        }

        if (Match(atoms, reading.End, reading.End, depth - 1) is { Sense: Sense.Holiday or Sense.Calendar or Sense.Weekday or Sense.Year or Sense.Month } date
            && !(weekday && date.Weekday > 0 && date.Day == 0))
        {
            bool ahead = Neighbours.Is(atoms, reading.End - 1, "after") || Neighbours.Is(atoms, reading.End - 1, "following");
            reading.End = date.End;
            if (weekday)
            {
                (reading.Relative, reading.Container) = (ahead ? 1 : -1, date);
            }
            else
            {
                (reading.Sense, reading.Other) = (ahead ? Sense.Later : Sense.Earlier, date);
            }
        }
        else if (weekday)
        {
            (reading.First, reading.End) = (reading.First + 1, reading.End - 1); // which Monday "the Monday after the vote" was is not told
        }
        else
        {
            reading.Vague = !BareDays.StandsAlone(atoms, reading.End);
        }
    }

    /// <summary>"two weeks ago [on Tuesday]".</summary>
    private Reading? OnWeekday(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        bool on = ShiftedWeekdays.CanHold(reading) && Neighbours.Is(atoms, reading.End, "on");
        var day = on ? Match(atoms, reading.End, reading.End + 1, 0) : null;
        if (day is not { Rule.Id: "rel/weekday-alone" } || atoms[day.First].Is(WordClass.Weak))
        {
            return null;
        }

        (day.First, day.Container) = (reading.First, reading);
        return day;
    }

    /// <summary>The index after the unit of a length.</summary>
    private static int EndOfUnit(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        int end = reading.End;
        while (end > reading.First + 1 && !atoms[end - 1].Is(WordClass.Unit))
        {
            end--;
        }

        return end;
    }
}
