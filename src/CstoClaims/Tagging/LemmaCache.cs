using CstoClaims.Models;

namespace CstoClaims.Tagging;

/// <summary>
/// The lemmas of the words met last, which depend on the word as written and on its tags alone. Of fixed size; a word that
/// hashes to the place of another takes it.
/// </summary>
internal sealed class LemmaCache
{
    private const int Bits = 14;
    private readonly ulong[] keys = new ulong[1 << Bits];
    private readonly string?[] lemmas = new string?[1 << Bits];
    private Lemmatizer? owner;

    /// <summary>The lemma; <see langword="null"/> where it is the surface itself.</summary>
    /// <param name="lemmatizer">Knows the lemmas of new words.</param>
    /// <param name="surface">The word as written.</param>
    /// <param name="word">What is seen of it.</param>
    /// <param name="xpos">Its Penn tag.</param>
    /// <param name="upos">Its universal tag.</param>
    public string? Lemma(Lemmatizer lemmatizer, ReadOnlySpan<char> surface, in WordFeatures word, PennTag xpos, UniversalTag upos)
    {
        if (owner != lemmatizer)
        {
            owner = lemmatizer;
            keys.AsSpan().Clear();
        }

        ulong written = WordShape.HasUpper(word.Shape) ? StableHash.Of(surface) : word.Key;
        ulong key = WordCache.Key(written, ((uint)xpos << 8) | (uint)upos);
        int slot = WordCache.Slot(key, Bits);
        if (keys[slot] != key)
        {
            keys[slot] = key;
            lemmas[slot] = lemmatizer.Lemma(surface, xpos, upos);
        }

        return lemmas[slot];
    }
}
