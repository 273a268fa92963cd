namespace CstoClaims;

/// <summary>
/// Tokens <paramref name="First"/> to <paramref name="End"/> (exclusive), headed by <paramref name="Head"/>, stand for
/// <paramref name="Entity"/> without naming it: "the group", "it", "the former member state". A <paramref name="Bridge"/> is not
/// the entity itself but belongs to it: "members" of the organization in focus. An <paramref name="Alternative"/> is what a
/// pronoun stands for where the likeliest antecedent is of the wrong kind: "withdrew from it" after a country as subject.
/// </summary>
internal readonly record struct Reference(int First, int End, int Head, Entity Entity, bool Bridge = false, bool Alternative = false);
