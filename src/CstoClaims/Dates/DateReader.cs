using System.Runtime.InteropServices;
using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// One pass over the atoms from left to right: at each the longest pattern of the grammar, then what belongs to it on both
/// sides ("[early] next month", "July [of last year]", "9 March [to 3 May]", "[since] 1992"). Nothing is read twice but the
/// bounded context of a match, so time is linear.
/// </summary>
internal sealed partial class DateReader(DateGrammar grammar)
{
    private const int DeepestNesting = 3;

    public void Read(DocumentBuilder document, List<DateAtom> list, List<Reading> readings)
    {
        readings.Clear();
        var atoms = CollectionsMarshal.AsSpan(list);
        int free = 0;
        for (int at = 0; at < atoms.Length;)
        {
            var reading = atoms[at].Is(WordClass.Name) ? null : Match(atoms, at, at, DeepestNesting);
            if (reading is null)
            {
                at++;
                continue;
            }

            ReadingEdges.Extend(reading, atoms, free);
            ReadingEdges.Quantify(reading, atoms, free);
            if (reading.Sense == Sense.DurationOne && NotLengths.IsRate(reading, atoms, document))
            {
                reading.Sense = Sense.Times;
            }

            if (NotDates.Refuses(reading, atoms, document))
            {
                at++;
                continue;
            }

            reading.Bound = ReadingEdges.BoundOf(reading, atoms);
            reading.AsEarlyAs = reading is { IsDate: true, Other: null, Bound: Bound.None } && ReadingEdges.IsAsEarlyAs(reading, atoms);
            reading.FollowsIn = Neighbours.Is(atoms, reading.First - 1, "in") && atoms[reading.First].Word?.Text is not ("the" or "these" or "those");
            reading.Modifier ??= ReadingEdges.IsRest(reading, atoms) ? "LATER" : null;
            reading.FollowsWithin = Neighbours.Is(atoms, reading.First - 1, "within");
            readings.Add(reading);
            free = at = reading.End;
        }
    }

    /// <summary>The longest pattern at an atom with what follows and belongs to it, in one sentence.</summary>
    /// <param name="atoms">The document's atoms.</param>
    /// <param name="from">The end of what it follows.</param>
    /// <param name="at">Where it begins: there, or after a word that links.</param>
    /// <param name="depth">How often it may take in others.</param>
    private Reading? Match(ReadOnlySpan<DateAtom> atoms, int from, int at, int depth)
    {
        bool apart = at < atoms.Length && depth < DeepestNesting && (atoms[from].StartsSentence || atoms[at].StartsSentence);
        if (at >= atoms.Length || apart || !grammar.TryMatch(atoms, at, out var match))
        {
            return null;
        }

        var reading = ReadingBuilder.Build(match, atoms);
        ReadingEdges.Shorten(reading, atoms);
        Fractions.AddDirection(reading, atoms);
        if (depth < DeepestNesting && reading.LacksMonth && !BareDays.IsNumbered(reading, atoms))
        {
            return null;
        }

        if (reading is { Sense: Sense.Season, Rule.Id: "date/y-season" } && atoms[reading.End - 1].Capital)
        {
            // "the 2008 Summer Olympics" are of a year, not of a season.
            (reading.Sense, reading.End) = (Sense.Year, reading.First + 1);
        }

        if (depth > 0)
        {
            if (Possessed(reading, atoms, depth) is { } part)
            {
                reading = part;
            }

            AddLength(reading, atoms, depth);
            AddContainer(reading, atoms, depth);
            if (reading is { Sense: Sense.Parts, Container: null, Vague: false })
            {
                reading.Sense = Sense.Duration; // "the first two years of the war"
            }

            AddRelative(reading, atoms);
            reading = AddTime(reading, atoms);
            AddEnd(reading, atoms, depth);
            AddBase(reading, atoms, depth);
            AddNeighbour(reading, atoms, depth);
            AddSharedYear(reading, atoms);
            reading = OnWeekday(reading, atoms) ?? reading;
        }

        return reading;
    }

