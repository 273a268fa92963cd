namespace CstoClaims.Entities;

/// <summary>British and American spellings, and "UN", "U.N." and "United Nations" before a name, so that a gazetteer need not list them all.</summary>
internal static class SpellingVariants
{
    private static readonly (string From, string To)[] Beginnings =
    [
        ("UN ", "United Nations "), ("UN ", "U.N. "), ("United Nations ", "UN "), ("United Nations ", "U.N. "), ("US ", "U.S. "), ("US ", "United States "),
    ];

    private static readonly (string From, string To)[] Pairs =
    [
        ("Organization", "Organisation"), ("Organisation", "Organization"),
        ("Stabilization", "Stabilisation"), ("Stabilisation", "Stabilization"),
        ("Defense", "Defence"), ("Defence", "Defense"),
        ("Center", "Centre"), ("Centre", "Center"),
        ("Labor", "Labour"), ("Labour", "Labor"),
        ("Programme", "Program"), ("Cooperation", "Co-operation"), ("Co-operation", "Cooperation"),
    ];

    /// <summary>Adds the other spellings of a name: each word alone, and all of them together.</summary>
    public static void AddTo(string name, List<string> spellings)
    {
        spellings.Clear();
        spellings.Add(name);
        foreach (var (from, to) in Beginnings)
        {
            if (name.StartsWith(from, StringComparison.Ordinal))
                AddNew(string.Concat(to, name.AsSpan(from.Length)), spellings);
        }

        foreach (var (from, to) in Pairs)
        {
            for (int i = 0, count = spellings.Count; i < count; i++)
            {
                if (spellings[i].Contains(from, StringComparison.Ordinal))
                    AddNew(spellings[i].Replace(from, to, StringComparison.Ordinal), spellings);
            }
        }
    }

    private static void AddNew(string spelling, List<string> spellings)
    {
        if (!spellings.Contains(spelling))
            spellings.Add(spelling);
    }
}
