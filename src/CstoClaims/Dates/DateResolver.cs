using System.Globalization;

namespace CstoClaims.Dates;

/// <summary>From a reading to its value, in the context of the document. Does not change the reading.</summary>
internal static class DateResolver
{
    private const int DaysOfWeek = 7;
    private const int VagueCount = 3;

    public static TimeValue Resolve(Reading reading, DateContext context) => reading.Sense switch
    {
        Sense.Duration when reading.FollowsIn && context is { Tense: Tense.Future, Anchor: not null, IsNarrative: false } && !reading.Vague => FromNow(reading, context),
        Sense.Duration => TimeValue.Open(TimexType.Duration, TimeLengths.Length(reading.Count, reading.Vague, reading.Unit)),
        Sense.DurationOne => TimeValue.Open(TimexType.Duration, TimeLengths.Length(1, reading.Vague, reading.Unit)),
        Sense.HalfDuration => TimeValue.Open(TimexType.Duration, TimeLengths.HalfLength(reading)),
        Sense.Recurrence => TimeValue.Open(TimexType.Set, reading.Word!.Payload),
        Sense.Every or Sense.Times => TimeValue.Open(TimexType.Set, TimeLengths.Recurrence(reading)),
        Sense.Reference => Reference(reading, context),
        Sense.Window => Window(reading, context),
        Sense.Fiscal => TimeValue.Of(new CalendarPeriod(Grain.Year, reading.Year)) with { Value = $"FY{reading.Year:0000}" },
        Sense.Span or Sense.YearSpan => Span(reading, context),
        Sense.Parts => Parts(reading, context),
        _ => Date(reading, context),
    };

    /// <summary>"will be held in three weeks".</summary>
    private static TimeValue FromNow(Reading reading, DateContext context) =>
        AnchoredPeriods.Shifted(reading, context, +1) is { } period ? TimeValue.Of(period) : Unknown(reading);

    private static TimeValue Date(Reading reading, DateContext context)
    {
        if (reading.Other is { } other && reading.Sense is not (Sense.Later or Sense.Earlier))
        {
            return Interval(reading, other, context);
        }

        if (reading.Sense == Sense.Holiday && Holidays.RuleFor(reading.Word!, context.Country) is { } rule && Holidays.IsPeriod(rule))
        {
            return Period(rule) with { Focus = null }; // an era to which no later date belongs
        }

        if (PeriodResolver.Resolve(reading, context) is not { } period)
        {
            return Unknown(reading);
        }

        return reading.Bound switch
        {
            Bound.Since => TimeValue.Since(period),
            Bound.Until => TimeValue.Until(period),
            _ => TimeValue.Of(period, reading.TimeOfDay ?? reading.Container?.TimeOfDay),
        };
    }

    /// <summary>What is a date but cannot be placed in the calendar, in TIMEX3's way.</summary>
    private static TimeValue Unknown(Reading reading) => reading.Sense switch
    {
        Sense.Weekday when reading.Weekday > 0 => TimeValue.Open(
            reading.TimeOfDay is null ? TimexType.Date : TimexType.Time,
            $"XXXX-WXX-{reading.Weekday}" + (reading.TimeOfDay is null ? "" : "T" + reading.TimeOfDay)),
        Sense.Time or Sense.DayReference or Sense.Offset when reading.TimeOfDay is not null => TimeValue.Open(TimexType.Time, "XXXX-XX-XXT" + reading.TimeOfDay),
        Sense.DayReference or Sense.Offset => TimeValue.Open(
            TimexType.Date,
            reading.Relative switch { < 0 => "PAST_REF", > 0 => "FUTURE_REF", _ => "PRESENT_REF" }),
        Sense.Ago => TimeValue.Open(TimexType.Date, "PAST_REF"),
        Sense.SameTime => TimeValue.Open(TimexType.Date, reading.Rule.Id == "narr/this-time" ? "PRESENT_REF" : "PAST_REF"),
        Sense.FromNow => TimeValue.Open(TimexType.Date, "FUTURE_REF"),
        _ => TimeValue.Open(TimexType.Date, PeriodResolver.GrainOf(reading.Unit) switch
        {
            Grain.Year => "XXXX",
            Grain.Month => "XXXX-XX",
            Grain.Week => "XXXX-WXX",
            _ => "XXXX-XX-XX",
        }),
    };

