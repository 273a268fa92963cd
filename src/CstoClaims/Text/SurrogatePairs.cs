using System.Text;

namespace CstoClaims.Text;

/// <summary>Characters outside the Basic Multilingual Plane: rare letters, and emoji.</summary>
internal static class SurrogatePairs
{
    /// <summary>A letter or digit that is written with two code units begins at i.</summary>
    public static bool IsLetter(ReadOnlySpan<char> text, int i) =>
        IsPair(text, i) && Rune.IsLetterOrDigit(new Rune(text[i], text[i + 1]));

    public static bool IsPair(ReadOnlySpan<char> text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);

    /// <summary>
    /// End of the picture that begins at i, with its modifiers (variation selector, skin tone) and what joiners tie to it.
    /// </summary>
    public static int EmojiEnd(ReadOnlySpan<char> text, int i)
    {
        int end = i + (IsPair(text, i) ? 2 : 1);
        while (end < text.Length)
        {
            bool joined = text[end - 1] == '\u200D' && !CharTable.Is(text[end], CharKind.Space | CharKind.Word);
            if (IsPair(text, end) && (joined || IsModifier(text, end)))
            {
                end += 2;
            }
            else if (joined || CharTable.Is(text[end], CharKind.Mark))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Skin tones U+1F3FB to U+1F3FF.</summary>
    private static bool IsModifier(ReadOnlySpan<char> text, int i) => text[i] == '\uD83C' && text[i + 1] is >= '\uDFFB' and <= '\uDFFF';
}
