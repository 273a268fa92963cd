using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>
/// Copies of sentences with other names of the same type in the place of theirs, so that the finder of names learns contexts
/// and does not learn the names by heart (mention replacement: Dai and Adel 2020). The copies have no trees.
/// </summary>
internal sealed class MentionAugmentation(NamePools pools)
{
    private const ulong Seed = 20240506;

    /// <summary>Of ten names so many are replaced, the others stay.</summary>
    private const int ReplacedOfTen = 7;

    private readonly Noise noise = new(Seed);

    /// <summary>A copy of every sentence with names of persons, organizations or locations.</summary>
    public IEnumerable<TreebankSentence> Copies(IReadOnlyList<TreebankSentence> sentences) =>
        sentences.Where(static s => s.Names?.Any(static n => n.Type <= NameType.Location) == true).Select(Copy);

    private TreebankSentence Copy(TreebankSentence sentence)
    {
        var words = new List<TreebankWord>();
        var names = new List<NameSpan>();
        int at = 0;
        foreach (var name in sentence.Names!)
        {
            words.AddRange(sentence.Words.Skip(at).Take(name.First - at));
            var old = sentence.Words.Skip(name.First).Take(name.End - name.First).ToList();
            bool replaced = name.Type <= NameType.Location && noise.Below(10) < ReplacedOfTen;
            int first = words.Count;
            words.AddRange(replaced ? NewWords(name.Type, old) : old);
            names.Add(new NameSpan(first, words.Count, name.Type));
            at = name.End;
        }

        words.AddRange(sentence.Words.Skip(at));
        return sentence with { Words = words, Names = names, HasTree = false };
    }

    private IEnumerable<TreebankWord> NewWords(NameType type, List<TreebankWord> old)
    {
        bool lower = old[0].Form.All(static c => !char.IsUpper(c));
        foreach (var form in pools.Next(type, old.Count, noise))
        {
            yield return old[0] with { Form = lower ? form.ToLowerInvariant() : form };
        }
    }
}
