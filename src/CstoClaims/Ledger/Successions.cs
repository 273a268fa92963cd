using System.Collections.Frozen;

namespace CstoClaims.Ledger;

/// <summary>Which treaty or organization lives on in which: <c>Ledger/successions.tsv</c>.</summary>
internal sealed class Successions
{
    private static readonly Lazy<Successions> Shared = new(static () => new Successions(Load()));

    private readonly FrozenDictionary<string, Entity> successors;

    private Successions(IEnumerable<KeyValuePair<string, Entity>> successors) =>
        this.successors = successors.ToFrozenDictionary(StringComparer.Ordinal);

    public static Successions Default => Shared.Value;

    /// <summary>What an organization has become; itself where it still is.</summary>
    public Entity SuccessorOf(Entity organization) => successors.GetValueOrDefault(organization.Id, organization);

    private static IEnumerable<KeyValuePair<string, Entity>> Load()
    {
        using var stream = typeof(Successions).Assembly.GetManifestResourceStream("Ledger/successions.tsv")
            ?? throw new InvalidOperationException("Ledger/successions.tsv is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                var successor = Gazetteer.Default.Find(cells[1])
                    ?? throw new InvalidOperationException($"Ledger/successions.tsv: '{cells[1]}' is not in the gazetteer.");
                yield return new(cells[0], successor);
            }
        }
    }
}
