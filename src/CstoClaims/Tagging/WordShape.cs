namespace CstoClaims.Tagging;

/// <summary>The shape of a word as bits: case, digits, hyphens and so on, and how long it is.</summary>
internal static class WordShape
{
    private const uint Capitalized = 1;
    private const uint AllUpper = 2;
    private const uint InnerUpper = 4;
    private const uint Lower = 8;
    private const uint Digit = 16;
    private const uint Hyphen = 32;
    private const uint Period = 64;
    private const uint Apostrophe = 128;
    private const uint Other = 256;
    private const int LengthShift = 9;
    private const int LongerWord = 4;

    /// <summary>The bits that tell how a word is capitalized.</summary>
    public const uint CaseMask = Capitalized | AllUpper | InnerUpper | Lower;

    public static uint Of(ReadOnlySpan<char> surface)
    {
        uint bits = 0;
        int letters = 0, uppers = 0;
        for (int i = 0; i < surface.Length; i++)
        {
            char c = surface[i];
            if (char.IsUpper(c))
            {
                bits |= i == 0 ? Capitalized : InnerUpper;
                uppers++;
                letters++;
            }
            else if (char.IsLetter(c))
            {
                bits |= Lower;
                letters++;
            }
            else
            {
                bits |= OfOther(c);
            }
        }

        bits |= letters > 1 && uppers == letters ? AllUpper : 0;
        return bits | (LengthClass(surface.Length) << LengthShift);
    }

    public static bool IsCapitalized(uint shape) => (shape & Capitalized) != 0;

    /// <summary>Any letter is a capital.</summary>
    public static bool HasUpper(uint shape) => (shape & (Capitalized | InnerUpper)) != 0;

    public static bool IsUpper(uint shape) => (shape & AllUpper) != 0;

    /// <summary>A word of letters long enough to be capitalized in titles.</summary>
    public static bool IsLongerWord(uint shape) => (shape & (Capitalized | Lower)) != 0 && (shape >> LengthShift) >= LongerWord;

    private static uint OfOther(char c) => c switch
    {
        '-' or '\u2010' or '\u2011' => Hyphen,
        '.' => Period,
        '\'' or '\u2019' => Apostrophe,
        _ => char.IsDigit(c) ? Digit : Other,
    };

    private static uint LengthClass(int length) => length switch
    {
        < 4 => (uint)length,
        < 7 => LongerWord,
        < 12 => LongerWord + 1,
        _ => LongerWord + 2,
    };
}
