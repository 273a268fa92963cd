using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>Who vouches for the claims of one sentence: its speakers, else the source that trails it in brackets.</summary>
internal sealed class AttributionReader(DocumentBuilder document, WordingMatcher matcher, int sentence)
{
    private readonly IReadOnlyList<Attribution> trailing = TrailingSource.Read(document, matcher.Fillers, sentence);

    public IReadOnlyList<Attribution> Read(Predication predication)
    {
        if (predication.Sources.Count == 0)
        {
            return trailing;
        }

        var read = new List<Attribution>();
        foreach (var source in predication.Sources)
        {
            read.Add(new Attribution(Holder(source.Holder, source.Cue), document.Evidence(source.Cue, source.Cue + 1), source.Stance, Time: null, source.Quoted));
        }

        return read;
    }

    /// <summary>The holder as an entity, or as the words of its noun phrase: "some analysts".</summary>
    private RoleFiller Holder(int token, int cue)
    {
        if (matcher.Fillers.MentionAt(token) is int mention and >= 0)
        {
            var data = document.Mentions[mention];
            if (data.Entity is { Kind: EntityKind.Place, Country: { } country })
            {
                return new RoleFiller(document.Evidence(data.First, data.End), country, ResolvedVia.Metonymy);
            }

            return new RoleFiller(document.Evidence(data.First, data.End), data.Entity, data.Alias ? ResolvedVia.Alias : ResolvedVia.Name);
        }

        if (matcher.Fillers.Referent(token) is { } referent)
        {
            return new RoleFiller(document.Evidence(token, token + 1), referent, ResolvedVia.Coreference);
        }

        if (PersonBefore(token, cue) is int person and >= 0)
        {
            return Holder(person, cue);
        }

        int first = token;
        while (first > matcher.Tree.First && matcher.Tree[first - 1].Head == token
            && matcher.Tree[first - 1].Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Det or DependencyRelation.Nummod)
        {
            first--;
        }

        string name = document.Text[document.SpanOf(first, token + 1).Start..document.Tokens[token].End];
        return new RoleFiller(document.Evidence(first, token + 1), new Entity(EntityIds.FromName(EntityKind.Other, name), name, EntityKind.Other), ResolvedVia.Name);
    }

    /// <summary>"Swedish Minister for Foreign Affairs Carl Bildt says": the name that ends the phrase of a title; -1 where there is none.</summary>
    private int PersonBefore(int title, int cue)
    {
        for (int t = title + 1; t < cue && matcher.Tree[t].Upos is not (UniversalTag.Verb or UniversalTag.Aux); t++)
        {
            if (matcher.Fillers.MentionAt(t) is var mention and >= 0 && document.Mentions[mention].Entity.Kind == EntityKind.Person)
            {
                return t;
            }
        }

        return -1;
    }
}
