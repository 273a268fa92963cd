namespace CstoClaims.Text;

/// <summary>Makes a token of a stretch of text: its hash and what can be seen of it.</summary>
internal static class TokenFactory
{
    public static TokenData Create(ReadOnlySpan<char> text, int start, int end, TokenFlags flags)
    {
        var surface = text[start..end];
        return new TokenData
        {
            Start = start,
            Length = surface.Length,
            Head = -1,
            Key = StableHash.OfLower(surface),
            Flags = flags | Shape(surface),
        };
    }

    private static TokenFlags Shape(ReadOnlySpan<char> surface)
    {
        var seen = CharKind.Symbol;
        var first = CharKind.Symbol;
        int letters = 0;
        foreach (char c in surface)
        {
            var kind = CharTable.Kind(c);
            seen |= kind;
            if ((kind & CharKind.Letter) != 0)
            {
                first = letters++ == 0 ? kind : first;
            }
        }

        var flags = first == CharKind.Upper ? TokenFlags.Capitalized : TokenFlags.None;
        flags |= letters > 1 && (seen & CharKind.Letter) == CharKind.Upper ? TokenFlags.AllCaps : TokenFlags.None;
        flags |= (seen & CharKind.Digit) != 0 ? TokenFlags.HasDigit : TokenFlags.None;
        bool isWord = (seen & CharKind.Word) != 0 || SurrogatePairs.IsLetter(surface, 0);
        return isWord ? flags : flags | TokenFlags.Punctuation;
    }
}
