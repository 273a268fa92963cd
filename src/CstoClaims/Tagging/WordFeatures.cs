using CstoClaims.Entities;

namespace CstoClaims.Tagging;

/// <summary>How a sentence is written: titles capitalize words that running text does not.</summary>
internal enum SentenceCase : byte
{
    Running,
    Title,
    Upper,
}

/// <summary>What the tagger looks at of a word by itself, besides its letters.</summary>
/// <param name="Key">Hash of the word in lower case.</param>
/// <param name="Shape">Its <see cref="WordShape"/>.</param>
/// <param name="Sign">The <see cref="NameSign"/> of the gazetteer.</param>
/// <param name="Traits">What the word lists know.</param>
internal readonly record struct WordFeatures(ulong Key, uint Shape, byte Sign, WordTraits Traits)
{
    private const WordTraits Seen =
        WordTraits.Given | WordTraits.Surname | WordTraits.Title | WordTraits.Office | WordTraits.Topic | WordTraits.Head
        | WordTraits.Leading | WordTraits.Particle | WordTraits.Direction | WordTraits.NotName;

    /// <summary>What is seen of a word.</summary>
    public static WordFeatures Of(ReadOnlySpan<char> surface, ulong key, byte sign, WordTraits traits) =>
        new(key, WordShape.Of(surface), sign, traits & Seen);

    /// <summary>Whether most of the longer words of a sentence are capitalized, or all their letters are.</summary>
    public static SentenceCase CaseOf(ReadOnlySpan<WordFeatures> words)
    {
        int longer = 0, capitalized = 0, upper = 0;
        foreach (ref readonly var word in words)
        {
            if (WordShape.IsLongerWord(word.Shape))
            {
                longer++;
                capitalized += WordShape.IsCapitalized(word.Shape) ? 1 : 0;
                upper += WordShape.IsUpper(word.Shape) ? 1 : 0;
            }
        }

        return longer < 2 ? SentenceCase.Running
            : upper * 4 >= longer * 3 ? SentenceCase.Upper
            : longer > 2 && capitalized * 5 >= longer * 4 ? SentenceCase.Title
            : SentenceCase.Running;
    }
}
