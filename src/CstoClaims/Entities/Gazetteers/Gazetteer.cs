using CstoClaims.Entities;

namespace CstoClaims;

/// <summary>
/// The names of states, organizations, treaties, places and persons that are known beforehand. Immutable and shared by
/// threads; made by a <see cref="GazetteerBuilder"/>.
/// </summary>
/// <example><code>
/// var csto = Gazetteer.Default.Find("collective security treaty organization"); // org:CSTO
/// </code></example>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(static () => new GazetteerBuilder().AddDefaults().Build());

    private readonly GazetteerEntry[] entries;
    private readonly Dictionary<string, int> byId;

    internal Gazetteer(GazetteerEntry[] entries, NameTable names)
    {
        this.entries = entries;
        Names = names;
        byId = new Dictionary<string, int>(entries.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < entries.Length; i++)
            byId.TryAdd(entries[i].Entity.Id, i);
    }

    /// <summary>The names that ship with the package.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>All entries, in the order in which they were added.</summary>
    public IReadOnlyList<GazetteerEntry> Entries => entries;

    internal NameTable Names { get; }

    /// <summary>
    /// The entity of that id ("org:CSTO"), name, acronym or alias; letter case, accents and punctuation do not matter.
    /// </summary>
    /// <param name="name">An id, or a name.</param>
    /// <returns>The entity, or <see langword="null"/> where nothing is called so.</returns>
    public Entity? Find(string name) => FindEntry(name)?.Entity;

    /// <summary>As <see cref="Find"/>, with everything that is known of the entity.</summary>
    /// <param name="name">An id, or a name.</param>
    public GazetteerEntry? FindEntry(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (byId.TryGetValue(name.Trim(), out var index))
            return entries[index];

        var pattern = BestPattern(name.Trim());
        return pattern is null ? null : entries[pattern.Entry];
    }

    /// <summary>What is known of an entity; <see langword="null"/> where the gazetteer does not have it.</summary>
    /// <param name="entity">An entity, of this gazetteer or of a document.</param>
    public GazetteerEntry? EntryOf(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return byId.TryGetValue(entity.Id, out var index) ? entries[index] : null;
    }

    // Sure names before weak ones, the very spelling before others: "GUAM" and "Guam" differ.
    private NamePattern? BestPattern(string name)
    {
        NamePattern? best = null;
        var bestScore = -1;
        for (var i = Names.Find(name); i >= 0; i = Names.Patterns[i].Next)
        {
            var pattern = Names.Patterns[i];
            var score = (pattern.Text == name ? 4 : 0) + (pattern.Strength == NameStrength.Weak ? 0 : 2) + (pattern.Form == MentionForm.Name ? 1 : 0);
            if (score > bestScore)
                (best, bestScore) = (pattern, score);
        }

        return best;
    }
}
