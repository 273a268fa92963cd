namespace CstoClaims.Dates;

/// <summary>Dates in addresses: <c>https://…/2013/05/28/…</c>. They count if all addresses of the page agree.</summary>
internal static class AddressDates
{
    private const int Reach = 300;
    private const int Length = 10;

    /// <summary>Adds the date that the addresses agree on.</summary>
    public static void Add(string text, List<PublicationDateFinder.Candidate> candidates)
    {
        PublicationDateFinder.Candidate? found = null;
        for (int at = text.IndexOf('/', StringComparison.Ordinal); at >= 0; at = text.IndexOf('/', at + 1))
        {
            if (Parse(text, at + 1) is not { } day || !IsInAddress(text, at))
            {
                continue;
            }

            if (found is not null && found.Day != day)
            {
                return;
            }

            found ??= new PublicationDateFinder.Candidate(day, new TextSpan(at + 1, at + 1 + Length), PublicationDateFinder.Scores.Address);
        }

        if (found is not null)
        {
            candidates.Add(found);
        }
    }

    private static DateOnly? Parse(string text, int at)
    {
        if (at + Length > text.Length || text[at + 4] is not ('/' or '-') || text[at + 7] != text[at + 4]
            || (at + Length < text.Length && char.IsAsciiDigit(text[at + Length])))
        {
            return null;
        }

        return Number(text.AsSpan(at, 4)) is { } year and >= 1990 and < 2100
            && Number(text.AsSpan(at + 5, 2)) is { } month && Number(text.AsSpan(at + 8, 2)) is { } day
            && CalendarPeriod.IsDay(year, month, day)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int? Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            value = (value * 10) + c - '0';
        }

        return value;
    }

    private static bool IsInAddress(string text, int at)
    {
        int from = Math.Max(0, at - Reach);
        var before = text.AsSpan(from, at - from);
        var address = before[(before.LastIndexOfAny(" \t\r\n") + 1)..];
        return address.Contains("://", StringComparison.Ordinal) || address.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }
}
