using CstoClaims.Entities;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Evaluation;

/// <summary>The names that the library finds, in the terms of the corpora: no adjectives, no treaties and events.</summary>
internal static class PredictedNames
{
    /// <summary>The persons, organizations and locations of a document.</summary>
    public static IReadOnlyList<PlacedName> Of(Document document)
    {
        var places = Spacing.Places(document.Text);
        return
        [
            .. from mention in document.Entities
               let type = TypeOf(mention.Entity.Kind)
               where type is not null && mention.Form == MentionForm.Name
               select new PlacedName(new TextSpan(places[mention.Span.Start], places[mention.Span.End]), type.Value),
        ];
    }

    private static NameType? TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => NameType.Person,
        EntityKind.Organization => NameType.Organization,
        EntityKind.Country or EntityKind.Place => NameType.Location,
        _ => null,
    };
}
