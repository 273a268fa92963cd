using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>
/// Copies of sentences whose subject gets a relative clause, apposition or participle between commas from another
/// sentence: news is full of them, and the verb after the second comma must still be found.
/// </summary>
internal static class ClauseAugmentation
{
    private const ulong Seed = 20240505;
    private const int MaxClause = 14;
    private const int MaxSubject = 6;

    private sealed record Clause(IReadOnlyList<TreebankWord> Words, int Top, IReadOnlyList<NameSpan>? Names, NameTypes Annotated);

    /// <summary>A copy of every sentence whose root has a plain subject before it.</summary>
    public static IEnumerable<TreebankSentence> Copies(IReadOnlyList<TreebankSentence> sentences)
    {
        Clause[] clauses = [.. sentences.SelectMany(Clauses)];
        var noise = new Noise(Seed);
        foreach (var sentence in sentences)
        {
            int subject = Subject(sentence.Words);
            if (subject >= 0 && clauses.Length > 0)
            {
                yield return Insert(sentence, subject, clauses[noise.Below(clauses.Length)]);
            }
        }
    }

    private static IEnumerable<Clause> Clauses(TreebankSentence sentence)
    {
        var words = sentence.Words;
        for (int top = 0; top < words.Count; top++)
        {
            bool isClause = words[top].Relation is DependencyRelation.AclRelcl or DependencyRelation.Appos or DependencyRelation.Acl && words[top].Head < top;
            if (isClause && Extent(words, top) is var (first, end) && end - first <= MaxClause
                && words[first].Xpos == PennTag.Comma && words[end - 1].Xpos == PennTag.Comma)
            {
                yield return new Clause(
                    [.. words.Skip(first).Take(end - first).Select(w => w with { Head = w.Head - first })],
                    top - first,
                    NamesBetween(sentence.Names, first, end),
                    sentence.Annotated);
            }
        }
    }

    /// <summary>The subject of the root verb, where it is short, without commas, and a word other than a comma follows; else -1.</summary>
    private static int Subject(IReadOnlyList<TreebankWord> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            var word = words[i];
            bool isSubject = word.Relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
                && word.Upos is UniversalTag.Propn or UniversalTag.Noun && word.Head > i
                && words[word.Head] is { Relation: DependencyRelation.Root, Upos: UniversalTag.Verb };
            if (isSubject && Extent(words, i) is var (first, end) && end - first <= MaxSubject && end <= word.Head
                && words[end].Upos != UniversalTag.Punct && words.Skip(first).Take(end - first).All(static w => w.Xpos != PennTag.Comma))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The stretch of a word with all that depends on it; <see langword="null"/> where it has gaps.</summary>
    private static (int First, int End)? Extent(IReadOnlyList<TreebankWord> words, int top)
    {
        var inside = Enumerable.Range(0, words.Count).Where(i => Dominates(words, top, i)).ToList();
        int first = inside[0], end = inside[^1] + 1;
        return end - first == inside.Count ? (first, end) : null;
    }

    private static bool Dominates(IReadOnlyList<TreebankWord> words, int top, int word)
    {
        while (word >= 0 && word != top)
        {
            word = words[word].Head;
        }

        return word == top;
    }

    private static TreebankSentence Insert(TreebankSentence sentence, int subject, Clause clause)
    {
        var words = sentence.Words;
        int at = Extent(words, subject)!.Value.End;
        int length = clause.Words.Count;
        TreebankWord Shifted(TreebankWord w) => w with { Head = w.Head >= at ? w.Head + length : w.Head };
        var before = NamesBetween(sentence.Names, 0, at);
        var after = NamesBetween(sentence.Names, at, words.Count);
        return sentence with
        {
            Words =
            [
                .. words.Take(at).Select(Shifted),
                .. clause.Words.Select((w, i) => w with { Head = i == clause.Top ? subject : w.Head + at }),
                .. words.Skip(at).Select(Shifted),
            ],
            Names = before is null || after is null || clause.Names is null ? null : [.. before, .. Moved(clause.Names, at), .. Moved(after, at + length)],
            Annotated = sentence.Annotated & clause.Annotated,
        };
    }

    /// <summary>The names inside a stretch, counted from its first word; <see langword="null"/> where one crosses its bounds.</summary>
    private static List<NameSpan>? NamesBetween(IReadOnlyList<NameSpan>? names, int first, int end)
    {
        var inside = names?.Where(n => n.First < end && n.End > first).ToList();
        return inside?.TrueForAll(n => n.First >= first && n.End <= end) == true ? [.. Moved(inside, -first)] : null;
    }

    private static IEnumerable<NameSpan> Moved(IEnumerable<NameSpan> names, int by) => names.Select(n => n with { First = n.First + by, End = n.End + by });
}
