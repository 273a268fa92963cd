using CstoClaims.Pipeline;

namespace CstoClaims.Entities;

/// <summary>
/// Names: the longest ones that a gazetteer knows (<see cref="GazetteerStage"/> found them), then capitalized sequences by
/// their titles, head nouns and given names. Mentions come out ordered and do not overlap.
/// </summary>
internal sealed class EntityStage(Gazetteer gazetteer) : IStage
{
    private readonly RunClassifier classifier = new(gazetteer);

    public string Name => "entities";

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.KnownNames | Layers.Tags;

    public Layers Provides => Layers.Entities;

    public void Process(DocumentBuilder document)
    {
        var work = document.Scratch<NameWork>();
        work.Matches.RemoveAll(m => m.OnlyAsName && document.TokenList[m.First].Upos != UniversalTag.Propn);
        WeakNames.Settle(work, gazetteer);
        document.Scratch<AcronymDefinitions>().Apply(work);
        work.IndexMatches();
        ReadRuns(work);
        SingleWords.Settle(work, document.Scratch<Dictionary<string, SingleWords.Evidence>>());
        Headlines.Read(work);
        Write(work, document);
    }

    private void ReadRuns(NameWork work)
    {
        for (var i = 0; i < work.Document.Sentences.Count; i++)
        {
            var sentence = work.Document.Sentences[i];
            if (work.Shapes[i] != SentenceShape.Normal)
            {
                Headlines.AddMatches(work, sentence);
                continue;
            }

            for (var token = sentence.First; token < sentence.End;)
            {
                if (!NameRunReader.Starts(work, token, sentence))
                {
                    if (token == sentence.First)
                        SingleWords.NoteFirst(work, token, sentence);

                    token++;
                    continue;
                }

                token = NameRunReader.Read(work, token, sentence);
                if (work.Parts.Count > 0)
                    classifier.Classify(work, sentence);
            }
        }
    }

    private static void Write(NameWork work, DocumentBuilder document)
    {
        work.Found.Sort(static (a, b) => a.First.CompareTo(b.First));
        foreach (var found in work.Found)
            document.Mentions.Add(new MentionData(found.First, found.End, found.Known ?? work.Names[found.Slot], found.Form, found.Alias));
    }
}
