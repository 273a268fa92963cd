namespace CstoClaims.Claims;

/// <summary>A candidate for a role while a wording is matched: tokens, what they stand for, and how that is known.</summary>
internal readonly record struct Filler(int First, int End, Entity Entity, ResolvedVia Via);
