using CstoClaims.Entities;

namespace CstoClaims.Models;

/// <summary>Which lists of names have a word: thousands of places, persons and organizations, as hashes of their words.</summary>
internal sealed class NameWords(Vocabulary words, ReadOnlyMemory<byte> bits)
{
    public static NameWords Read(ModelReader reader) => new(new Vocabulary(reader.ReadUInt32s()), reader.ReadMemory());

    /// <summary>The lists that have a word.</summary>
    /// <param name="key">Hash of the word in lower case (<see cref="StableHash.OfLower"/>).</param>
    public NameBits Of(ulong key)
    {
        int row = words.Row((uint)key);
        return row < 0 ? NameBits.None : (NameBits)bits.Span[row];
    }
}
