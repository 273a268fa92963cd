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

        return end > 0 && work.MatchEndingAt(end) is var match and >= 0 && work.Matches[match].Entity is { Kind: EntityKind.Organization or EntityKind.Country } owner ? owner : null;
    }

    /// <summary>How the owner begins the name: "CSTO", "Russian".</summary>
    public static string Prefix(Gazetteer gazetteer, Entity owner) =>
        owner.Kind == EntityKind.Country && gazetteer.FindEntry(owner.Id) is { Adjectives: [var adjective, ..] } ? adjective : owner.Name;

    /// <summary>The state that an owner is or lies in.</summary>
    public static Entity? StateOf(Entity? owner) => owner?.Kind == EntityKind.Country ? owner : owner?.Country;
}
