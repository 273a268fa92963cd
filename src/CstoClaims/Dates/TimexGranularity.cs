using static CstoClaims.TemporalGranularity;

namespace CstoClaims.Dates;

/// <summary>Reads from a TIMEX3 value in which unit it is told. One pass over the value.</summary>
internal static class TimexGranularity
{
    /// <summary>The unit; of an interval or a length of several units the smallest; <see langword="null"/> for <c>PAST_REF</c> and its kind.</summary>
    public static TemporalGranularity? Of(ReadOnlySpan<char> value)
    {
        int slash = value.IndexOf('/');
        if (slash >= 0)
        {
            return Of(value[..slash]) is { } start && Of(value[(slash + 1)..]) is { } end ? (start < end ? start : end) : null;
        }

        return value.EndsWith("_REF", StringComparison.Ordinal) ? null
            : value.StartsWith('P') ? OfLength(value[1..])
            : value.IndexOf('T') is var time and >= 0 ? OfTime(value[(time + 1)..])
            : OfDate(value);
    }

    /// <summary>"8Y", "T30M", "2Y1M", "1WE".</summary>
    private static TemporalGranularity? OfLength(ReadOnlySpan<char> length)
    {
        bool time = length.Contains('T');
        return length.IsEmpty ? null : length[^1] switch
        {
            'S' => Second,
            'M' => time ? Minute : Month,
            'H' => Hour,
            'D' => Day,
            'W' => Week,
            'E' => Weekend,
            'Q' => Quarter,
            'Y' => Year,
            _ => null,
        };
    }

    /// <summary>"MO", "15", "15:00", "15:00:30Z".</summary>
    private static TemporalGranularity OfTime(ReadOnlySpan<char> time)
    {
        int zone = time.IndexOfAny('+', '-');
        var clock = zone < 0 ? time : time[..zone];
        return time.IsEmpty || char.IsAsciiLetter(time[0]) ? PartOfDay : clock.Count(':') switch { 0 => Hour, 1 => Minute, _ => Second };
    }

    private static TemporalGranularity OfDate(ReadOnlySpan<char> date)
    {
        bool ancient = date.StartsWith("BC", StringComparison.Ordinal);
        var digits = ancient || date.StartsWith("FY", StringComparison.Ordinal) || date.StartsWith("SY", StringComparison.Ordinal) ? date[2..] : date;
        int dash = digits.IndexOf('-');
        if (dash < 0)
        {
            return digits.Length switch { >= 4 => Year, 3 => Decade, _ => Century };
        }

        var rest = digits[(dash + 1)..];
        return rest[0] switch
        {
            'Q' => Quarter,
            'H' => TemporalGranularity.Half,
            'W' when rest.EndsWith("WE", StringComparison.Ordinal) => Weekend,
            'W' when rest is not "WI" => rest.Contains('-') ? Day : Week,
            'S' or 'F' or 'W' => Season,
            _ => rest.Contains('-') ? Day : Month,
        };
    }
}
