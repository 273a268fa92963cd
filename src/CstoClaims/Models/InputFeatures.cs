using CstoClaims.Tagging;

namespace CstoClaims.Models;

/// <summary>What the encoder sees of a word: the hashes of its features, each of which may have a vector.</summary>
internal static class InputFeatures
{
    /// <summary>Features of a word; the first is the word itself.</summary>
    public const int Count = 11;

    /// <summary>Stands for a feature that a word does not have; no vocabulary has it.</summary>
    public const uint Absent = 0;

    private const uint Prime = 0x85EBCA6B;

    public static void Fill(in WordFeatures word, bool first, SentenceCase style, Span<uint> hashes)
    {
        hashes[0] = Hash(1, word.Word);
        hashes[1] = Hash(2, word.Suffix2);
        hashes[2] = Hash(3, word.Suffix3);
        hashes[3] = Hash(4, word.Suffix4);
        hashes[4] = Hash(5, word.Prefix2);
        hashes[5] = Hash(6, word.Prefix3);
        hashes[6] = Hash(7, word.Shape);
        hashes[7] = Hash(8, ((word.Shape & WordShape.CaseMask) << 4) | (first ? 8u : 0u) | (uint)style);
        hashes[8] = HashOfKnown(9, word.Sign);
        hashes[9] = HashOfKnown(10, (uint)word.Traits);
        hashes[10] = HashOfKnown(11, (uint)word.Bits);
    }

    private static uint HashOfKnown(uint template, uint value) => value == 0 ? Absent : Hash(template, value);

    private static uint Hash(uint template, uint value)
    {
        uint mixed = (value ^ (template * Prime)) * 0xC2B2AE35;
        mixed ^= mixed >> 15;
        mixed *= Prime;
        return mixed ^ (mixed >> 13);
    }
}
