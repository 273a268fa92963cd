using CstoClaims.Models;

namespace CstoClaims.Tagging;

/// <summary>The feature templates of the tagger: the rows of the weight table that apply to a word in its context.</summary>
internal static class TaggerFeatures
{
    /// <summary>Number of templates.</summary>
    public const int Count = 35;

    /// <summary>Words of context on each side that the caller provides.</summary>
    public const int Context = 2;

    /// <summary>Fills the rows for the word at <paramref name="i"/> of <paramref name="words"/>.</summary>
    /// <param name="hash">Of the weight table.</param>
    /// <param name="words">The sentence with <see cref="Context"/> words <see cref="WordFeatures.Outside"/> on each side.</param>
    /// <param name="i">Index of the word.</param>
    /// <param name="style">How the sentence is written.</param>
    /// <param name="tag1">Class of the word before.</param>
    /// <param name="tag2">Class of the word before that.</param>
    /// <param name="rows">Receives <see cref="Count"/> rows.</param>
    public static void Fill(FeatureHash hash, ReadOnlySpan<WordFeatures> words, int i, SentenceCase style, uint tag1, uint tag2, Span<int> rows)
    {
        ref readonly var w = ref words[i];
        ref readonly var p = ref words[i - 1];
        ref readonly var pp = ref words[i - 2];
        ref readonly var n = ref words[i + 1];
        ref readonly var nn = ref words[i + 2];
        uint first = i == Context ? 1u : 0u;
        uint casing = ((w.Shape & WordShape.CaseMask) << 4) | (first << 3) | (uint)style;
        rows[0] = hash.Row(0, casing);
        rows[1] = hash.Row(1, w.Word);
        rows[2] = hash.Row(2, w.Word, casing);
        rows[3] = hash.Row(3, p.Word);
        rows[4] = hash.Row(4, n.Word);
        rows[5] = hash.Row(5, pp.Word);
        rows[6] = hash.Row(6, nn.Word);
        rows[7] = hash.Row(7, p.Word, w.Word);
        rows[8] = hash.Row(8, w.Word, n.Word);
        rows[9] = hash.Row(9, p.Word, n.Word);
        rows[10] = hash.Row(10, w.Suffix1);
        rows[11] = hash.Row(11, w.Suffix2);
        rows[12] = hash.Row(12, w.Suffix3);
        rows[13] = hash.Row(13, w.Suffix4);
        rows[14] = hash.Row(14, w.Prefix2);
        rows[15] = hash.Row(15, w.Prefix3);
        rows[16] = hash.Row(16, w.Shape, first, (uint)style);
        rows[17] = hash.Row(17, w.Suffix2, casing);
        rows[18] = hash.Row(18, w.Suffix3, casing);
        rows[19] = hash.Row(19, tag1);
        rows[20] = hash.Row(20, tag1, tag2);
        rows[21] = hash.Row(21, tag1, w.Word);
        rows[22] = hash.Row(22, tag1, n.Word);
        rows[23] = hash.Row(23, tag1, w.Suffix3);
        rows[24] = hash.Row(24, tag1, casing);
        rows[25] = hash.Row(25, tag1, tag2, w.Word);
        rows[26] = hash.Row(26, tag1, n.Suffix2, w.Suffix2);
        rows[27] = hash.Row(27, tag1, p.Word);
        rows[28] = hash.Row(28, n.Suffix3);
        rows[29] = hash.Row(29, p.Suffix3);
        rows[30] = hash.Row(30, p.Shape, w.Shape, n.Shape);
        rows[31] = hash.Row(31, n.Word, nn.Word);
        rows[32] = hash.Row(32, pp.Word, p.Word);
        rows[33] = hash.Row(33, n.Shape, casing);
        rows[34] = hash.Row(34, tag2, w.Word);
    }
}
