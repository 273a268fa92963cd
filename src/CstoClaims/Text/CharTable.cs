using System.Globalization;

namespace CstoClaims.Text;

/// <summary>What a UTF-16 code unit is to the tokenizer.</summary>
[Flags]
internal enum CharKind : byte
{
    /// <summary>Punctuation, symbol, control character.</summary>
    Symbol = 0,
    Upper = 1,

    /// <summary>Any letter that is not upper case.</summary>
    Lower = 2,
    Digit = 4,

    /// <summary>Combining mark, soft hyphen, joiner: belongs to the character before it.</summary>
    Mark = 8,

    /// <summary>White space, and what is invisible like it: zero-width space, byte order mark.</summary>
    Space = 16,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate = 32,
    Letter = Upper | Lower,
    Word = Letter | Digit,
}

/// <summary>One look-up from a code unit to its kind.</summary>
internal static class CharTable
{
    private static readonly CharKind[] Kinds = Build();

    public static CharKind Kind(char c) => Kinds[c];

    public static bool Is(char c, CharKind kinds) => (Kinds[c] & kinds) != 0;

    private static CharKind[] Build()
    {
        var kinds = new CharKind[char.MaxValue + 1];
        for (int c = 0; c < kinds.Length; c++)
        {
            kinds[c] = Classify((char)c);
        }

        return kinds;
    }

    private static CharKind Classify(char c) => c switch
    {
        '\u200B' or '\uFEFF' or '\u2060' => CharKind.Space,
        '\u00AD' or '\u200C' or '\u200D' => CharKind.Mark,
        'ʼ' => CharKind.Symbol,
        _ when char.IsWhiteSpace(c) => CharKind.Space,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharKind.Upper,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharKind.Lower,
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Mark,
            UnicodeCategory.Surrogate => CharKind.Surrogate,
            _ => CharKind.Symbol,
        },
    };
}
