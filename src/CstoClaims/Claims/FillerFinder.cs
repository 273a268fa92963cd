using System.Collections.Frozen;
using CstoClaims.Pipeline;
using CstoClaims.Predications;
using CstoClaims.References;
using static CstoClaims.DependencyRelation;

namespace CstoClaims.Claims;

/// <summary>
/// Finds the entities that an argument stands for: named there, referred to, or acting through a government, a capital or
/// a describing noun ("the Baltic state of Latvia"). Working memory of one builder.
/// </summary>
internal sealed class FillerFinder
{
    /// <summary>Who acts for a state; data so small and closed that a file of its own would hide it.</summary>
    private static readonly FrozenSet<string> ActingNouns = new[]
    {
        "government", "authority", "parliament", "leadership", "cabinet", "legislature", "senate", "congress", "administration",
        "assembly", "voter", "lawmaker", "junta", "regime", "electorate",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> DescribingNouns = new[]
    {
        "country", "state", "nation", "republic", "member", "kingdom", "neighbour", "neighbor", "island", "power", "economy",
        "government", "bloc", "alliance", "organization", "organisation", "group", "grouping", "body", "union", "treaty",
        "pact", "agreement", "convention", "accord", "giant", "democracy", "ally", "candidate", "newcomer", "founder", "territory",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<int, int> referenceAt = [];
    private int[] mentionAt = new int[256];
    private DocumentBuilder document = null!;

    public void Load(DocumentBuilder builder)
    {
        document = builder;
        int count = builder.TokenList.Count;
        if (mentionAt.Length < count)
        {
            mentionAt = new int[count * 2];
        }

        mentionAt.AsSpan(0, count).Fill(-1);
        for (int m = 0; m < builder.Mentions.Count; m++)
        {
            mentionAt.AsSpan(builder.Mentions[m].First, builder.Mentions[m].End - builder.Mentions[m].First).Fill(m);
        }

        referenceAt.Clear();
        for (int r = builder.References.Count - 1; r >= 0; r--)
        {
            referenceAt[builder.References[r].Head] = r;
        }
    }

    /// <summary>Adds what a token stands for, as far as it is of the kinds asked for.</summary>
    public void Find(ClauseTree tree, Argument argument, KindSet kinds, List<Filler> found)
    {
        int before = found.Count;
        int token = argument.Token;
        if (mentionAt[token] is int mention and >= 0)
        {
            bool named = argument.Function is ArgumentFunction.Modifier or ArgumentFunction.Possessor;
            if (named || document.Mentions[mention].Form == MentionForm.Name)
            {
                AddMention(mention, kinds, argument.Implied, found);
            }

            if (found.Count > before)
            {
                AddList(tree, mention, kinds, found);
            }
        }
        else if (referenceAt.TryGetValue(token, out int first))
        {
            AddReferences(first, token, kinds, bridge: false, found);
        }

        if (found.Count == before && mentionAt[token] < 0)
        {
            AddDescribed(tree, token, kinds, argument.Implied, found);
        }
    }

    /// <summary>Adds the organization that a noun such as "members" belongs to by the discourse.</summary>
    public void FindBridge(int token, KindSet kinds, List<Filler> found)
    {
        if (referenceAt.TryGetValue(token, out int first))
        {
            AddReferences(first, token, kinds, bridge: true, found);
        }
    }

    /// <summary>The mention at a token; -1 where there is none.</summary>
    public int MentionAt(int token) => mentionAt[token];

    /// <summary>What a token refers to without naming it.</summary>
    public Entity? Referent(int token) =>
        referenceAt.TryGetValue(token, out int first) && !document.References[first].Bridge ? document.References[first].Entity : null;

    private void AddMention(int index, KindSet kinds, bool implied, List<Filler> found)
    {
        var mention = document.Mentions[index];
        if (kinds.Has(mention.Entity.Kind))
        {
            var via = implied ? ResolvedVia.Implied : mention.Alias || mention.Form == MentionForm.Adjective ? ResolvedVia.Alias : ResolvedVia.Name;
            Add(found, new Filler(mention.First, mention.End, mention.Entity, via));
        }
        else if (mention.Entity is { Kind: EntityKind.Place, Country: { } country } && kinds.Has(EntityKind.Country))
        {
            Add(found, new Filler(mention.First, mention.End, country, ResolvedVia.Metonymy));
        }
    }

    private void AddReferences(int first, int token, KindSet kinds, bool bridge, List<Filler> found)
    {
        for (int r = first; r < document.References.Count && document.References[r].Head == token; r++)
        {
            var reference = document.References[r];
            if (reference.Alternative && found.Count > 0)
            {
                break;
            }

            if (reference.Bridge == bridge && kinds.Has(reference.Entity.Kind))
            {
                Add(found, new Filler(reference.First, reference.End, reference.Entity, ResolvedVia.Coreference));
            }
        }
    }

    /// <summary>"the Malian government", "the island nation of Kiribati", "six countries, among them X and Y".</summary>
    private void AddDescribed(ClauseTree tree, int token, KindSet kinds, bool implied, List<Filler> found)
    {
        if (token < tree.First || token >= tree.End || tree[token].Upos is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num))
        {
            return;
        }

        string lemma = tree.Lemma(token);
        bool acts = ActingNouns.Contains(lemma);
        if (!acts && !DescribingNouns.Contains(lemma) && tree[token].Upos != UniversalTag.Num)
        {
            return;
        }

        if (lemma is "country" or "nation" or "state" or "homeland" && tree.Child(token, NmodPoss) is var owner and >= 0)
        {
            AddCountryOf(owner, kinds, found);
            return;
        }

        foreach (int child in tree.Children(token))
        {
            bool fits = tree[child].Relation switch
            {
                NmodPoss or Amod => acts,
                Compound => acts || mentionAt[child] >= 0,
                Appos or Flat or NmodDesc or NmodUnmarked => !acts,
                Nmod => Coordination.Preposition(tree, child) is { } preposition
                    && ((preposition is "of" && lemma is not "member") || (!acts && preposition is "like" or "such as" or "including")),
                _ => false,
            };
            if (!fits)
            {
                continue;
            }

            if (mentionAt[child] >= 0)
            {
                int before = found.Count;
                AddMention(mentionAt[child], kinds, implied, found);
                if (found.Count > before && tree[child].Relation is not (NmodPoss or Amod or Compound))
                {
                    AddList(tree, mentionAt[child], kinds, found);
                }
            }
            else if (acts && referenceAt.TryGetValue(child, out int reference))
            {
                AddReferences(reference, child, kinds, bridge: false, found);
            }
        }
    }

    /// <summary>"his country", "their countries": the state of a person, or the states themselves.</summary>
    private void AddCountryOf(int owner, KindSet kinds, List<Filler> found)
    {
        if (!kinds.Has(EntityKind.Country))
        {
            return;
        }

        if (mentionAt[owner] is var mention and >= 0 && document.Mentions[mention].Entity.Country is { } named)
        {
            Add(found, new Filler(owner, owner + 1, named, ResolvedVia.Coreference));
        }

        for (int r = referenceAt.GetValueOrDefault(owner, int.MaxValue); r < document.References.Count && document.References[r].Head == owner; r++)
        {
            var entity = document.References[r].Entity;
            if ((entity.Kind == EntityKind.Country ? entity : entity.Country) is { } country && !document.References[r].Alternative)
            {
                Add(found, new Filler(owner, owner + 1, country, ResolvedVia.Coreference));
            }
        }
    }

    /// <summary>
    /// The other names of an enumeration, read off the surface: "A, B, C and D" is a list even where the tree has torn it.
    /// </summary>
    private void AddList(ClauseTree tree, int mention, KindSet kinds, List<Filler> found)
    {
        int first = mention, last = mention, coordinators = 0;
        while (first > 0 && document.Mentions[first - 1].First >= tree.First && Separates(first - 1, ref coordinators))
        {
            first--;
        }

        while (last + 1 < document.Mentions.Count && document.Mentions[last + 1].End <= tree.End && Separates(last, ref coordinators))
        {
            last++;
        }

        if (last - first + 1 < 2 || coordinators == 0)
        {
            return;
        }

        for (int m = first; m <= last; m++)
        {
            AddMention(m, kinds, implied: false, found);
        }
    }

    /// <summary>Whether a mention and the next are neighbours in a list of one kind.</summary>
    private bool Separates(int index, ref int coordinators)
    {
        var left = document.Mentions[index];
        var right = document.Mentions[index + 1];
        if (left.Entity.Kind != right.Entity.Kind || left.Form != right.Form || right.First == left.End || right.First - left.End > 3)
        {
            return false;
        }

        bool separated = false;
        for (int t = left.End; t < right.First; t++)
        {
            switch (document.LemmaOf(t))
            {
                case "and" or "or":
                    coordinators++;
                    separated = true;
                    break;
                case ",":
                    separated = true;
                    break;
                case "the":
                    break;
                default:
                    return false;
            }
        }

        return separated;
    }

    private static void Add(List<Filler> found, Filler filler)
    {
        foreach (var other in found)
        {
            if (string.Equals(other.Entity.Id, filler.Entity.Id, StringComparison.Ordinal))
            {
                return;
            }
        }

        found.Add(filler);
    }
}
