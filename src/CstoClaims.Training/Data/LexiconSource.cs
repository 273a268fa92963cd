using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>
/// What the lists of names in <c>Lexicon/</c> tell of each word. A name is cut at white space and hyphens. A name of one word stands in a list
/// because it is wanted, so it always counts; a common word in a longer name ("Bank of America") gets nothing for it.
/// </summary>
internal static class LexiconSource
{
    private const string CommonWords = "common-words";

    private static readonly (string File, NameBits Whole, NameBits Start, NameBits Inside)[] Lists =
    [
        ("places", NameBits.Place, NameBits.PlaceStart, NameBits.PlaceInside),
        ("given-names", NameBits.Given, NameBits.Given, NameBits.Given),
        ("family-names", NameBits.Family, NameBits.Family, NameBits.Family),
        ("organizations", NameBits.Organization, NameBits.OrganizationStart, NameBits.OrganizationInside),
        ("parties", NameBits.Organization, NameBits.OrganizationStart, NameBits.OrganizationInside),
    ];

    /// <summary>Words in lower case in ordinal order, and what they can be.</summary>
    public static (string Word, NameBits Bits)[] Read()
    {
        var common = Lines(CommonWords).ToHashSet(StringComparer.Ordinal);
        var bits = new SortedDictionary<string, NameBits>(StringComparer.Ordinal);
        foreach (var (file, whole, start, inside) in Lists)
        {
            foreach (string name in Lines(file))
            {
                var words = Words(name);
                for (int i = 0; i < words.Length; i++)
                {
                    if (words.Length == 1 || !common.Contains(words[i]))
                    {
                        var bit = words.Length == 1 ? whole : i == 0 ? start : inside;
                        bits[words[i]] = bits.GetValueOrDefault(words[i]) | bit;
                    }
                }
            }
        }

        return [.. bits.Select(static b => (b.Key, b.Value))];
    }

    /// <summary>The names or words of a list, as they are written there.</summary>
    internal static IEnumerable<string> Lines(string list)
    {
        string name = $"Lexicon/{list}.tsv";
        using var stream = typeof(LexiconSource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded: rebuild the project.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(static l => l.Length > 0 && l[0] != '#').ToArray();
    }

    private static string[] Words(string name) =>
        [.. name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(LowerCase.Of)];
}
