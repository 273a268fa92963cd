using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>What the annotation of a corpus marks, and what may be a name.</summary>
/// <param name="Span">Offsets in the text.</param>
/// <param name="Label">Type in the corpus.</param>
/// <param name="Sure">If it is worded like a name, it is one; else only if another mention says so.</param>
internal readonly record struct Mention(TextSpan Span, string Label, bool Sure);

/// <summary>A text with what its corpus marks.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Text">The text.</param>
/// <param name="Mentions">What is marked, in any order; may overlap.</param>
internal sealed record MarkedText(string Id, string Text, IReadOnlyList<Mention> Mentions);

/// <summary>
/// Finds the names in what corpora of mentions mark: these mark whatever is spoken of ("the regime", "we"), articles and titles as parts
/// of it, and states as organizations. A name is the longest stretch that is capitalized throughout, without title and article.
/// </summary>
internal static class LooseNames
{
    private static readonly HashSet<string> SmallWords = new(["of", "for", "and", "the", "in", "de", "al", "bin"], StringComparer.Ordinal);

    /// <summary>The texts of a corpus with their names.</summary>
    public static IEnumerable<NamedText> Of(IReadOnlyList<MarkedText> texts, NameLabels labels)
    {
        var known = texts
            .SelectMany(t => Candidates(t, labels).Where(c => c.Sure && IsName(t.Text, c.Span)).Select(c => (c.Label, t.Text[c.Span.Start..c.Span.End])))
            .ToHashSet();
        return texts.Select(t => Named(t, known, labels));
    }

    private static NamedText Named(MarkedText marked, HashSet<(string Label, string Name)> known, NameLabels labels)
    {
        var text = marked.Text;
        var places = Spacing.Places(text);
        TextSpan Place(TextSpan span) => new(places[span.Start], places[span.End]);

        var names = new List<PlacedName>();
        var taken = new List<TextSpan>();
        var unsure = new List<TextSpan>();
        var longestFirst = Candidates(marked, labels)
            .OrderByDescending(static c => c.Span.Length).ThenBy(static c => c.Span.Start).ThenByDescending(static c => c.Sure);
        foreach (var candidate in longestFirst)
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
                if (TypeOf(candidate.Label, name, labels) is { } type)
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
        return new NamedText(marked.Id, text, names) { Unsure = [.. open.Select(Place)] };
    }

    private static IEnumerable<Mention> Candidates(MarkedText marked, NameLabels labels) =>
        from mention in marked.Mentions
        let type = labels.TypeOf(mention.Label)
        from part in type == NameType.Location ? Parts(marked.Text, mention.Span) : [mention.Span]
        let trimmed = Trim(marked.Text, part, type == NameType.Person)
        where trimmed.Length > 0
        select mention with { Span = trimmed };

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
    private static TextSpan Trim(string text, TextSpan span, bool isPerson)
    {
        int start = span.Start, end = span.End;
        if (end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’')
        {
            end -= 2;
        }

        foreach (var (first, wordEnd) in Words(text, span))
        {
            bool isArticle = first == start && text.AsSpan(first, wordEnd - first).Equals("the", StringComparison.OrdinalIgnoreCase);
            bool isTitle = isPerson && (NameLexicon.Default.Of(text.AsSpan(first, wordEnd - first)) & WordTraits.Title) != 0;
            start = isArticle || isTitle ? Math.Min(wordEnd + 1, end) : start;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    private static NameType? TypeOf(string label, string name, NameLabels labels) =>
        Nationalities.Has(name) ? null
        : Gazetteer.Default.Find(name)?.Kind == EntityKind.Country ? NameType.Location
        : labels.TypeOf(label, name);

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
