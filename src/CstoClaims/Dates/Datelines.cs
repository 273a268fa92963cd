using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>The opening of a newswire report: "MOSCOW, March 3 (Reuters) - ".</summary>
internal static class Datelines
{
    private const int LongestPlace = 40;
    private const int Head = 1500;

    /// <summary>Whether what stands around a date in its line makes it a dateline.</summary>
    public static bool Opens(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length is < 2 or > LongestPlace || !before.EndsWith(',') || !char.IsUpper(before[0]) || !char.IsUpper(before[1]))
        {
            return false;
        }

        int bracket = after.StartsWith('(') ? after.IndexOf(')') : -1;
        var rest = after[(bracket + 1)..].TrimStart();
        return (bracket < LongestPlace && rest.Length > 0 && rest[0] is '-' or '–' or '—') || bracket is > 0 and < LongestPlace;
    }

    /// <summary>A dateline without its year, where a single copyright line on the page has it.</summary>
    public static PublicationDate? Find(DocumentBuilder document, ReadOnlySpan<DateAtom> atoms, List<Reading> readings)
    {
        Reading? dateline = null;
        int year = 0;
        foreach (var reading in readings)
        {
            if (dateline is null && reading is { Sense: Sense.Calendar, Year: CalendarPeriod.NoYear, Month: > 0, Other: null } && atoms[reading.First].Start < Head
                && IsDateline(document.Text, SpanOf(reading, atoms)))
            {
                dateline = reading;
            }
            else if (reading.Sense == Sense.Year && Neighbours.Is(atoms, reading.First - 1, "©") | Neighbours.Is(atoms, reading.First - 1, "copyright"))
            {
                year = year == 0 || year == reading.Year ? reading.Year : -1;
            }
        }

        return dateline is not null && year is > 0 and <= 9999 && CalendarPeriod.IsDay(year, dateline.Month, dateline.Day)
            ? new PublicationDate(new DateOnly(year, dateline.Month, dateline.Day), SpanOf(dateline, atoms), PublicationDateFinder.Scores.Confidence(PublicationDateFinder.Scores.Dateline))
            : null;
    }

    private static bool IsDateline(string text, TextSpan span)
    {
        var line = Lines.Around(text, span);
        return Opens(text.AsSpan(line.Start, span.Start - line.Start).Trim(), text.AsSpan(span.End, line.End - span.End).Trim());
    }

    private static TextSpan SpanOf(Reading reading, ReadOnlySpan<DateAtom> atoms) => new(atoms[reading.First].Start, atoms[reading.End - 1].End);
}
