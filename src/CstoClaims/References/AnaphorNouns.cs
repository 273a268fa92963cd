using System.Collections.Frozen;
using CstoClaims.Pipeline;

namespace CstoClaims.References;

/// <summary>The nouns of <c>References/anaphora.tsv</c> and what they can stand for.</summary>
internal sealed class AnaphorNouns
{
    private readonly FrozenDictionary<string, KindSet> kinds;
    private readonly FrozenSet<string> wholes;
    private readonly FrozenSet<string> treaties;

    private AnaphorNouns(IReadOnlyList<string[]> rows)
    {
        kinds = rows.ToFrozenDictionary(static r => r[0], static r => KindSet.Parse(r[1]), StringComparer.Ordinal);
        treaties = rows.Where(static r => r[1].StartsWith("treaty", StringComparison.Ordinal)).Select(static r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        wholes = rows.Where(static r => r[2] is "x").Select(static r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    public static AnaphorNouns Load() => new([.. DataFile.Rows("References/anaphora.tsv", columns: 3)]);

    /// <summary>It is first of all a treaty that is called so, even where an organization can be: "pact".</summary>
    public bool IsTreaty(string noun) => treaties.Contains(noun);

    /// <summary>States belong to what is called so.</summary>
    public bool IsWhole(string noun) => wholes.Contains(noun);

    public bool TryGet(string lemma, out KindSet found) => kinds.TryGetValue(lemma, out found);
}
