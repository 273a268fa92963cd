namespace CstoClaims.Entities;

/// <summary>Places that share the name of a better known one.</summary>
internal static class Places
{
    /// <summary>"Moscow, Idaho": a known place or state, then a state or province of another country.</summary>
    public static bool IsNamesake(NameWork work, NameMatch known, Gazetteer gazetteer, out NameMatch other)
    {
        other = default;
        if (known.Entity!.Kind is not (EntityKind.Place or EntityKind.Country) || known.End + 1 >= work.Document.TokenList.Count
            || !(work.Surface(known.End) is ",") || work.MatchAt(known.End + 1) is not (var next and >= 0))
        {
            return false;
        }

        other = work.Matches[next];
        return known.Form == MentionForm.Name && other is { Form: MentionForm.Name, Entity: { Kind: EntityKind.Place, Country: { } country } }
            && Owners.StateOf(known.Entity) is { } state && state.Id != country.Id
            && gazetteer.EntryOf(other.Entity) is { } entry && (entry.Nouns.Contains("state", StringComparer.Ordinal) || entry.Nouns.Contains("province", StringComparer.Ordinal))
            && !(other.End < work.Document.TokenList.Count && work.Surface(other.End) is "," or "and");
    }
}
