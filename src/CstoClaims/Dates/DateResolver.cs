using System.Globalization;

namespace CstoClaims.Dates;

/// <summary>From a reading to its value, in the context of the document. Does not change the reading.</summary>
internal static class DateResolver
{
    public static TimeValue Resolve(Reading reading, DateContext context) => reading.Sense switch
    {
        Sense.Duration when reading.FollowsIn && context is { Tense: Tense.Future, Anchor: not null, IsNarrative: false } && !reading.Vague => FromNow(reading, context),
        Sense.Duration when reading.FollowsWithin && context.Tense == Tense.Future => Windows.Resolve(reading, context, +1),
        Sense.Duration or Sense.DurationOne => TimeValue.Open(TimexType.Duration, TimeLengths.Length(reading)),
        Sense.Fraction => TimeValue.Open(TimexType.Duration, Fractions.Length(reading)),
        Sense.Recurrence => TimeValue.Open(TimexType.Set, TimeLengths.OfWord(reading)),
        Sense.Every or Sense.Times => TimeValue.Open(TimexType.Set, TimeLengths.Recurrence(reading)),
        Sense.Reference => Reference(reading, context),
        Sense.Window => Windows.Resolve(reading, context, (reading.Relative ?? -1) < 0 ? -1 : 1),
        Sense.Fiscal when PeriodResolver.Resolve(reading, context) is { } year => TimeValue.Of(year) with { Value = Fiscal(reading, year.Year) },
        Sense.Span or Sense.YearSpan => Span(reading, context),
        Sense.Parts => Parts(reading, context),
        Sense.Weeks => PartPeriods.Week(context, reading.Part) is { } start && PartPeriods.Week(context, reading.Count) is { } end && start.First <= end.First
            ? TimeValue.Between(start, end)
            : Unknown(reading),
        _ => Date(reading, context),
    };

    /// <summary>TIMEX3's FY; school years are written alike.</summary>
    private static string Fiscal(Reading reading, int year) =>
        (reading.Rule.Id.StartsWith("date/school", StringComparison.Ordinal) ? "SY" : "FY") + year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>"will be held in three weeks".</summary>
    private static TimeValue FromNow(Reading reading, DateContext context) =>
        AnchoredPeriods.Shifted(reading, context, +1) is { } period ? TimeValue.Of(period) : Unknown(reading);

    private static TimeValue Date(Reading reading, DateContext context)
    {
        if (reading.Other is { } other && reading.Sense is not (Sense.Later or Sense.Earlier or Sense.Ago))
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

        return (context.FromThenOn ? Bound.Since : reading.Bound) switch
        {
            Bound.Since or Bound.After => TimeValue.Since(period, TimeOf(reading)),
            Bound.Until or Bound.Before => TimeValue.Until(period, TimeOf(reading)),
            _ when reading.ClockEnd is { } end => TimeValue.Between(period, reading.TimeOfDay!, end.Timex()),
            _ => Rest(reading, TimeValue.Of(period, TimeOf(reading)), context),
        };
    }

    private static string? TimeOf(Reading reading) => reading.TimeOfDay ?? reading.Container?.TimeOfDay;

    /// <summary>"later this week" begins with the day of publication, "earlier this month" ends with it.</summary>
    private static TimeValue Rest(Reading reading, TimeValue value, DateContext context) =>
        !context.AnchorUsed || context.Anchor is not { } today || !(value.Earliest <= today && value.Latest >= today) ? value
        : reading.Modifier switch
        {
            "LATER" => value with { Earliest = today },
            "EARLIER" => value with { Latest = today },
            _ => value,
        };

    /// <summary>What is a date but cannot be placed in the calendar, in TIMEX3's way.</summary>
    private static TimeValue Unknown(Reading reading) => reading.Sense switch
    {
        Sense.Weekday when reading.Weekday > 0 => TimeValue.Open(
            reading.TimeOfDay is null ? TimexType.Date : TimexType.Time,
            reading.TimeOfDay is null ? $"XXXX-WXX-{reading.Weekday}" : Times($"XXXX-WXX-{reading.Weekday}", reading)),
        Sense.Time or Sense.DayReference or Sense.Offset when reading.TimeOfDay is not null => TimeValue.Open(
            TimexType.Time,
            Times(reading.Container is { Sense: Sense.Weekday } day ? $"XXXX-WXX-{day.Weekday}" : "XXXX-XX-XX", reading)),
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

    private static string Times(string day, Reading reading) =>
        $"{day}T{reading.TimeOfDay}" + (reading.ClockEnd is { } end ? $"/{day}T{end.Timex()}" : "");

    private static TimeValue Interval(Reading start, Reading end, DateContext context)
    {
        var first = PeriodResolver.Resolve(start, context);
        if (end.Sense == Sense.Reference || (end.Sense == Sense.DayReference && context.Anchor is null))
        {
            var today = context.UseAnchor();
            return first is not { } since ? Unknown(start) : TimeValue.Since(since, TimeOf(start)) with { Latest = since.First <= today ? today : null };
        }

        if (first is not { } opening || PeriodResolver.Resolve(end, context) is not { } closing)
        {
            return Unknown(start);
        }

        // "Monday through Friday" is within a week.
        if (start.Sense == Sense.Weekday && end is { Sense: Sense.Weekday, Relative: null } && opening.Grain == Grain.Day)
        {
            int ahead = (int)((closing.First!.Value.DayNumber - opening.First!.Value.DayNumber + (4L * Weekdays.InWeek)) % Weekdays.InWeek);
            return context.Tense == Tense.Past ? TimeValue.Between(closing.Shift(-ahead), closing) : TimeValue.Between(opening, opening.Shift(ahead));
        }

        if (start.LacksYear && end.LacksYear && !start.LacksMonth && !end.LacksMonth && opening.HasYear && closing.HasYear)
        {
            opening = opening with { Year = closing.Year };
        }

        // "from October to March" runs into the next year.
        if (opening.First > closing.Last && start.LacksYear)
        {
            opening = opening with { Year = closing.Year - 1 };
        }
        else if (opening.First > closing.Last && end.LacksYear && opening.HasYear)
        {
            closing = closing with { Year = opening.Year + 1 };
        }

        return opening.First > closing.Last ? TimeValue.Of(opening)
            : TimeOf(start) is { } from && TimeOf(end) is { } to ? TimeValue.Between(opening, from, closing, to)
            : TimeValue.Between(opening, closing);
    }

    private static TimeValue Span(Reading reading, DateContext context)
    {
        if (PeriodResolver.Resolve(reading, context) is not { } start)
        {
            return Unknown(reading);
        }

        var end = PeriodResolver.SpanEnd(reading, start);
        if (reading.Rule.Id == "span/d-dm" && end.Day < start.Day && CalendarPeriod.Around(end.First ?? default, Grain.Month).Shift(-1) is var before && end.First is not null)
        {
            start = before with { Grain = Grain.Day, Day = start.Day }; // "from the 27th to the third of April"
            return start.First is null ? TimeValue.Of(end) : TimeValue.Between(start, end);
        }

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

        if (context.ByWeeks && reading.Unit == TimeUnit.Week)
        {
            return PartPeriods.Weeks(reading, first, last);
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
}
