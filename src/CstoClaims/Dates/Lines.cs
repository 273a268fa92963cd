namespace CstoClaims.Dates;

/// <summary>Small questions about the line that a date stands in.</summary>
internal static class Lines
{
    private const int Reach = 200;
    private static readonly string[] Cues = ["published", "posted", "date:", "dated:", "updated", "issued", "press release"];

    /// <summary>The line around a stretch, at most a bounded piece of it on either side.</summary>
    public static TextSpan Around(string text, TextSpan span)
    {
        int from = Math.Max(0, span.Start - Reach);
        int start = text.AsSpan(from, span.Start - from).LastIndexOfAny('\n', '\r');
        int to = Math.Min(text.Length, span.End + Reach);
        int end = text.AsSpan(span.End, to - span.End).IndexOfAny('\n', '\r');
        return new TextSpan(start < 0 ? from : from + start + 1, end < 0 ? to : span.End + end);
    }

    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says that the date next to it is that of publication. Only short stretches: prose says "published" too.</summary>
    public static bool HasCue(ReadOnlySpan<char> text)
    {
        if (text.Length > 80)
        {
            return false;
        }

        foreach (var cue in Cues)
        {
            if (text.StartsWith(cue, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