    /// <summary>"two years [one month and 21 days ago]": the last part tells what the length is counted from.</summary>
    private void AddLength(Reading reading, ReadOnlySpan<DateAtom> atoms, int depth)
    {
        if (reading is not { Sense: Sense.Duration or Sense.DurationOne or Sense.Window, Vague: false } || reading.End >= atoms.Length
            || !atoms[reading.End - 1].Is(WordClass.Unit))
        {
            return;
        }

        int at = reading.End + (atoms[reading.End].Is(WordClass.Comma) ? 1 : 0);
        at += Neighbours.Is(atoms, at, "and") ? 1 : 0;
        bool linked = at > reading.End;
        var rest = Match(atoms, reading.End, at, depth - 1);
        bool length = rest is { Sense: Sense.Duration, Vague: false }
            || (reading.Sense != Sense.Window && rest is { Sense: Sense.Ago or Sense.FromNow or Sense.Later or Sense.Earlier, Vague: false });
        if (rest is null || !length || (linked ? rest.Unit >= reading.Unit : rest.Unit == reading.Unit) || rest.Modifier is not null)
        {
            return;
        }

        (reading.More ??= []).Add((rest.Count, rest.Unit));
        reading.More.AddRange(rest.More ?? []);
        reading.Sense = reading.Sense == Sense.Window ? Sense.Window : rest.Sense;
        (reading.End, reading.Other) = (rest.End, rest.Other);
    }

    /// <summary>"last year's [first quarter]", "last year [in June]".</summary>
    private Reading? Possessed(Reading reading, ReadOnlySpan<DateAtom> atoms, int depth)
    {
        bool possessive = Neighbours.Is(atoms, reading.End, "'s") || Neighbours.Is(atoms, reading.End, "’s");
        bool year = reading is { Sense: Sense.Offset, Unit: TimeUnit.Year } && (possessive || Neighbours.Is(atoms, reading.End, "in") || Neighbours.Is(atoms, reading.End, "on"));
        var part = year ? Match(atoms, reading.End, reading.End + 1, depth - 1) : null;
        bool quarter = part is { Sense: Sense.Part or Sense.Quarter, Unit: TimeUnit.Quarter or TimeUnit.Half };
        bool within = part is { Sense: Sense.Month, Other: null } or { Sense: Sense.Calendar, Month: > 0, Other: null };
        if (part is not { LacksYear: true } || !(possessive ? quarter : within) || BareNames.IsLowerWeak(atoms, part, WordClass.Month))
        {
            return null;
        }

        (part.First, part.Container) = (reading.First, reading);
        return part;
    }

    /// <summary>"July of last year", "March this year", "the second week of May", "the morning of 5 May".</summary>
    private void AddContainer(Reading reading, ReadOnlySpan<DateAtom> atoms, int depth)
    {
        if (reading.Sense == Sense.Around && !atoms[reading.First].Is(WordClass.Holiday))
        {
            var inner = Match(atoms, reading.End, reading.End, depth - 1);
            if (inner is { Other: null } && (inner.Day > 0 || inner.Sense == Sense.Holiday))
            {
                (reading.Container, reading.End) = (inner, inner.End);
            }

            return;
        }

        if (reading.Rule.Id == "rel/weekday-neighbour")
        {
            return;
        }

        if (reading.Rule.Id == "rel/weekday-alone")
        {
            bool comma = reading.End < atoms.Length && atoms[reading.End].Is(WordClass.Comma);
            var shift = Match(atoms, reading.End, reading.End + (comma ? 1 : 0), depth - 1);
            if (shift is not null && ShiftedWeekdays.CanHold(shift) && !(comma && shift.Sense == Sense.Ago))
            {
                (reading.Container, reading.End) = (shift, shift.End);
                return;
            }
        }

        if (!reading.LacksYear || (reading.Sense == Sense.Time && reading.TimeOfDay!.Length != 2))
        {
            return;
        }

        bool within = Neighbours.Is(atoms, reading.End, "in") && reading.Sense is Sense.Part or Sense.Parts or Sense.Quarter or Sense.Month;
        bool linked = within || Neighbours.Is(atoms, reading.End, "of");
        var container = Match(atoms, reading.End, reading.End + (linked ? 1 : 0), depth - 1);
        bool monthInOther = within && reading.Sense == Sense.Month && container?.Sense is not (Sense.Year or Sense.Offset);
        bool holds = linked
            ? container is { IsDate: true } or { Sense: Sense.Adjacent }
            : container is { Sense: Sense.Offset } && reading.Sense != Sense.Time;
        if (container is null || monthInOther || !holds)
        {
            return;
        }

        reading.Container = container;
        reading.End = container.End;
        if (reading is { Sense: Sense.Part, Unit: TimeUnit.Half } && container.Sense is Sense.Century or Sense.Decade or Sense.Month)
        {
            reading.Modifier = reading.Part == 1 ? "START" : "END";
        }
    }

