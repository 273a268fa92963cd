namespace CstoClaims.Entities;

/// <summary>Makes the patterns of the rows: every name in every spelling.</summary>
internal sealed class PatternList(int capacity)
{
    private readonly List<NamePattern> patterns = new(capacity);
    private readonly List<string> spellings = [];

    /// <summary>An upper bound of the number of atoms in all patterns.</summary>
    public int AtomCount { get; private set; }

    public NamePattern[] ToArray() => [.. patterns];

    public void AddEntry(int entry, Row row)
    {
        Add(entry, row.Name, MentionForm.Name, alias: false);
        if (row.Full.Length > 0)
            Add(entry, row.Full, MentionForm.Name, alias: true);

        foreach (var alias in row.Aliases)
            Add(entry, alias, MentionForm.Name, alias: true);

        foreach (var adjective in row.Adjectives)
            Add(entry, adjective, MentionForm.Adjective, alias: true);
    }

    private void Add(int entry, string marked, MentionForm form, bool alias)
    {
        var strength = marked[0] switch { '=' => NameStrength.Exact, '?' => NameStrength.Weak, _ => NameStrength.Strong };
        SpellingVariants.AddTo(strength == NameStrength.Strong ? marked : marked[1..], spellings);
        foreach (var spelling in spellings)
        {
            patterns.Add(new NamePattern(entry, spelling, form, alias || spelling != spellings[0], strength));
            AtomCount += CountAtoms(spelling);
        }
    }

    private static int CountAtoms(string text)
    {
        var count = 0;
        for (var at = 0; Atom.TryNext(text, at, out var atom); at = atom.End)
            count++;

        return count;
    }
}
