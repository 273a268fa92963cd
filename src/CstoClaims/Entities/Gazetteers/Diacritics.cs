namespace CstoClaims.Entities;

/// <summary>The base letter of an accented Latin letter: é → e. Letters U+00DF to U+017F, which names in the news use.</summary>
internal static class Diacritics
{
    private const int First = 0xDF;

    // One base letter for each code unit from U+00DF; upper-case letters are lowered before they come here.
    private const string Base =
        "saaaaaaaceeeeiiiidnooooo÷ouuuuypy" +                                   // U+00DF..U+00FF
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll" + // U+0100..U+0142
        "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";        // U+0143..U+017F

    public static char Strip(char lower)
    {
        var index = lower - First;
        return (uint)index < (uint)Base.Length ? Base[index] : lower;
    }
}
