using CstoClaims.Models;

namespace CstoClaims.Training.Data;

/// <summary>The words of the lists of names as the model keeps them: hashes, and a byte for each.</summary>
internal sealed class NameWordsSource
{
    private readonly uint[] keys;
    private readonly byte[] bits;

    public NameWordsSource()
    {
        var words = LexiconSource.Read().GroupBy(static w => (uint)StableHash.OfLower(w.Word)).OrderBy(static g => g.Key).ToList();
        keys = [.. words.Select(static g => g.Key)];
        bits = [.. words.Select(static g => (byte)g.First().Bits)];
        Table = new NameWords(new Vocabulary(keys), bits);
    }

    public NameWords Table { get; }

    public void Write(ModelWriter writer)
    {
        writer.WriteArray<uint>(keys);
        writer.Write(bits);
    }
}
