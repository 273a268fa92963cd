using System.Globalization;
using System.Numerics;
using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>What the parts of an expression are taken to mean: each has its reader in <see cref="ReadingBuilder"/>.</summary>
internal enum Sense : byte
{
    Calendar, Iso, Numeric, Dotted, YearMonth, Month, Year, Era, Fiscal, Decade, Century, Part, Parts, Around, Weeks, Quarter, Season,
    DayReference, Offset, Weekday, Window, Recent, Ago, FromNow, Reference, Later, Earlier, Same, Unit, SameTime, Adjacent, AdjacentSeason, Span, YearSpan, EraSpan,
    Impossible, Duration, Fraction, DurationOne, Recurrence, Every, Times, Time, Hour, Holiday, NineEleven,
}

/// <summary>One row of <c>grammar.tsv</c>.</summary>
internal sealed record GrammarRule(int Order, string Id, Sense Sense);

/// <summary>One place of a pattern: classes, perhaps with a value, or words.</summary>
internal sealed record GrammarElement(WordClass Classes, int? Value, LiteralSet Words)
{
    public bool Accepts(in DateAtom atom) =>
        (atom.Classes & Classes) != 0 ? Value is null || Value == atom.Value
        : Words.Has(atom.Word);
}

/// <summary>A pattern found: its rule and the places that its atoms fill, one each.</summary>
internal readonly record struct GrammarMatch(GrammarRule Rule, GrammarElement[] Elements, int First)
{
    public int End => First + Elements.Length;

    /// <summary>The n-th atom that fills a place for the class; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<DateAtom> atoms, WordClass type, int occurrence = 0)
    {
        for (int i = 0; i < Elements.Length; i++)
        {
            if ((Elements[i].Classes & type) != 0 && atoms[First + i].Is(type) && occurrence-- == 0)
            {
                return First + i;
            }
        }

        return -1;
    }

    /// <summary>Whether one of the atoms is that word.</summary>
    public bool Has(ReadOnlySpan<DateAtom> atoms, string word)
    {
        for (int i = 0; i < Elements.Length; i++)
        {
            if (string.Equals(atoms[First + i].Word?.Text, word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The patterns of <c>grammar.tsv</c> as a trie over their places. The longest match wins, then the first row.</summary>
internal sealed class DateGrammar
{
    private readonly Node root = new();
    private readonly Dictionary<string, GrammarElement> elements = new(StringComparer.Ordinal);
    private int literals;

    public DateGrammar(DateLexicon lexicon)
    {
        int order = 0;
        DataFile.ForEachRow("Dates/grammar.tsv", columns: 3, row =>
        {
            var rule = new GrammarRule(order++, row[0], Enum.Parse<Sense>(row[1]));
            Add(root, row[2].Split(' '), 0, [], spanLength: -1, rule, lexicon);
        });
        root.Index(literals);
    }

    /// <summary>The longest pattern that begins at an atom.</summary>
    public bool TryMatch(ReadOnlySpan<DateAtom> atoms, int at, out GrammarMatch match)
    {
        match = default;
        if (!root.CanContinue(atoms[at]))
        {
            return false;
        }

        Leaf? best = null;
        Search(root, atoms, at, at, ref best);
        if (best is null)
        {
            return false;
        }

        match = new GrammarMatch(best.Rule, best.Elements, at);
        return true;
    }

    private static void Search(Node node, ReadOnlySpan<DateAtom> atoms, int first, int at, ref Leaf? best)
    {
        foreach (var leaf in node.Leaves)
        {
            if (best is null || leaf.Length > best.Length || (leaf.Length == best.Length && leaf.Rule.Order < best.Rule.Order))
            {
                best = leaf;
            }
        }

        if (at >= atoms.Length || (at > first && atoms[at].StartsSentence) || !node.CanContinue(atoms[at]))
        {
            return;
        }

        foreach (var (element, next) in node.EdgesFor(atoms[at]))
        {
            if (element.Accepts(atoms[at]))
            {
                Search(next, atoms, first, at + 1, ref best);
            }
        }
    }

    /// <summary>Adds a pattern, once with and once without each place that may be absent.</summary>
    private void Add(Node node, string[] places, int index, List<GrammarElement> path, int spanLength, GrammarRule rule, DateLexicon lexicon)
    {
        if (index == places.Length)
        {
            // No expression begins or ends with the comma that may stand inside it.
            if (path[0].Classes != WordClass.Comma && path[^1].Classes != WordClass.Comma)
            {
                node.Leaves.Add(new Leaf(rule, [.. path.Take(spanLength < 0 ? path.Count : spanLength)], path.Count));
            }

            return;
        }

        var place = places[index];
        if (place == ">")
        {
            Add(node, places, index + 1, path, path.Count, rule, lexicon);
            return;
        }

        if (place[0] == '[')
        {
            Add(node, places, index + 1, path, spanLength, rule, lexicon);
            place = place[1..^1];
        }

        var element = Element(place, rule, lexicon);
        path.Add(element);
        Add(node.Follow(element), places, index + 1, path, spanLength, rule, lexicon);
        path.RemoveAt(path.Count - 1);
    }

    private GrammarElement Element(string place, GrammarRule rule, DateLexicon lexicon)
    {
        if (elements.TryGetValue(place, out var known))
        {
            return known;
        }

        var classes = WordClass.None;
        int? value = null;
        var words = new LiteralSet();
        foreach (var alternative in place.Split('|'))
        {
            var name = alternative.Split('*');
            if (!char.IsAsciiLetterUpper(alternative[0]))
            {
                var word = lexicon.Literal(alternative);
                word.Literal = word.Literal < 0 ? literals++ : word.Literal;
                words.Add(word);
            }
            else if (Enum.TryParse<WordClass>(name[0], ignoreCase: true, out var type) && BitOperations.IsPow2((ulong)type))
            {
                classes |= type;
                value = name.Length > 1 ? int.Parse(name[1], CultureInfo.InvariantCulture) : value;
            }
            else
            {
                throw new FormatException($"'{name[0]}' is no class of WordClass.");
            }
        }

        var element = new GrammarElement(classes, value, words);
        elements.Add(place, element);
        return element;
    }

    /// <summary>The end of a pattern: its places, and its length with what must follow.</summary>
    private sealed record Leaf(GrammarRule Rule, GrammarElement[] Elements, int Length);

    private sealed class Node
    {
        public List<(GrammarElement Element, Node Next)> Edges { get; } = [];

        public List<Leaf> Leaves { get; } = [];

        private readonly LiteralSet words = new();
        private WordClass classes;

        private List<(GrammarElement Element, Node Next)>[] byWord = [];

        /// <summary>
        /// Sorts the edges by the word that they ask for: hundreds of patterns begin somehow, but few of them with "the". Only for
        /// the root, from which most searches do not get anywhere.
        /// </summary>
        public void Index(int literals) =>
            byWord = [.. Enumerable.Range(0, literals).Select(l => Edges.FindAll(e => e.Element.Words.Has(l)))];

        /// <summary>The edges that can accept an atom, and perhaps others: those of its word, where its classes begin nothing.</summary>
        public List<(GrammarElement Element, Node Next)> EdgesFor(in DateAtom atom) =>
            byWord.Length > 0 && (atom.Classes & classes) == 0 && atom.Word is { Literal: >= 0 } word ? byWord[word.Literal] : Edges;

        /// <summary>Whether it is worth trying the edges: most atoms are no word of ours.</summary>
        public bool CanContinue(in DateAtom atom) => (atom.Classes & classes) != 0 || words.Has(atom.Word);

        public Node Follow(GrammarElement element)
        {
            foreach (var (known, next) in Edges)
            {
                if (ReferenceEquals(known, element))
                {
                    return next;
                }
            }

            var node = new Node();
            Edges.Add((element, node));
            classes |= element.Classes;
            words.UnionWith(element.Words);
            return node;
        }
    }
}
