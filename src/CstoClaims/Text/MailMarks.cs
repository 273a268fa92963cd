namespace CstoClaims.Text;

/// <summary>
/// What parts the text of mails and forums where no full stop does: the time stamp of a header ("Ann Lee 08/17/2000 11:21 AM See
/// below") and a rule of signs ("_________"). Each stands by itself.
/// </summary>
internal static class MailMarks
{
    private const int ShortestRule = 8;

    /// <summary>Index after the mark that begins at a token; -1 where none does.</summary>
    public static int EndAt(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, int i)
    {
        ref readonly var token = ref tokens[i];
        if (token.Has(TokenFlags.HasDigit))
        {
            return IsDay(text, token) && i + 1 < tokens.Length && IsClock(text, tokens[i + 1]) ? AfterHalfOfDay(text, tokens, i + 2) : -1;
        }

        return token.Length >= ShortestRule && IsRule(text.Slice(token.Start, token.Length)) ? i + 1 : -1;
    }

    /// <summary>The mark belongs to the words before it: "on 08/15/2000 06:03 PM".</summary>
    public static bool Continues(ReadOnlySpan<TokenData> tokens, int i) =>
        tokens[i].Has(TokenFlags.HasDigit) && !tokens[i - 1].Has(TokenFlags.Capitalized | TokenFlags.HasDigit | TokenFlags.Punctuation) && tokens[i - 1].Length <= 4;

    // "08/17/2000"
    private static bool IsDay(ReadOnlySpan<char> text, in TokenData token) =>
        token.Length is >= 6 and <= 10 && text.Slice(token.Start, token.Length).Count('/') == 2;

    // "11:21", "06:03:48"
    private static bool IsClock(ReadOnlySpan<char> text, in TokenData token)
    {
        var surface = text.Slice(token.Start, token.Length);
        return token.Length is >= 4 and <= 8 && token.Has(TokenFlags.HasDigit) && surface.Contains(':') && !surface.ContainsAnyExceptInRange('0', ':');
    }

    private static int AfterHalfOfDay(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, int i) =>
        i < tokens.Length && text.Slice(tokens[i].Start, tokens[i].Length) is "AM" or "PM" or "am" or "pm" ? i + 1 : i;

    private static bool IsRule(ReadOnlySpan<char> surface) =>
        surface[0] is '_' or '=' or '-' or '*' or '~' && !surface.ContainsAnyExcept(surface[0]);
}
