using CstoClaims.Pipeline;
using static CstoClaims.DependencyRelation;

namespace CstoClaims.References;

/// <summary>The entities of the discourse so far, and which of them an anaphor most likely stands for.</summary>
internal sealed class Salience
{
    /// <summary>Only this many mentions back are candidates: it bounds the work.</summary>
    private const int Window = 48;

    /// <summary>Candidates from more sentences back than this are forgotten, whatever their weight.</summary>
    private const int Horizon = 12;

    /// <summary>What the document is about never counts as further back than this.</summary>
    private const int TopicDistance = 2;

    /// <summary>Being named before all others makes an organization the topic as much as so many mentions.</summary>
    private const int FirstNamed = 2;

    private readonly List<Candidate> candidates = [];
    private readonly Dictionary<string, int> frequency = new(StringComparer.Ordinal);
    private readonly List<Entity> group = [];
    private Entity? topic;

    private EntityNouns nouns = null!;

    /// <summary>Forgets the document before. What the whole document speaks of most is the likelier antecedent anywhere in it.</summary>
    public void Begin(DocumentBuilder document, EntityNouns entityNouns)
    {
        nouns = entityNouns;
        candidates.Clear();
        frequency.Clear();
        foreach (var mention in document.Mentions)
        {
            frequency[mention.Entity.Id] = frequency.GetValueOrDefault(mention.Entity.Id) + 1;
        }

        topic = Topic(document);
    }

    /// <summary>Forgets what was named so far: something else is spoken of.</summary>
    public void Forget()
    {
        candidates.Clear();
        topic = null;
    }

    public void Add(DocumentBuilder document, Entity entity, int token, int sentence, bool weak)
    {
        ref readonly var word = ref document.Tokens[token];
        double role = word.Relation switch
        {
            Nsubj or NsubjPass or NsubjOuter => 1.0,
            Obj or Obl or Iobj => 0.5,
            NmodPoss => 0.4,
            _ => 0.2,
        };
        if (word.Head >= 0 && document.Tokens[word.Head].Relation is AclRelcl or Advcl or Acl)
        {
            role -= 0.3;
        }

        candidates.Add(new Candidate(entity, token, word.Head, sentence, weak ? role - 1.2 : role, word.Relation == Conj));
    }

    /// <summary>The likeliest antecedent; <see langword="null"/> where nothing fits.</summary>
    public Entity? Best(DocumentBuilder document, Anaphor anaphor, int sentence)
    {
        Entity? best = null;
        double bestScore = double.NegativeInfinity;
        int predicate = document.Tokens[anaphor.Head].Head;
        for (int i = candidates.Count - 1; i >= 0 && i >= candidates.Count - Window; i--)
        {
            var candidate = candidates[i];
            int distance = sentence - candidate.Sentence;
            if (distance > Horizon && candidate.Entity.Id != topic?.Id)
            {
                continue;
            }

            if (!anaphor.Kinds.Has(candidate.Entity.Kind) || (!anaphor.Possessive && candidate.Predicate == predicate && distance == 0))
            {
                continue;
            }

            double score = Score(candidate, distance, anaphor.Noun) + Description(document, anaphor, candidate.Entity);
            if (score > bestScore)
            {
                best = candidate.Entity;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>The organization or treaty that the discourse is about before a sentence; <see langword="null"/> where there is none.</summary>
    public Entity? Focus(int sentence)
    {
        Entity? best = null;
        double bestScore = double.NegativeInfinity;
        for (int i = candidates.Count - 1; i >= 0 && i >= candidates.Count - Window; i--)
        {
            if (sentence - candidates[i].Sentence > Horizon && candidates[i].Entity.Id != topic?.Id)
            {
                continue;
            }

            double score = Score(candidates[i], sentence - candidates[i].Sentence, "") + (0.15 * Frequency(candidates[i].Entity));
            if (score > bestScore && nouns.IsWhole(candidates[i].Entity))
            {
                best = candidates[i].Entity;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>The entities of the last coordination of that size: "both countries" after "Mali and Niger".</summary>
    public IReadOnlyList<Entity> Group(Anaphor anaphor, int sentence)
    {
        group.Clear();
        for (int i = candidates.Count - 1; i >= 0 && sentence - candidates[i].Sentence <= 2; i--)
        {
            if (!candidates[i].Conjunct || !anaphor.Kinds.Has(candidates[i].Entity.Kind))
            {
                continue;
            }

            int start = i;
            while (start > 0 && candidates[start].Conjunct && candidates[start - 1].Sentence == candidates[i].Sentence)
            {
                start--;
            }

            for (int k = start; k <= i; k++)
            {
                if (candidates[k].Entity.Kind == candidates[i].Entity.Kind && !group.Contains(candidates[k].Entity))
                {
                    group.Add(candidates[k].Entity);
                }
            }

            bool fits = anaphor.Noun is null ? group.Count > 1 : group.Count == anaphor.Count;
            if (fits)
            {
                return group;
            }

            group.Clear();
            i = start;
        }

        return group;
    }

    private double Score(in Candidate candidate, int distance, string? noun)
    {
        if (topic is not null && string.Equals(candidate.Entity.Id, topic.Id, StringComparison.Ordinal))
        {
            distance = Math.Min(distance, TopicDistance);
        }

        double score = candidate.Role - (distance * (noun is null ? 1.0 : 0.45));
        score += 0.1 * Frequency(candidate.Entity);
        score += noun is { Length: > 0 } ? nouns.Suits(candidate.Entity, noun) : 0;
        return score;
    }

    /// <summary>The organization or treaty that the document is about: named most, with a start for the one named first.</summary>
    private Entity? Topic(DocumentBuilder document)
    {
        Entity? best = null;
        int bestScore = 0;
        bool first = true;
        foreach (var mention in document.Mentions)
        {
            if (nouns.IsWhole(mention.Entity))
            {
                int score = frequency[mention.Entity.Id] + (first ? FirstNamed : 0);
                first = false;
                if (score > bestScore)
                {
                    best = mention.Entity;
                    bestScore = score;
                }
            }
        }

        return best;
    }

    private int Frequency(Entity entity) => Math.Min(frequency.GetValueOrDefault(entity.Id), 8);

    /// <summary>"the pan-African body" is rather the African Union than the Security Council.</summary>
    private double Description(DocumentBuilder document, Anaphor anaphor, Entity entity)
    {
        for (int t = anaphor.First; t < anaphor.Head; t++)
        {
            var word = document.Surface(t);
            word = word[(word.LastIndexOf('-') + 1)..];
            if (word.Length > 3 && char.IsUpper(word[0]) && nouns.IsNamed(entity, word))
            {
                return 1.5;
            }
        }

        return 0;
    }

    private readonly record struct Candidate(Entity Entity, int Token, int Predicate, int Sentence, double Role, bool Conjunct);
}
