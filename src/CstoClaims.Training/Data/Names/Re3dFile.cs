using System.Text.Json;
using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>
/// Reads re3d: a document a line, entities by offset. The corpus also marks what is no name ("the regime", "we"), titles as parts of
/// persons, and states as organizations: names are what is capitalized throughout, without title and article.
/// </summary>
internal static class Re3dFile
{
    private static readonly HashSet<string> SmallWords = new(["of", "for", "and", "the", "in", "de", "al", "bin"], StringComparer.Ordinal);

    /// <summary>What may be a name.</summary>
    /// <param name="Span">Offsets in the text, without article and title.</param>
    /// <param name="Label">Type in the corpus.</param>
    /// <param name="Sure">Marked by the annotators rather than by a program.</param>
    private readonly record struct Candidate(TextSpan Span, string Label, bool Sure);

    /// <summary>The documents of a file, in order.</summary>
    public static IEnumerable<NamedText> Read(string path, NameLabels labels)
    {
        List<JsonElement> documents = [.. File.ReadLines(path).Where(static l => l.Length > 0).Select(static l => JsonDocument.Parse(l).RootElement)];
        var known = documents.SelectMany(static d => SureNames(d)).ToHashSet();
        return documents.Select(d => Document(d, known, labels));
    }

    private static IEnumerable<(string Label, string Name)> SureNames(JsonElement root)
    {
        var text = root.GetProperty("text").GetString()!;
        return Candidates(root, text).Where(c => c.Sure && IsName(text, c.Span)).Select(c => (c.Label, text[c.Span.Start..c.Span.End]));
    }

    private static NamedText Document(JsonElement root, HashSet<(string Label, string Name)> known, NameLabels labels)
    {
        var text = root.GetProperty("text").GetString()!;
        var places = Spacing.Places(text);
        TextSpan Place(TextSpan span) => new(places[span.Start], places[span.End]);

        var names = new List<PlacedName>();
        var taken = new List<TextSpan>();
        var unsure = new List<TextSpan>();
        foreach (var candidate in Candidates(root, text).OrderByDescending(static c => c.Span.Length).ThenBy(static c => c.Span.Start).ThenByDescending(static c => c.Sure))
        {
            var span = candidate.Span;
            var name = text[span.Start..span.End];
            if (taken.Exists(span.Overlaps))
            {
                continue;
            }

            if (IsName(text, span) && (candidate.Sure || known.Contains((candidate.Label, name)) || unsure.Exists(u => u.Contains(span))))
            {
                taken.Add(span);
                if (TypeOf(candidate, name, labels) is { } type)
                {
                    names.Add(new PlacedName(Place(span), type));
                }
            }
            else if (candidate.Sure && Capitals(text, span).Any())
            {
                unsure.Add(span);
            }
        }

        names.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var open = unsure.Where(u => Capitals(text, u).Any(c => !taken.Exists(t => t.Start <= c && c < t.End)));
        return new NamedText(root.GetProperty("id").GetString()!, text, names) { Unsure = [.. open.Select(Place)] };
    }

    private static IEnumerable<Candidate> Candidates(JsonElement root, string text)
    {
        foreach (var entity in root.GetProperty("entities").EnumerateArray())
        {
            var label = entity.GetProperty("type").GetString()!;
            var span = new TextSpan(entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32());
            if (label is not ("Person" or "Organisation" or "Location" or "Nationality"))
            {
                continue;
            }

            foreach (var part in label == "Location" ? Parts(text, span) : [span])
            {
                if (Trim(text, part, label) is { Length: > 0 } trimmed)
                {
                    yield return new Candidate(trimmed, label, entity.GetProperty("confidence").GetDouble() > 0);
                }
            }
        }
    }

    /// <summary>"Istanbul, Turkey" is two places.</summary>
    private static IEnumerable<TextSpan> Parts(string text, TextSpan span)
    {
        int start = span.Start;
        for (int comma; (comma = text.IndexOf(", ", start, span.End - start, StringComparison.Ordinal)) >= 0; start = comma + 2)
        {
            yield return new TextSpan(start, comma);
        }

        yield return new TextSpan(start, span.End);
    }

    /// <summary>The span without article, possessive and, for persons, everything up to the last title.</summary>
    private static TextSpan Trim(string text, TextSpan span, string label)
    {
        int start = span.Start, end = span.End;
        if (end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’')
        {
            end -= 2;
        }

        foreach (var (first, wordEnd) in Words(text, span))
        {
            bool isArticle = first == start && text.AsSpan(first, wordEnd - first).Equals("the", StringComparison.OrdinalIgnoreCase);
            bool isTitle = label == "Person" && (NameLexicon.Default.Of(text.AsSpan(first, wordEnd - first)) & WordTraits.Title) != 0;
            start = isArticle || isTitle ? Math.Min(wordEnd + 1, end) : start;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    private static NameType? TypeOf(Candidate candidate, string name, NameLabels labels)
    {
        if (candidate.Label == "Nationality" || Nationalities.Has(name))
        {
            return null;
        }

        bool isCountry = Gazetteer.Default.Find(name)?.Kind == EntityKind.Country;
        return isCountry ? NameType.Location : labels.TypeOf(candidate.Label, name);
    }

    /// <summary>
    /// Capitalized words with small ones between them; not pronouns, lists and counts ("30 Britons"), and not common nouns only
    /// ("Army", "Foreign Ministry").
    /// </summary>
    private static bool IsName(string text, TextSpan span)
    {
        var words = Words(text, span).Select(w => text[w.First..w.End]).ToList();
        return words.Count > 0 && IsCapital(words[^1]) && !IsCompoundAdjective(words[^1]) && !words[0].All(char.IsAsciiDigit)
            && !words.Exists(static w => w.Contains(',', StringComparison.Ordinal)) && (IsCapital(words[0]) || IsArabicArticle(words[0]))
            && words.TrueForAll(static w => IsCapital(w) || IsArabicArticle(w) || SmallWords.Contains(w))
            && !words.TrueForAll(static w => (NameLexicon.Default.Of(w) & (WordTraits.Generic | WordTraits.NotName)) != 0);
    }

    private static bool IsCapital(string word) => char.IsUpper(word[0]) || char.IsDigit(word[0]);

    /// <summary>"U.S.-led" has a name inside, and is none.</summary>
    private static bool IsCompoundAdjective(string word) =>
        word.LastIndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);

    private static bool IsArabicArticle(string word) => word.StartsWith("al-", StringComparison.Ordinal);

    /// <summary>Capitals inside a stretch, where the first word of a sentence does not count.</summary>
    private static IEnumerable<int> Capitals(string text, TextSpan span) =>
        Words(text, span).Select(static w => w.First).Where(i => char.IsUpper(text[i]) && !StartsSentence(text, i));

    private static bool StartsSentence(string text, int at)
    {
        int before = at - 1;
        while (before >= 0 && (text[before] is '"' or '“' || char.IsWhiteSpace(text[before])))
        {
            before--;
        }

        return before < 0 || text[before] is '.' or '!' or '?' || (at > 0 && text[at - 1] == '\n');
    }

    private static IEnumerable<(int First, int End)> Words(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End;)
        {
            int end = i;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > i)
            {
                yield return (i, end);
            }

            i = end + 1;
        }
    }
}
