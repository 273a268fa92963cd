namespace CstoClaims;

/// <summary>
/// Tokens <paramref name="First"/> to <paramref name="End"/> (exclusive), headed by <paramref name="Head"/>, stand for
/// <paramref name="Entity"/> without naming it: "the group", "it", "the former member state".
/// </summary>
internal readonly record struct Reference(int First, int End, int Head, Entity Entity);
