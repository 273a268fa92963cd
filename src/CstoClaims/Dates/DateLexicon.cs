using System.Globalization;
using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>The words that temporal expressions are made of, from the tables. Built once, then only read.</summary>
internal sealed class DateLexicon
{
    private readonly Dictionary<string, Lexeme> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly ulong[] filter = new ulong[FilterBits / 64];

    /// <summary>Most words of a text are none of ours; a bit for each hash tells so without a look into the dictionary.</summary>
    private const int FilterBits = 1 << 16;

    public DateLexicon()
    {
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        DataFile.ForEachRow("Dates/words.tsv", columns: 3, row =>
        {
            var type = Enum.Parse<WordClass>(row[0], ignoreCase: true);
            foreach (var word in row[2].Split('|'))
            {
                Define(word, type, row[1]);
            }
        });
        DataFile.ForEachRow("Dates/holidays.tsv", columns: 3, row =>
        {
            Holidays.Check(row[1]);
            foreach (var name in row[2].Split('|'))
            {
                Define(name, WordClass.Holiday, row[0] == "-" ? row[1] : row[0] + ":" + row[1]);
            }
        });
    }

    /// <summary>The word, or <see langword="null"/>. Case does not matter.</summary>
    public Lexeme? Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var lexeme) ? lexeme : null;

    /// <summary>Whether a word can be one of ours, by its <see cref="TokenData.Key"/>; 0 is a key that is not known.</summary>
    public bool CanContain(ulong key) => key == 0 || (filter[(key % FilterBits) / 64] & (1UL << (int)(key % 64))) != 0;

    /// <summary>The word, added if it is not there yet: for the literals of the grammar.</summary>
    public Lexeme Intern(string word)
    {
        if (!words.TryGetValue(word, out var lexeme))
        {
            lexeme = new Lexeme(word);
            words.Add(word, lexeme);
            ulong key = StableHash.OfLower(word);
            filter[(key % FilterBits) / 64] |= 1UL << (int)(key % 64);
        }

        return lexeme;
    }

    /// <summary>A literal of the grammar; the words of a phrase are joined by low lines there ("to_date").</summary>
    public Lexeme Literal(string text) => text.Contains('_', StringComparison.Ordinal) ? Phrase(text.Replace('_', ' ')) : Intern(text);

    private Lexeme Define(string text, WordClass type, string value)
    {
        var lexeme = text.Contains(' ', StringComparison.Ordinal) ? Phrase(text) : Intern(text);
        lexeme.Classes |= type;
        if (type == WordClass.Unit)
        {
            lexeme.Unit = Enum.Parse<TimeUnit>(value, ignoreCase: true);
        }
        else if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            lexeme.Value = number;
        }
        else if (value.Length > 0)
        {
            lexeme.Payload = lexeme.Payload.Length == 0 ? value : lexeme.Payload + " " + value;
        }

        return lexeme;
    }

    private Lexeme Phrase(string text)
    {
        var parts = text.Split(' ').Select(Intern).ToArray();
        var phrases = parts[0].Phrases;
        int known = phrases.FindIndex(p => p.Tail.AsSpan().SequenceEqual(parts.AsSpan(1)));
        if (known >= 0)
        {
            return phrases[known].Phrase;
        }

        var phrase = new Lexeme(text);
        phrases.Add((parts[1..], phrase));
        phrases.Sort(static (a, b) => b.Tail.Length.CompareTo(a.Tail.Length));
        return phrase;
    }
}
