namespace CstoClaims.Training.Data;

/// <summary>
/// Copies of sentences with other names in the place of theirs: treebanks name few countries and persons, news names all.
/// Tags and trees stay.
/// </summary>
internal static class NameAugmentation
{
    private const ulong Seed = 20240504;

    /// <summary>A copy of every sentence that has a name to change.</summary>
    public static IEnumerable<TreebankSentence> Copies(IReadOnlyList<TreebankSentence> sentences)
    {
        var lists = new NameLists();
        var noise = new Noise(Seed);
        (HashSet<string> Known, string[] Names, Func<TreebankWord, bool> Fits)[] kinds =
        [
            (ToSet(lists.Countries), lists.Countries, static w => w.Xpos == PennTag.ProperNoun),
            (ToSet(lists.Adjectives), lists.Adjectives, static w => w.Xpos == PennTag.Adjective),
            (ToSet(lists.Places), lists.Places, static w => w.Xpos == PennTag.ProperNoun && w.Relation != DependencyRelation.Flat),
            (ToSet(lists.GivenNames), lists.GivenNames, static w => w.Xpos == PennTag.ProperNoun && w.Relation != DependencyRelation.Flat),
        ];
        foreach (var sentence in sentences)
        {
            var words = sentence.Words.ToArray();
            bool changed = false;
            for (int i = 0; i < words.Length; i++)
            {
                var (known, names, _) = Array.Find(kinds, k => k.Known.Contains(words[i].Form) && k.Fits(words[i]));
                if (known is not null)
                {
                    words[i] = words[i] with { Form = names[noise.Below(names.Length)] };
                    changed = true;
                }
                else if (IsFamilyName(words, i))
                {
                    words[i] = words[i] with { Form = lists.FamilyNames[noise.Below(lists.FamilyNames.Length)] };
                    changed = true;
                }
            }

            if (changed)
            {
                yield return sentence with { Words = words };
            }
        }
    }

    private static bool IsFamilyName(TreebankWord[] words, int i) =>
        words[i] is { Relation: DependencyRelation.Flat, Xpos: PennTag.ProperNoun, Form.Length: > 2 } && words[i].Head == i - 1;

    private static HashSet<string> ToSet(string[] names) => names.ToHashSet(StringComparer.Ordinal);
}
