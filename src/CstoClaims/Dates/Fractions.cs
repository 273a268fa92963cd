namespace CstoClaims.Dates;

/// <summary>
/// Lengths of time that are no whole number of units: "2.5 years", "a year and a half", "half an hour", "a quarter of a century". Those below one
/// unit, and those from which a date is counted, are told in the next smaller unit.
/// </summary>
internal static class Fractions
{
    private const decimal Half = 0.5m;
    private const decimal Quarter = 0.25m;

    /// <summary>More digits than this after the point are no length that anyone means.</summary>
    private const int LongestFraction = 6;

    /// <summary>Takes count and fraction from the places of a pattern.</summary>
    public static void Read(Reading reading, in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        int number = match.Find(atoms, WordClass.Number);
        int digits = match.Find(atoms, WordClass.Number, 1);
        int count = number < 0 ? 0 : atoms[number].Value;
        if (digits >= 0)
        {
            reading.Fraction = AfterPoint(atoms[digits]);
        }
        else if (match.Has(atoms, "quarters"))
        {
            (count, reading.Fraction) = (0, count * Quarter);
        }
        else
        {
            count = number < 0 && match.Has(atoms, "and") ? 1 : count;
            reading.Fraction = match.Has(atoms, "¾") ? Half + Quarter : match.Has(atoms, "quarter") || match.Has(atoms, "¼") ? Quarter : Half;
        }

        reading.Count = count;
        reading.Unit = UnitOf(match, atoms);
    }

    /// <summary>"half a century [ago]", "a year and a half [later]".</summary>
    public static void AddDirection(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        if (reading.Sense != Sense.Fraction || reading.End >= atoms.Length)
        {
            return;
        }

        var sense = atoms[reading.End].Word?.Text switch { "ago" => Sense.Ago, "later" => Sense.Later, "earlier" => Sense.Earlier, _ => Sense.Fraction };
        if (sense != Sense.Fraction)
        {
            (reading.Sense, reading.End) = (sense, reading.End + 1);
            (reading.Count, reading.Unit) = InSmallerUnit(reading) is { } whole ? whole : (Math.Max(1, reading.Count), reading.Unit);
        }
    }

    /// <summary>The length in TIMEX3: <c>P2.5Y</c>, <c>PT30M</c>.</summary>
    public static string Length(Reading reading) =>
        reading.Count == 0 && InSmallerUnit(reading) is { } whole
            ? TimeLengths.Length(whole.Count, vague: false, whole.Unit)
            : TimeLengths.Length(reading.Count + reading.Fraction, vague: false, reading.Unit);

    /// <summary>A whole number of the next smaller unit, where it is one.</summary>
    private static (int Count, TimeUnit Unit)? InSmallerUnit(Reading reading)
    {
        (int factor, var unit) = reading.Unit switch
        {
            TimeUnit.Minute => (60, TimeUnit.Second),
            TimeUnit.Hour => (60, TimeUnit.Minute),
            TimeUnit.Day => (24, TimeUnit.Hour),
            TimeUnit.Year => (12, TimeUnit.Month),
            TimeUnit.Decade => (10, TimeUnit.Year),
            TimeUnit.Century => (100, TimeUnit.Year),
            TimeUnit.Millennium => (1000, TimeUnit.Year),
            _ => (1, reading.Unit),
        };
        decimal count = (reading.Count + reading.Fraction) * factor;
        return count == decimal.Truncate(count) && count <= int.MaxValue ? ((int)count, unit) : null;
    }

    private static decimal AfterPoint(in DateAtom digits)
    {
        int length = digits.End - digits.Start;
        decimal value = length > LongestFraction ? 0 : digits.Value;
        for (int i = 0; i < length; i++)
        {
            value /= 10;
        }

        return value;
    }

    /// <summary>The last of its words that is a unit: of "a quarter of an hour" the hour.</summary>
    private static TimeUnit UnitOf(in GrammarMatch match, ReadOnlySpan<DateAtom> atoms)
    {
        int at = match.Find(atoms, WordClass.Unit);
        for (int i = match.End - 1; at < 0; i--)
        {
            at = atoms[i].Is(WordClass.Unit) ? i : at;
        }

        return atoms[at].Word!.Unit;
    }
}