    /// <summary>"the 12th of October last", "the 1st day of February next", as old documents have it.</summary>
    private static void AddRelative(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        if (reading is not { LacksYear: true, Sense: Sense.Calendar or Sense.Month } || reading.End >= atoms.Length
            || atoms[reading.End].Word?.Text is not ("last" or "next") || atoms[reading.End].StartsSentence
            || (reading.End + 1 < atoms.Length && atoms[reading.End + 1] is { Letters: true, StartsSentence: false }))
        {
            return;
        }

        reading.Relative = atoms[reading.End].Value;
        reading.End++;
    }

    /// <summary>The other end of an interval: "from May to July", "between 1998 and 2001", "March 9 - April 3".</summary>
    private void AddEnd(Reading reading, ReadOnlySpan<DateAtom> atoms, int depth)
    {
        int at = reading.End;
        if (!IsEnd(reading) || reading.Other is not null || at >= atoms.Length)
        {
            return;
        }

        bool between = Neighbours.Is(atoms, reading.First - 1, "between") && Neighbours.Is(atoms, at, "and");
        bool from = Neighbours.Is(atoms, reading.First - 1, "from");
        bool toDate = from && Neighbours.Is(atoms, at, "to date");
        if (!between && !toDate && !atoms[at].Is(WordClass.To))
        {
            return;
        }

        var end = Match(atoms, at, toDate ? at : ReadingEdges.SkipEdge(atoms, at + 1), depth - 1);
        bool open = end is { Sense: Sense.Reference or Sense.DayReference, Relative: null or 0 };
        bool dated = atoms[at].Letters && reading.Year != CalendarPeriod.NoYear && end?.Year > reading.Year;
        if (end is null || end.Sense is Sense.Span || !(IsEnd(end) || open))
        {
            return;
        }

        // "Nov-Feb 5"
        bool dashed = reading.Sense == Sense.Month && end.Sense == Sense.Calendar && atoms[at].Is(WordClass.Hyphen);
        if (!(between || from || open || dated || dashed || SameShape(reading, end)))
        {
            return;
        }

        (reading.Other, reading.Link, reading.End) = (end, toDate ? 0 : at, end.End);
        Complete(reading, end);
    }

    /// <summary>"in January and February 1937": the year of the second is also that of the first.</summary>
    private void AddSharedYear(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        bool shares = reading.LacksYear && reading.Sense is Sense.Month or Sense.Calendar && reading.Other is null
            && (Neighbours.Is(atoms, reading.End, "and") || Neighbours.Is(atoms, reading.End, "or"));
        if (shares && Match(atoms, reading.End, reading.End + 1, 0) is { } next && next.Sense == reading.Sense)
        {
            reading.Year = next.Year;
        }
    }

    /// <summary>"May to July 2005": the year that stands once holds for both ends.</summary>
    private static void Complete(Reading start, Reading end)
    {
        var (full, bare) = start.LacksYear ? (end, start) : (start, end);
        if (bare.LacksYear && bare.Sense != Sense.Weekday && !full.LacksYear && full.Sense != Sense.Year)
        {
            // "November-February 5, 2017" begins in the year before.
            bare.Year = full.Year - (ReferenceEquals(bare, start) && full.Year != CalendarPeriod.NoYear && bare.Month > full.Month && full.Month > 0 ? 1 : 0);
            bare.Container = full.Container;
        }
    }

    private static bool IsEnd(Reading reading) => (reading.IsDate || reading is { Sense: Sense.Time, Container: not null }) && reading.ClockEnd is null;

    private static bool SameShape(Reading a, Reading b) =>
        a.Sense == b.Sense ? a.Sense is not Sense.Year || a.Year < b.Year : IsFullDay(a) && IsFullDay(b);

    private static bool IsFullDay(Reading reading) =>
        reading is { Sense: Sense.Calendar or Sense.Iso or Sense.Numeric or Sense.Dotted, Year: not CalendarPeriod.NoYear, Day: > 0 };
}
