using System.Globalization;

namespace CstoClaims.Ledger;

/// <summary>A day that is known only within bounds: it lies from <paramref name="Earliest"/> to <paramref name="Latest"/>.</summary>
/// <param name="Earliest">First day that it can be; absent where nothing is known.</param>
/// <param name="Latest">Last day that it can be; absent where nothing is known.</param>
public readonly record struct DateBounds(DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>As EDTF: a day, month or year where the bounds are one, an interval or <c>../2007-03-15</c> otherwise.</summary>
    public string Edtf => this switch
    {
        { Earliest: null, Latest: null } => "..",
        { Earliest: null, Latest: { } latest } => "../" + Iso(latest),
        { Earliest: { } earliest, Latest: null } => Iso(earliest) + "/..",
        { Earliest: { } e, Latest: { } l } when e == l => Iso(e),
        { Earliest: { Day: 1 } e, Latest: { } l } when l == EndOfMonth(e) => e.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        { Earliest: { Day: 1, Month: 1 } e, Latest: { } l } when l.Year == e.Year && l is { Month: 12, Day: 31 } => e.ToString("yyyy", CultureInfo.InvariantCulture),
        { Earliest: { } e, Latest: { } l } => Iso(e) + "/" + Iso(l),
    };

    /// <summary>The first day that a date can be on the time line, the widest open.</summary>
    internal DateOnly From => Earliest ?? DateOnly.MinValue;

    /// <summary>The last day that a date can be on the time line, the widest open.</summary>
    internal DateOnly To => Latest ?? DateOnly.MaxValue;

    /// <summary>Number of days that it leaves open.</summary>
    internal int Width => To.DayNumber - From.DayNumber;

    /// <inheritdoc/>
    public override string ToString() => Edtf;

    /// <summary>The two can be the same day.</summary>
    internal bool Overlaps(DateBounds other) => From <= other.To && other.From <= To;

    /// <summary>What both leave open; itself where they exclude each other.</summary>
    internal DateBounds Intersect(DateBounds other) => Overlaps(other) ? NotBefore(other.Earliest).NotAfter(other.Latest) : this;

    /// <summary>Narrowed to days from <paramref name="day"/> on, as far as that leaves any.</summary>
    internal DateBounds NotBefore(DateOnly? day) => day > From && day <= To ? this with { Earliest = day } : this;

    /// <summary>Narrowed to days up to <paramref name="day"/>, as far as that leaves any.</summary>
    internal DateBounds NotAfter(DateOnly? day) => day < To && day >= From ? this with { Latest = day } : this;

    /// <summary>The bounds of an EDTF year, month or day; <see langword="null"/> for anything else.</summary>
    internal static DateBounds? OfEdtf(string value)
    {
        foreach (var (format, months) in (ReadOnlySpan<(string, int)>)[("yyyy", 12), ("yyyy-MM", 1), ("yyyy-MM-dd", 0)])
        {
            if (DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return new DateBounds(day, months == 0 ? day : EndOfMonth(day.AddMonths(months - 1)));
            }
        }

        return null;
    }

    /// <summary>The day after; the last day of the calendar has none and stays.</summary>
    internal static DateOnly? After(DateOnly? day) => day < DateOnly.MaxValue ? day.Value.AddDays(1) : day;

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
