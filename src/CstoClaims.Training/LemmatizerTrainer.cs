using CstoClaims.Tagging;
using CstoClaims.Training.Data;

namespace CstoClaims.Training;

/// <summary>Collects the lexicon and the suffix rules of the lemmatizer.</summary>
internal static class LemmatizerTrainer
{
    private const int MinLexiconCount = 2;
    private const int MaxAppend = 8;
    private const int MinRuleCount = 2;

    private sealed record Entry(char Key, string Form, string Lemma, bool KeepsCase, int Count);

    /// <summary>Learns from words and their lemmas, and writes the tables.</summary>
    public static void Train(IReadOnlyList<TreebankSentence> sentences, ModelWriter writer)
    {
        var entries = Entries(sentences);
        var rules = Rules(entries);
        var byRules = new Lemmatizer(new LemmaTable([], [], rules));
        var lexicon = entries
            .Where(e => e.Count >= MinLexiconCount || Differs(byRules, e))
            .ToDictionary(static e => e.Key + e.Form, static e => e.Lemma, StringComparer.Ordinal);
        foreach (var (key, lemma) in Supplement())
        {
            lexicon[key] = lemma;
        }

        Write(writer, [.. entries.Select(static e => e.Lemma).Concat(lexicon.Values).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], lexicon, rules);
    }

    /// <summary>Words of <c>lemmas.tsv</c>, and adjectives of countries, which keep their capital.</summary>
    private static IEnumerable<(string Key, string Lemma)> Supplement()
    {
        using var stream = typeof(LemmatizerTrainer).Assembly.GetManifestResourceStream("lemmas.tsv")
            ?? throw new InvalidOperationException("lemmas.tsv is not embedded: rebuild the project.");
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n').Where(static l => l.Length > 0 && l[0] != '#').Select(static l => l.Split('\t'));
        char adjective = Lemmatizer.Key(PennTag.Adjective, UniversalTag.Adj);
        return
        [
            .. rows.Select(static r => (Lemmatizer.Key(TagNames.ParsePenn(r[2]), TagNames.ParseUniversal(r[1])) + r[0], r[3])),
            .. new NameLists().Adjectives.Select(a => (adjective + LowerCase.Of(a), a)),
        ];
    }

    /// <summary>The commonest lemma of every lower-cased form with its tag.</summary>
    private static List<Entry> Entries(IReadOnlyList<TreebankSentence> sentences) =>
        [.. sentences.SelectMany(static s => s.Words)
            .Where(static w => w.Upos != UniversalTag.Punct && w.Lemma != "_" && w.Xpos != PennTag.GoesWith)
            .GroupBy(static w => (Key: Lemmatizer.Key(w.Xpos, w.Upos), Form: LowerCase.Of(w.Form), KeepsCase: Lemmatizer.KeepsCase(w.Xpos)))
            .Select(static g => (g.Key, Best: g.GroupBy(static w => w.Lemma, StringComparer.Ordinal)
                .OrderByDescending(static l => l.Count()).ThenBy(static l => l.Key, StringComparer.Ordinal).First()))
            .Select(static p => new Entry(p.Key.Key, p.Key.Form, p.Best.Key, p.Key.KeepsCase, p.Best.Count()))
            .OrderBy(static e => e.Key).ThenBy(static e => e.Form, StringComparer.Ordinal)];

    private static Dictionary<string, LemmaRule> Rules(List<Entry> entries)
    {
        var votes = new Dictionary<string, Dictionary<LemmaRule, int>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (RuleOf(entry.Form, LowerCase.Of(entry.Lemma)) is { } rule)
            {
                for (int length = 0; length <= Math.Min(Lemmatizer.MaxSuffix, entry.Form.Length); length++)
                {
                    string suffix = entry.Key + entry.Form[^length..];
                    votes.TryAdd(suffix, []);
                    votes[suffix][rule] = votes[suffix].GetValueOrDefault(rule) + 1;
                }
            }
        }

        var rules = new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
        foreach (var (suffix, counts) in votes.OrderBy(static v => v.Key.Length).ThenBy(static v => v.Key, StringComparer.Ordinal))
        {
            var (best, count) = counts.OrderByDescending(static c => c.Value).ThenBy(static c => c.Key.Cut).ThenBy(static c => c.Key.Append, StringComparer.Ordinal).First();
            if ((suffix.Length == 1 || count >= MinRuleCount) && Shorter(rules, suffix) != best)
            {
                rules.Add(suffix, best);
            }
        }

        return rules;
    }

    private static LemmaRule Shorter(Dictionary<string, LemmaRule> rules, string suffix)
    {
        for (int start = 2; start <= suffix.Length; start++)
        {
            if (rules.TryGetValue(suffix[0] + suffix[start..], out var rule))
            {
                return rule;
            }
        }

        return LemmaRule.None;
    }

    private static LemmaRule? RuleOf(string form, string lemma)
    {
        int common = form.AsSpan().CommonPrefixLength(lemma);
        bool regular = common > 0 && lemma.Length - common <= MaxAppend && form.Length - common <= Lemmatizer.MaxSuffix;
        return regular ? new LemmaRule(form.Length - common, lemma[common..]) : null;
    }

    private static bool Differs(Lemmatizer rules, Entry entry)
    {
        var (xpos, upos) = ((PennTag)(entry.Key >> 5), (UniversalTag)(entry.Key & 31));
        return !string.Equals(rules.Lemma(entry.Form, xpos, upos) ?? entry.Form, entry.KeepsCase ? LowerCase.Of(entry.Lemma) : entry.Lemma, StringComparison.Ordinal);
    }

    private static void Write(ModelWriter writer, List<string> lemmas, Dictionary<string, string> lexicon, Dictionary<string, LemmaRule> rules)
    {
        var index = lemmas.Select(static (l, i) => (l, i)).ToDictionary(static p => p.l, static p => p.i, StringComparer.Ordinal);
        writer.Write(lemmas.Count);
        lemmas.ForEach(writer.Write);
        writer.Write(lexicon.Count);
        foreach (var (key, lemma) in lexicon.OrderBy(static p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(index[lemma]);
        }

        writer.Write(rules.Count);
        foreach (var (key, rule) in rules.OrderBy(static p => p.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write((byte)rule.Cut);
            writer.Write(rule.Append);
        }
    }
}
