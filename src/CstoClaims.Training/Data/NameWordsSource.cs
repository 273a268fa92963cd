using CstoClaims.Entities;
using CstoClaims.Models;

namespace CstoClaims.Training.Data;

/// <summary>The words of the lists of names, for the model.</summary>
internal sealed class NameWordsSource(uint[] keys, byte[] bits)
{
    public NameWords Table { get; } = new(new Vocabulary(keys), bits);

    public static NameWordsSource Read() => new([], []);

    public void Write(ModelWriter writer)
    {
        writer.WriteArray<uint>(keys);
        writer.Write(bits);
    }
}
