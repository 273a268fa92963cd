namespace CstoClaims.Entities;

/// <summary>One way to write the name of an entry.</summary>
internal sealed record NamePattern(int Entry, string Text, MentionForm Form, bool Alias, NameStrength Strength)
{
    /// <summary>Index of the next pattern with the same letters ("Guam", "GUAM"); -1 at the end.</summary>
    public int Next { get; init; } = -1;
}

/// <summary>How sure a name is by itself.</summary>
internal enum NameStrength : byte
{
    /// <summary>It names the entity wherever it stands.</summary>
    Strong,

    /// <summary>It is also an English word: only as written, and where capitals say nothing (first in a sentence, in a line of capitals) only when tagged as a name. Written <c>=WHO</c>.</summary>
    Exact,

    /// <summary>It names others too: only where the text names the entity or its country by another name. Written <c>?Korea</c>.</summary>
    Weak,
}
