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
        foreach (var line in File.ReadLines(path).Where(static l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            yield return Document(json.RootElement, labels);
        }
    }

    private static NamedText Document(JsonElement root, NameLabels labels)
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
            if (taken.Exists(span.Overlaps))
            {
                continue;
            }

            if (IsName(text, span) && (candidate.Sure || unsure.Exists(u => u.Contains(span))))
            {
                taken.Add(span);
                if (TypeOf(candidate, text[span.Start..span.End], labels) is { } type)
                {
                    names.Add(new PlacedName(Place(span), type));
                }
            }
            else if (candidate.Sure && HasCapital(text, span))
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
            if (label is "Person" or "Organisation" or "Location" or "Nationality" && Trim(text, span, label) is { Length: > 0 } trimmed)
            {
                yield return new Candidate(trimmed, label, entity.GetProperty("confidence").GetDouble() > 0);
            }
        }
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

    /// <summary>Capitalized words with small ones between them; not pronouns, and not common nouns only ("Army", "Foreign Ministry").</summary>
    private static bool IsName(string text, TextSpan span)
    {
        var words = Words(text, span).Select(w => text[w.First..w.End]).ToList();
        return words.Count > 0 && IsCapital(words[^1]) && (IsCapital(words[0]) || IsArabicArticle(words[0]))
            && words.TrueForAll(static w => IsCapital(w) || IsArabicArticle(w) || SmallWords.Contains(w))
            && !words.TrueForAll(static w => (NameLexicon.Default.Of(w) & (WordTraits.Generic | WordTraits.NotName)) != 0);
    }

    private static bool IsCapital(string word) => char.IsUpper(word[0]) || char.IsDigit(word[0]);

    private static bool IsArabicArticle(string word) => word.StartsWith("al-", StringComparison.Ordinal);

    private static bool HasCapital(string text, TextSpan span) => Capitals(text, span).Any();

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
