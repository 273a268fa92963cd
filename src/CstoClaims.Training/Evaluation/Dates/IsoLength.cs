using System.Globalization;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>Compares lengths of time as ISO 8601 writes them: P14D is P2W, PT24H is P1D, P1.5Y is P18M.</summary>
internal static class IsoLength
{
    private const decimal DaySeconds = 86_400;

    /// <summary>Whether two lengths are the same; not where one is vague or of working days.</summary>
    public static bool Same(string a, string b) => a == b || (Parse(a) is { } first && Parse(b) is { } second && first == second);

    private static (decimal Months, decimal Seconds)? Parse(string length)
    {
        decimal months = 0, seconds = 0;
        bool time = false;
        int at = 1;
        while (at < length.Length)
        {
            if (length[at] == 'T')
            {
                time = true;
                at++;
                continue;
            }

            int end = at;
            while (end < length.Length && (char.IsAsciiDigit(length[end]) || length[end] == '.'))
            {
                end++;
            }

            if (end == length.Length || !decimal.TryParse(length.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
                || Factor(length[end], time) is not { } factor)
            {
                return null;
            }

            months += number * factor.Months;
            seconds += number * factor.Seconds;
            at = end + 1;
        }

        return length.StartsWith('P') ? (months, seconds) : null;
    }

    private static (decimal Months, decimal Seconds)? Factor(char unit, bool time) => (unit, time) switch
    {
        ('Y', false) => (12, 0),
        ('Q', false) => (3, 0),
        ('M', false) => (1, 0),
        ('W', false) => (0, 7 * DaySeconds),
        ('D', false) => (0, DaySeconds),
        ('H', true) => (0, 3600),
        ('M', true) => (0, 60),
        ('S', true) => (0, 1),
        _ => null,
    };
}
