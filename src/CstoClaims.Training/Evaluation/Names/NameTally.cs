using CstoClaims.Entities;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Evaluation;

/// <summary>Counts names by exact stretch and type, for the three types that all corpora have.</summary>
internal sealed class NameTally
{
    /// <summary>The types that are counted, in the order of tables.</summary>
    public static readonly IReadOnlyList<NameType> Types = [NameType.Person, NameType.Organization, NameType.Location];

    private readonly F1Count[] counts = new F1Count[Types.Count];

    /// <summary>The counts of all three together.</summary>
    public F1Count All => counts.Aggregate(static (a, b) => new F1Count(a.Gold + b.Gold, a.Predicted + b.Predicted, a.Correct + b.Correct));

    /// <summary>The counts of a type.</summary>
    public F1Count Of(NameType type) => counts[(int)type];

    /// <summary>Counts the names of a document. Types that are not counted are left out on both sides.</summary>
    public void Add(IReadOnlyList<PlacedName> gold, IReadOnlyList<PlacedName> predicted)
    {
        foreach (var type in Types)
        {
            var right = gold.Where(g => g.Type == type).ToHashSet();
            int found = predicted.Count(p => p.Type == type);
            int correct = predicted.Count(right.Contains);
            ref var count = ref counts[(int)type];
            count = new F1Count(count.Gold + right.Count, count.Predicted + found, count.Correct + correct);
        }
    }
}
