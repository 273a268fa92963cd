namespace CstoClaims.Dates;

/// <summary>What a run of digits can be: a day, a month, a year, a count, a time.</summary>
internal static class NumberForms
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2199;
    private const int EarliestShort = 40;

    /// <summary>Classifies digits; letters O inside them are read as zeros where they make a year ("2OO3").</summary>
    public static DateAtom Digits(ReadOnlySpan<char> digits)
    {
        long value = 0;
        int count = 0;
        bool letters = false;
        foreach (char c in digits)
        {
            letters |= c is 'O' or 'o';
            if (c != ',')
            {
                value = Math.Min((value * 10) + (char.IsAsciiDigit(c) ? c - '0' : 0), int.MaxValue);
                count++;
            }
        }

        bool plain = count == digits.Length;
        var atom = new DateAtom { Value = (int)value };
        if (letters && count != 4)
        {
            return atom;
        }

        atom.Classes = WordClass.Number;
        if (plain && count <= 2)
        {
            atom.Classes |= (count == 2 ? WordClass.TwoDigits : 0)
                | (value is > 0 and <= 31 ? WordClass.Day : 0)
                | (value <= 31 ? WordClass.Small : 0);
        }
        else if (plain && count == 3 && value >= 100)
        {
            atom.Classes |= WordClass.ThreeDigits;
        }
        else if (plain && count == 4)
        {
            atom.Classes |= (value is >= EarliestYear and <= LatestYear ? WordClass.Year : 0)
                | (value / 100 < 24 && value % 100 < 60 && !letters ? WordClass.MilitaryTime : 0);
        }

        return atom;
    }

    /// <summary>The number with its suffix: "19th", "1990s", "90s"; <see langword="null"/> where the letters are none.</summary>
    public static DateAtom? Suffixed(DateAtom number, ReadOnlySpan<char> letters)
    {
        if (!number.Is(WordClass.Number))
        {
            return null;
        }

        if (IsOrdinalSuffix(number.Value, letters))
        {
            return number with { Classes = WordClass.Ordinal | (number.Value is > 0 and <= 31 ? WordClass.Day | WordClass.DayFigure : 0) };
        }

        bool decade = letters is "s" && number.Value % 10 == 0
            && (number.Is(WordClass.Year) || (number.Is(WordClass.TwoDigits) && number.Value >= 20));
        return decade
            ? number with { Classes = WordClass.Decade, Value = number.Is(WordClass.Year) ? number.Value : 1900 + number.Value }
            : null;
    }

    /// <summary>The year that two digits stand for, near a full year: 1979 and 89 is 1989, 1998 and 02 is 2002.</summary>
    public static int Expand(int twoDigits, int near)
    {
        int year = (near / 100 * 100) + twoDigits;
        return year < near ? year + 100 : year;
    }

    /// <summary>The year that "'82" or "5/3/07" means; "'45" is of the war.</summary>
    public static int Expand(int twoDigits) => twoDigits < EarliestShort ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>The decade that "the 70's" means.</summary>
    public static int Decade(int twoDigits) => twoDigits < 20 ? 2000 + twoDigits : 1900 + twoDigits;

    private static bool IsOrdinalSuffix(int value, ReadOnlySpan<char> letters) =>
        letters.Length == 2 && (
            letters.Equals("th", StringComparison.OrdinalIgnoreCase)
            || (value % 10 == 1 && letters.Equals("st", StringComparison.OrdinalIgnoreCase))
            || (value % 10 == 2 && letters.Equals("nd", StringComparison.OrdinalIgnoreCase))
            || (value % 10 == 3 && letters.Equals("rd", StringComparison.OrdinalIgnoreCase)));
}
