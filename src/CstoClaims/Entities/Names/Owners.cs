namespace CstoClaims.Entities;

/// <summary>Whose organ a generic name is: "the CSTO's Parliamentary Assembly", "Russia's Foreign Ministry".</summary>
internal static class Owners
{
    /// <summary>The organization or state named right before a token, with or without a possessive ending.</summary>
    public static Entity? Before(NameWork work, int token)
    {
        var end = token;
        if (end > 0 && (work.Surface(end - 1) is "'s" or "’s" || work.IsApostrophe(end - 1)))
            end--;

        if (end == 0 || work.Found.Count == 0 || work.Found[^1].End != end || work.Found[^1].Known is not { } owner)
            return null;

        return owner.Kind is EntityKind.Organization or EntityKind.Country ? owner : null;
    }

    /// <summary>How the owner begins the name: "CSTO", "Russian".</summary>
    public static string Prefix(Gazetteer gazetteer, Entity owner) =>
        owner.Kind == EntityKind.Country && gazetteer.FindEntry(owner.Id) is { Adjectives: [var adjective, ..] } ? adjective : owner.Name;

    /// <summary>The state that an owner is or lies in.</summary>
    public static Entity? StateOf(Entity? owner) => owner?.Kind == EntityKind.Country ? owner : owner?.Country;
}
