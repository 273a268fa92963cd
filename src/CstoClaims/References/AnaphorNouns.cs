using System.Collections.Frozen;
using CstoClaims.Pipeline;

namespace CstoClaims.References;

/// <summary>The nouns of <c>References/anaphora.tsv</c> and what they can stand for.</summary>
internal sealed class AnaphorNouns
{
    private readonly FrozenDictionary<string, KindSet> kinds;

    private AnaphorNouns(FrozenDictionary<string, KindSet> kinds) => this.kinds = kinds;

    public static AnaphorNouns Load() => new(
        DataFile.Rows("References/anaphora.tsv").ToFrozenDictionary(
            static r => r[0], static r => KindSet.Parse(r[1]), StringComparer.Ordinal));

    public bool TryGet(string lemma, out KindSet found) => kinds.TryGetValue(lemma, out found);
}
