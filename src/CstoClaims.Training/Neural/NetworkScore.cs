using CstoClaims.Training.Data;

namespace CstoClaims.Training.Neural;

/// <summary>Accuracy of a network in training, on tokens as annotated, before it is quantized.</summary>
internal static class NetworkScore
{
    private const int BatchWords = 600;

    public static string Of(Network network, NetworkData data, IReadOnlyList<TreebankSentence> sentences)
    {
        int words = 0, upos = 0, uas = 0, las = 0;
        var batch = new Batch();
        var gold = new List<TreebankSentence>();
        foreach (var sentence in sentences.Append(null))
        {
            if (sentence is not null)
            {
                batch.Add(data.Example(sentence));
                gold.Add(sentence);
            }

            if (batch.Rows > BatchWords || sentence is null)
            {
                var x = network.Encode(0, batch, noise: null);
                var tags = network.Tags.Best(0, x, batch);
                upos += gold.SelectMany(static s => s.Words).Where((w, i) => w.Upos == data.Classes[tags[i]].Upos).Count();
                network.Parser.Parse(0, x, batch, (s, state) =>
                {
                    for (int i = 0; i < state.Length; i++)
                    {
                        var word = gold[s].Words[i];
                        bool head = state[i].Head == (word.Head < 0 ? state.Root : word.Head);
                        words++;
                        uas += head ? 1 : 0;
                        las += head && state[i].Relation.Name().Split(':')[0] == word.Relation.Name().Split(':')[0] ? 1 : 0;
                    }
                });
                batch = new Batch();
                gold.Clear();
            }
        }

        return FormattableString.Invariant($"UPOS {100.0 * upos / words:F2} UAS {100.0 * uas / words:F2} LAS {100.0 * las / words:F2}");
    }
}
