using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>Names of each type to put into sentences: those of the annotated sentences, and those of the lists.</summary>
internal sealed class NamePools
{
    /// <summary>Of ten new names so many come from the sentences, the others from the lists.</summary>
    private const int FromTextOfTen = 4;

    private readonly Dictionary<NameType, List<string[]>> fromText = [];
    private readonly string[] givenNames = [.. LexiconSource.Lines("given-names")];
    private readonly string[] familyNames = [.. LexiconSource.Lines("family-names")];
    private readonly string[] places = [.. LexiconSource.Lines("places")];
    private readonly string[] organizations = [.. LexiconSource.Lines("organizations"), .. LexiconSource.Lines("parties")];

    public NamePools(IEnumerable<TreebankSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var name in sentence.Names ?? [])
            {
                fromText.TryAdd(name.Type, []);
                fromText[name.Type].Add([.. sentence.Words.Skip(name.First).Take(name.End - name.First).Select(static w => w.Form)]);
            }
        }
    }

    /// <summary>The words of some name.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="length">Words of the name that it replaces: a person of one word gives way to one of one word.</param>
    /// <param name="noise">Chooses.</param>
    public string[] Next(NameType type, int length, Noise noise)
    {
        if (noise.Below(10) < FromTextOfTen)
        {
            var known = fromText[type];
            return known[noise.Below(known.Count)];
        }

        return type switch
        {
            NameType.Person when length == 1 => [noise.Below(3) == 0 ? Any(givenNames, noise) : Any(familyNames, noise)],
            NameType.Person => [Any(givenNames, noise), Any(familyNames, noise)],
            NameType.Location => Any(places, noise).Split(' '),
            _ => Any(organizations, noise).Split(' '),
        };
    }

    private static string Any(string[] names, Noise noise) => names[noise.Below(names.Length)];
}
