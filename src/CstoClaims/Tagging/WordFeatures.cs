using CstoClaims.Entities;
using CstoClaims.Models;

namespace CstoClaims.Tagging;

/// <summary>How a sentence is written: titles capitalize words that running text does not.</summary>
internal enum SentenceCase : byte
{
    Running,
    Title,
    Upper,
}

/// <summary>What the tagger looks at of a word by itself, as hashes. Apart from <see cref="Shape"/> nothing depends on case.</summary>
internal struct WordFeatures
{
    private const int MaxAffix = 4;

    public uint Word;
    public uint Prefix2;
    public uint Prefix3;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;
    public uint Shape;

    /// <summary>The <see cref="NameSign"/> of the gazetteer.</summary>
    public byte Sign;

    /// <summary>What the word lists know.</summary>
    public WordTraits Traits;

    /// <summary>In which lists of names the word stands.</summary>
    public NameBits Bits;

    private const WordTraits SeenTraits =
        WordTraits.Given | WordTraits.Surname | WordTraits.Title | WordTraits.Office | WordTraits.Topic | WordTraits.Head
        | WordTraits.Leading | WordTraits.Particle | WordTraits.Direction | WordTraits.NotName;

    /// <summary>What is seen of a word by itself.</summary>
    /// <param name="surface">The word as written.</param>
    /// <param name="key">Hash of the word in lower case.</param>
    /// <param name="sign">What the gazetteer says of it.</param>
    /// <param name="traits">What the word lists say of it.</param>
    /// <param name="bits">In which lists of names it stands.</param>
    public static WordFeatures Of(ReadOnlySpan<char> surface, ulong key, byte sign, WordTraits traits, NameBits bits)
    {
        int n = surface.Length;
        Span<char> edge = stackalloc char[MaxAffix];
        var features = new WordFeatures { Word = (uint)key, Shape = WordShape.Of(surface), Sign = sign, Traits = traits & SeenTraits, Bits = bits };
        int m = Math.Min(n, MaxAffix);
        for (int i = 0; i < m; i++)
        {
            edge[i] = StableHash.Lower(surface[n - 1 - i]);
        }

        features.Suffix2 = (uint)StableHash.Of(edge[..Math.Min(m, 2)]);
        features.Suffix3 = (uint)StableHash.Of(edge[..Math.Min(m, 3)]);
        features.Suffix4 = (uint)StableHash.Of(edge[..m]);
        for (int i = 0; i < m; i++)
        {
            edge[i] = StableHash.Lower(surface[i]);
        }

        features.Prefix2 = (uint)StableHash.Of(edge[..Math.Min(m, 2)]);
        features.Prefix3 = (uint)StableHash.Of(edge[..Math.Min(m, 3)]);
        return features;
    }

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
