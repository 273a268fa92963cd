namespace CstoClaims.Entities;

/// <summary>
/// Tokens <paramref name="First"/> to <paramref name="End"/> (exclusive) are written as a known name. A weak one has no
/// entity yet, but the first of the patterns that it may be.
/// </summary>
internal readonly record struct NameMatch(int First, int End, Entity? Entity, MentionForm Form, bool Alias, int Pattern);
