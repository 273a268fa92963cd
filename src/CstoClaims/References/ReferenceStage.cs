using CstoClaims.Entities;
using CstoClaims.Pipeline;

namespace CstoClaims.References;

/// <summary>
/// Says what pronouns and definite descriptions stand for. A salience model in the tradition of Lappin and Leass (1994):
/// candidates are the entities named or referred to before, weighted by distance, grammatical role and frequency.
/// </summary>
internal sealed class ReferenceStage(AnaphorNouns anaphors, EntityNouns nouns) : IStage
{
    private readonly AnaphorReader reader = new(anaphors);

    public string Name => "references";

    public Layers Requires => Layers.Syntax | Layers.Entities | Layers.NameTags;

    public Layers Provides => Layers.References;

    public void Process(DocumentBuilder document)
    {
        var salience = document.Scratch<Salience>();
        salience.Begin(document, nouns);
        int mention = 0;
        for (int s = 0; s < document.Sentences.Count; s++)
        {
            var (first, end, block) = document.Sentences[s];
            if (s > 0 && EndsItem(document, s - 1))
            {
                salience.Forget();
            }

            var focus = salience.Focus(s);
            for (int token = first; token < end; token++)
            {
                while (mention < document.Mentions.Count && document.Mentions[mention].End <= token)
                {
                    mention++;
                }

                if (mention < document.Mentions.Count && document.Mentions[mention].First <= token)
                {
                    if (document.Mentions[mention].First == token && block is not (BlockKind.Boilerplate or BlockKind.Byline))
                    {
                        var data = document.Mentions[mention];
                        int head = document.HeadOf(data.First, data.End);
                        if (nouns.IsMedia(data.Entity))
                        {
                            continue;
                        }

                        salience.Add(document, Actor(document, data.Entity, head), head, s, data.Form == MentionForm.Adjective);
                    }
                }
                else if (block != BlockKind.Boilerplate)
                {
                    if (reader.Read(document, token, s) is { } anaphor)
                    {
                        Resolve(document, salience, anaphor, s);
                    }

                    if (AnaphorReader.ReadBridge(document, token, first) is { } part && salience.Best(document, part, s) is { } whole && nouns.IsWhole(whole))
                    {
                        document.References.Add(new Reference(part.First, part.End, part.Head, whole, Bridge: true));
                    }
                }
            }

            document.Focus.Add(focus ?? salience.Focus(s));
        }
    }

    /// <summary>The kinds that "it" can stand for besides that of its likeliest antecedent.</summary>
    private static KindSet OtherKinds(EntityKind kind) => kind switch
    {
        EntityKind.Country => KindSet.Of(EntityKind.Organization, EntityKind.Treaty),
        EntityKind.Organization or EntityKind.Treaty => KindSet.Of(EntityKind.Country),
        _ => default,
    };

    /// <summary>A capital that acts is its state: "Minsk denied that it …".</summary>
    private static Entity Actor(DocumentBuilder document, Entity entity, int head) =>
        entity is { Kind: EntityKind.Place, Country: { } country } && document.Tokens[head].Relation is DependencyRelation.Nsubj ? country : entity;

    /// <summary>A line that ends in its source, "(BBC)", is an item of a digest: the next line is about something else.</summary>
    private static bool EndsItem(DocumentBuilder document, int sentence)
    {
        int last = document.Sentences[sentence].End - 1;
        return last + 1 < document.TokenList.Count && document.Surface(last) is ")"
            && document.Text.AsSpan(document.Tokens[last].End, document.Tokens[last + 1].Start - document.Tokens[last].End).Contains('\n');
    }

    private static void Resolve(DocumentBuilder document, Salience salience, Anaphor anaphor, int sentence)
    {
        if (anaphor.Count == AnaphorReader.Last)
        {
            if (salience.Group(anaphor, sentence) is [.., var last])
            {
                document.References.Add(new Reference(anaphor.First, anaphor.End, anaphor.Head, last));
            }
        }
        else if (anaphor.Count > 1)
        {
            foreach (var entity in salience.Group(anaphor, sentence))
            {
                document.References.Add(new Reference(anaphor.First, anaphor.End, anaphor.Head, entity));
            }
        }
        else if (salience.Best(document, anaphor, sentence) is { } entity)
        {
            document.References.Add(new Reference(anaphor.First, anaphor.End, anaphor.Head, entity));
            if (anaphor.Noun is null && salience.Best(document, anaphor with { Kinds = OtherKinds(entity.Kind) }, sentence) is { } other)
            {
                document.References.Add(new Reference(anaphor.First, anaphor.End, anaphor.Head, other, Alternative: true));
            }

            salience.Add(document, entity, anaphor.Head, sentence, weak: false);
        }
    }
}
