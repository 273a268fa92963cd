namespace CstoClaims.Dates;

/// <summary>
/// A set of the words that stand in patterns, as bits by <see cref="Lexeme.Literal"/>: asked of nearly every word of a text. Grows while the
/// grammar is built, then only read.
/// </summary>
internal sealed class LiteralSet
{
    private const int Bits = 64;

    private ulong[] bits = [];

    public void Add(Lexeme word)
    {
        int index = word.Literal / Bits;
        if (index >= bits.Length)
        {
            Array.Resize(ref bits, index + 1);
        }

        bits[index] |= 1UL << (word.Literal % Bits);
    }

    public void UnionWith(LiteralSet other)
    {
        Array.Resize(ref bits, Math.Max(bits.Length, other.bits.Length));
        for (int i = 0; i < other.bits.Length; i++)
        {
            bits[i] |= other.bits[i];
        }
    }

    /// <summary>Whether it has the word; a word that stands in no pattern is in no set.</summary>
    public bool Has(Lexeme? word) => word is not null && Has(word.Literal);

    /// <summary>Whether it has the word of a number; -1 is no word.</summary>
    public bool Has(int literal)
    {
        int index = literal / Bits;
        return literal >= 0 && index < bits.Length && (bits[index] & (1UL << (literal % Bits))) != 0;
    }
}
