using CstoClaims.Claims;
using CstoClaims.Predications;

namespace CstoClaims.Ledger;

/// <summary>
/// What claims say of memberships, by member and organization. Only what is asserted counts, in the document's own voice
/// or somebody's; what is planned, possible, proposed or hypothetical does not, nor an event that did not happen.
/// </summary>
internal sealed class FactReader
{
    private readonly Func<string, DateOnly?> publishedOf;
    private readonly SortedDictionary<string, OrganizationFacts> organizations = new(StringComparer.Ordinal);

    public FactReader(IReadOnlyList<Claim> claims, Func<string, DateOnly?>? published)
    {
        publishedOf = published ?? PublicationFrom(claims);
        foreach (var claim in claims)
        {
            if (claim.Modality == Modality.Asserted)
            {
                Add(claim);
            }
        }

        foreach (var facts in organizations.Values)
        {
            facts.ExcludeFromClosedLists();
        }
    }

    public IEnumerable<OrganizationFacts> Organizations => organizations.Values;

    /// <summary>A claim that dates itself by its document, or against it, says when the document appeared.</summary>
    private static Func<string, DateOnly?> PublicationFrom(IReadOnlyList<Claim> claims)
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var day = claim.Time is { Evidence: null } ? claim.Time.Earliest : claim.Time?.Anchor;
            if (day > days.GetValueOrDefault(claim.Document))
            {
                days[claim.Document] = day.Value;
            }
        }

        return document => days.TryGetValue(document, out var day) ? day : null;
    }

    private void Add(Claim claim)
    {
        var positive = claim.Polarity == Polarity.Positive;
        FactKind? kind = claim.Type switch
        {
            "membership.state" => positive ? FactKind.Member : FactKind.NotMember,
            "membership.join" when positive => FactKind.Join,
            "membership.rejoin" when positive => FactKind.Rejoin,
            "membership.withdraw" or "membership.expel" or "membership.suspend" or "organization.dissolve" when positive => FactKind.Leave,
            "organization.found" when positive => FactKind.Found,
            _ => null,
        };
        if (kind is null)
        {
            return;
        }

        foreach (var organization in claim["organization"])
        {
            var entity = Successions.Default.SuccessorOf(organization.Entity);
            if (!organizations.TryGetValue(entity.Id, out var facts))
            {
                facts = new OrganizationFacts(entity);
                organizations.Add(entity.Id, facts);
            }

            facts.Add(kind.Value, claim, publishedOf(claim.Document));
        }
    }
}
