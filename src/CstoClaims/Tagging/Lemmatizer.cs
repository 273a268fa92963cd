using CstoClaims.Models;

namespace CstoClaims.Tagging;

/// <summary>A suffix rule: cut so many characters, append this.</summary>
internal sealed record LemmaRule(int Cut, string Append)
{
    /// <summary>The word is its lemma.</summary>
    public static readonly LemmaRule None = new(0, "");
}

/// <summary>What a lemmatizer knows. Keys are <see cref="Lemmatizer.Key"/> and the lower-cased form or suffix.</summary>
/// <param name="Lemmas">Known lemmas, without repetition.</param>
/// <param name="Lexicon">Lemmas of forms.</param>
/// <param name="Rules">Rules of suffixes; the longest known suffix decides.</param>
internal sealed record LemmaTable(HashSet<string> Lemmas, Dictionary<string, string> Lexicon, Dictionary<string, LemmaRule> Rules);

/// <summary>
/// Lemma of a word with its tag: from the lexicon, else by the rule of its longest known suffix. Strings come from a
/// pool of known lemmas, so that only unknown words allocate.
/// </summary>
internal sealed class Lemmatizer
{
    /// <summary>Longest suffix that a rule looks at.</summary>
    public const int MaxSuffix = 6;

    private const int MaxWord = 64;
    private const int MaxAppend = 16;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lexicon;
    private readonly Dictionary<string, LemmaRule>.AlternateLookup<ReadOnlySpan<char>> rules;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> pool;

    public Lemmatizer(LemmaTable table)
    {
        lexicon = table.Lexicon.GetAlternateLookup<ReadOnlySpan<char>>();
        rules = table.Rules.GetAlternateLookup<ReadOnlySpan<char>>();
        pool = table.Lemmas.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Lemmatizer Read(ModelReader reader)
    {
        var lemmas = new string[reader.ReadInt32()];
        for (int i = 0; i < lemmas.Length; i++)
        {
            lemmas[i] = reader.ReadString();
        }

        int count = reader.ReadInt32();
        var forms = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            forms.Add(reader.ReadString(), lemmas[reader.ReadInt32()]);
        }

        count = reader.ReadInt32();
        var suffixes = new Dictionary<string, LemmaRule>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            suffixes.Add(reader.ReadString(), new LemmaRule(reader.ReadByte(), reader.ReadString()));
        }

        return new Lemmatizer(new LemmaTable(new HashSet<string>(lemmas, StringComparer.Ordinal), forms, suffixes));
    }

    /// <summary>First character of a key: words of one tag share rules.</summary>
    public static char Key(PennTag xpos, UniversalTag upos) => (char)(((int)xpos << 5) | (int)upos);

    /// <summary>Names keep their case; other lemmas are lower-cased unless the lexicon says otherwise.</summary>
    public static bool KeepsCase(PennTag xpos) => xpos is PennTag.ProperNoun or PennTag.ProperNounPlural;

    /// <summary>The lemma; <see langword="null"/> where it is the surface itself.</summary>
    public string? Lemma(ReadOnlySpan<char> surface, PennTag xpos, UniversalTag upos)
    {
        if (upos == UniversalTag.Punct || surface.Length > MaxWord)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[1 + MaxWord];
        var key = buffer[..(1 + surface.Length)];
        key[0] = Key(xpos, upos);
        for (int i = 0; i < surface.Length; i++)
        {
            key[i + 1] = StableHash.Lower(surface[i]);
        }

        if (lexicon.TryGetValue(key, out var known))
        {
            return surface.SequenceEqual(known) ? null : known;
        }

        return Apply(Rule(key), KeepsCase(xpos) ? surface : key[1..], surface);
    }

    /// <summary>The rule of the longest known suffix.</summary>
    private LemmaRule Rule(Span<char> key)
    {
        char first = key[0];
        for (int length = Math.Min(MaxSuffix, key.Length - 1); length >= 0; length--)
        {
            int start = key.Length - length - 1;
            char covered = key[start];
            key[start] = first;
            bool found = rules.TryGetValue(key[start..], out var rule);
            key[start] = covered;
            if (found && rule is not null)
            {
                return rule;
            }
        }

        return LemmaRule.None;
    }

    private string? Apply(LemmaRule rule, ReadOnlySpan<char> form, ReadOnlySpan<char> surface)
    {
        Span<char> buffer = stackalloc char[MaxWord + MaxAppend];
        var stem = form[..Math.Max(0, form.Length - rule.Cut)];
        stem.CopyTo(buffer);
        rule.Append.CopyTo(buffer[stem.Length..]);
        var lemma = buffer[..(stem.Length + rule.Append.Length)];
        return lemma.IsEmpty || lemma.SequenceEqual(surface) ? null
            : pool.TryGetValue(lemma, out var known) ? known
            : lemma.ToString();
    }
}