    private static TimeValue Interval(Reading start, Reading end, DateContext context)
    {
        var first = PeriodResolver.Resolve(start, context);
        if (end.Sense == Sense.Reference || (end.Sense == Sense.DayReference && context.Anchor is null))
        {
            return first is { } since ? TimeValue.Since(since) : Unknown(start);
        }

        var last = PeriodResolver.Resolve(end, context);
        if (first is not { } opening || last is not { } closing)
        {
            return Unknown(start);
        }

        // "Monday through Friday" is within a week.
        if (start.Sense == Sense.Weekday && end is { Sense: Sense.Weekday, Relative: null } && opening.Grain == Grain.Day)
        {
            closing = opening.Shift((end.Weekday - start.Weekday + DaysOfWeek) % DaysOfWeek);
        }

        // "from October to March" runs into the next year.
        if (opening.First > closing.Last && end.LacksYear && opening.HasYear)
        {
            closing = closing with { Year = opening.Year + 1 };
        }

        if (opening.First > closing.Last && start.LacksYear)
        {
            opening = opening with { Year = closing.Year - 1 };
        }

        return opening.First > closing.Last ? TimeValue.Of(opening) : TimeValue.Between(opening, closing);
    }

    private static TimeValue Span(Reading reading, DateContext context)
    {
        if (PeriodResolver.Resolve(reading, context) is not { } start)
        {
            return Unknown(reading);
        }

        var end = PeriodResolver.SpanEnd(reading, start);
        bool none = reading.Sense == Sense.Span ? end.Day < start.Day || !CalendarPeriod.IsDay(end.Year, end.Part, end.Day) : end.Year < start.Year;
        return none ? TimeValue.Of(start) : TimeValue.Between(start, end);
    }

    /// <summary>"the first two weeks of August"; "the last months of 2005" are, vaguely, 2005.</summary>
    private static TimeValue Parts(Reading reading, DateContext context)
    {
        if (PeriodResolver.Resolve(reading.Container!, context) is not { First: { } first, Last: { } last } outer)
        {
            return Unknown(reading);
        }

        var grain = PeriodResolver.GrainOf(reading.Unit);
        long count = (long)reading.Count * PeriodResolver.Steps(reading.Unit) * (grain is Grain.Week ? 7 : 1);
        grain = grain is Grain.Week ? Grain.Day : grain;
        if (reading.Vague || grain >= outer.Grain || count == 0)
        {
            return TimeValue.Of(outer);
        }

        var edge = CalendarPeriod.Around(reading.Part < 0 ? last : first, grain);
        var (start, end) = reading.Part < 0 ? (edge.Shift(1 - count), edge) : (edge, edge.Shift(count - 1));
        return start.First < first || end.Last > last ? TimeValue.Of(outer) : TimeValue.Between(start, end);
    }

    private static TimeValue Period(string rule)
    {
        var ends = rule.Split('/');
        return TimeValue.Between(
            CalendarPeriod.Of(DateOnly.ParseExact(ends[0], "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            CalendarPeriod.Of(DateOnly.ParseExact(ends[1], "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private static TimeValue Reference(Reading reading, DateContext context)
    {
        var value = reading.Word!.Payload;
        var present = TimeValue.Open(TimexType.Date, value);
        return value == "PRESENT_REF" && context.UseAnchor() is { } today
            ? present with { Edtf = CalendarPeriod.Of(today).Edtf(), Earliest = today, Latest = today }
            : present;
    }

    /// <summary>"the past two years" from the anchor; "the past few days" is the smallest period that contains them.</summary>
    private static TimeValue Window(Reading reading, DateContext context)
    {
        int sign = (reading.Relative ?? -1) < 0 ? -1 : 1;
        var value = TimeValue.Open(TimexType.Duration, TimeLengths.Length(reading.Count, reading.Vague, reading.Unit));
        if (context.UseAnchor() is not { } anchor || PeriodResolver.Steps(reading.Unit) == 0)
        {
            return value;
        }

        var here = CalendarPeriod.Around(anchor, PeriodResolver.GrainOf(reading.Unit));
        if (here.Grain is Grain.Week or Grain.Weekend)
        {
            here = CalendarPeriod.Of(anchor);
        }

        long count = (long)(reading.Vague ? VagueCount : reading.Count) * PeriodResolver.Steps(reading.Unit)
            * (here.Grain == Grain.Day && reading.Unit != TimeUnit.Day ? 7 : 1);
        var far = here.Shift(count * sign);
        var (start, end) = sign < 0 ? (far, here) : (here, far);
        if (start.First is null || end.First is null)
        {
            return value;
        }

        var placed = reading.Vague ? TimeValue.Of(Smallest(start, end)) : TimeValue.Between(start, end);
        return value with { Edtf = placed.Edtf, Earliest = placed.Earliest, Latest = placed.Latest };
    }

    private static CalendarPeriod Smallest(CalendarPeriod start, CalendarPeriod end)
    {
        ReadOnlySpan<Grain> sizes = [Grain.Month, Grain.Year, Grain.Decade];
        foreach (var size in sizes)
        {
            var around = CalendarPeriod.Around(end.First!.Value, size);
            if (size > end.Grain && around.First <= start.First && around.Last >= end.Last)
            {
                return around;
            }
        }

        return CalendarPeriod.Around(end.First!.Value, Grain.Century);
    }
}
