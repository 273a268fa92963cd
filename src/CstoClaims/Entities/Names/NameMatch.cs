namespace CstoClaims.Entities;

/// <summary>
/// Tokens <paramref name="First"/> to <paramref name="End"/> (exclusive) are written as a known name. A weak one has no
/// entity yet. <paramref name="Pattern"/> is the first of the patterns with these letters, or -1 where none was matched.
/// <paramref name="OnlyAsName"/>: it is also an English word, and capitals say nothing here, so that its tag has to.
/// </summary>
internal readonly record struct NameMatch(int First, int End, Entity? Entity, MentionForm Form, bool Alias, int Pattern, bool OnlyAsName = false);
