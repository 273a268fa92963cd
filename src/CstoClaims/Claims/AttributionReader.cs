using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>Who vouches for the claims of one sentence: its speakers, else the source that trails it in brackets.</summary>
internal sealed class AttributionReader(DocumentBuilder document, WordingMatcher matcher, int sentence)
{
    private readonly IReadOnlyList<Attribution> trailing = TrailingSource.Read(document, sentence);

    public IReadOnlyList<Attribution> Read(Predication predication)
    {
        if (predication.Sources.Count == 0)
        {
            return trailing;
        }

        var read = new List<Attribution>();
        foreach (var source in predication.Sources)
        {
            read.Add(new Attribution(Holder(source.Holder), Evidence(source.Cue, source.Cue + 1), source.Stance, Time: null, source.Quoted));
        }

        return read;
    }

    /// <summary>The holder as an entity, or as the words of its noun phrase: "some analysts".</summary>
    private RoleFiller Holder(int token)
    {
        if (matcher.Fillers.MentionAt(token) is int mention and >= 0)
        {
            var data = document.Mentions[mention];
            if (data.Entity is { Kind: EntityKind.Place, Country: { } country })
            {
                return new RoleFiller(Evidence(data.First, data.End), country, ResolvedVia.Metonymy);
            }

            return new RoleFiller(Evidence(data.First, data.End), data.Entity, data.Alias ? ResolvedVia.Alias : ResolvedVia.Name);
        }

        if (matcher.Fillers.Referent(token) is { } referent)
        {
            return new RoleFiller(Evidence(token, token + 1), referent, ResolvedVia.Coreference);
        }

        // "President Vladimir Putin" may be headed by the title: the name stands beside it.
        foreach (int child in matcher.Tree.Children(token))
        {
            if (matcher.Tree[child].Relation is DependencyRelation.Flat or DependencyRelation.Appos && matcher.Fillers.MentionAt(child) is int named and >= 0
                && document.Mentions[named].Entity.Kind == EntityKind.Person)
            {
                return Holder(child);
            }
        }

        int first = token;
        while (first > matcher.Tree.First && matcher.Tree[first - 1].Head == token
            && matcher.Tree[first - 1].Relation is DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Det or DependencyRelation.Nummod)
        {
            first--;
        }

        string name = document.Text[document.SpanOf(first, token + 1).Start..document.Tokens[token].End];
        return new RoleFiller(Evidence(first, token + 1), new Entity($"other:{Slug.Of(name)}", name, EntityKind.Other), ResolvedVia.Name);
    }

    private TextEvidence Evidence(int first, int end)
    {
        var span = document.SpanOf(first, end);
        return new TextEvidence(document.Text[span.Start..span.End], span);
    }
}
