using CstoClaims.Pipeline;

namespace CstoClaims.Entities;

/// <summary>
/// Names: those that a gazetteer knows (<see cref="GazetteerStage"/> found them), that the words tell and that the model found, each chosen
/// and bounded by <see cref="NameMerge"/>. Mentions come out ordered and do not overlap.
/// </summary>
internal sealed class EntityStage(Gazetteer gazetteer) : IStage
{
    private readonly NameResolver resolver = new(gazetteer);

    public string Name => "entities";

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.KnownNames | Layers.Tags;

    public Layers Provides => Layers.Entities;

    public void Process(DocumentBuilder document)
    {
        var work = document.Scratch<NameWork>();
        var model = document.Scratch<ModelNames>();
        work.Matches.RemoveAll(m => m.OnlyAsName && document.TokenList[m.First].Upos != UniversalTag.Propn);
        WeakNames.Settle(work, gazetteer);
        document.Scratch<AcronymDefinitions>().Apply(work, model);
        work.IndexMatches();
        work.SetModel(model);
        for (var i = 0; i < document.Sentences.Count; i++)
            NameMerge.Choose(work, document.Sentences[i], work.Shapes[i]);

        Resolve(work, document.Scratch<KindVotes>());
        Write(work, document);
    }

    private void Resolve(NameWork work, KindVotes votes)
    {
        votes.Count(work);
        foreach (var name in work.Chosen)
            resolver.Add(work, name, name.Source == NameSource.Gazetteer ? name.Kind : votes.Of(work, name));

        Recurrences.AddSingles(work);
        Recurrences.AddMissed(work);
        foreach (var name in work.Later)
        {
            if (work.TryReserve(name.First, name.End))
                resolver.Add(work, name, name.Kind);
        }

        Recurrences.AddSingles(work);
    }

    private static void Write(NameWork work, DocumentBuilder document)
    {
        work.Found.Sort(static (a, b) => a.First.CompareTo(b.First));
        foreach (var found in work.Found)
            document.Mentions.Add(new MentionData(found.First, found.End, found.Known ?? work.Names[found.Slot], found.Form, found.Alias));
    }
}
