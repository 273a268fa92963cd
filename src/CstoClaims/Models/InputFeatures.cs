using CstoClaims.Entities;
using CstoClaims.Tagging;

namespace CstoClaims.Models;

/// <summary>What the encoder sees of a word: the hashes of its features, each of which may have a vector.</summary>
internal static class InputFeatures
{
    /// <summary>Features of a word; the first is the word itself.</summary>
    public const int Count = 11;

    /// <summary>Stands for a feature that a word does not have; no vocabulary has it.</summary>
    public const uint Absent = 0;

    private const int MaxAffix = 4;
    private const uint Prime = 0x85EBCA6B;

    /// <summary>Fills the hashes of a word's features.</summary>
    /// <param name="surface">The word as written; apart from its shape nothing depends on case.</param>
    /// <param name="word">What else is known of it.</param>
    /// <param name="place">Its place and the style of its sentence, see <see cref="Place"/>.</param>
    /// <param name="bits">In which lists of names it stands.</param>
    /// <param name="hashes">Receives <see cref="Count"/> hashes.</param>
    public static void Fill(ReadOnlySpan<char> surface, in WordFeatures word, uint place, NameBits bits, Span<uint> hashes)
    {
        int n = surface.Length, m = Math.Min(n, MaxAffix);
        Span<char> edge = stackalloc char[MaxAffix];
        for (int i = 0; i < m; i++)
        {
            edge[i] = StableHash.Lower(surface[n - 1 - i]);
        }

        hashes[0] = Hash(1, (uint)word.Key);
        hashes[1] = Hash(2, (uint)StableHash.Of(edge[..Math.Min(m, 2)]));
        hashes[2] = Hash(3, (uint)StableHash.Of(edge[..Math.Min(m, 3)]));
        hashes[3] = Hash(4, (uint)StableHash.Of(edge[..m]));
        for (int i = 0; i < m; i++)
        {
            edge[i] = StableHash.Lower(surface[i]);
        }

        hashes[4] = Hash(5, (uint)StableHash.Of(edge[..Math.Min(m, 2)]));
        hashes[5] = Hash(6, (uint)StableHash.Of(edge[..Math.Min(m, 3)]));
        hashes[6] = Hash(7, word.Shape);
        hashes[7] = Hash(8, ((word.Shape & WordShape.CaseMask) << 4) | place);
        hashes[8] = HashOfKnown(9, word.Sign);
        hashes[9] = HashOfKnown(10, (uint)word.Traits);
        hashes[10] = HashOfKnown(11, (uint)bits);
    }

    /// <summary>Whether a word is the first of its sentence, and how the sentence is written, in four bits.</summary>
    public static uint Place(bool first, SentenceCase style) => (first ? 8u : 0u) | (uint)style;

    private static uint HashOfKnown(uint template, uint value) => value == 0 ? Absent : Hash(template, value);

    private static uint Hash(uint template, uint value)
    {
        uint mixed = (value ^ (template * Prime)) * 0xC2B2AE35;
        mixed ^= mixed >> 15;
        mixed *= Prime;
        return mixed ^ (mixed >> 13);
    }
}
