using System.Runtime.InteropServices;
using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// The day of publication as the page itself says it: a line with nothing but a date, a byline, a dateline, "Published on",
/// the date in the page's address. Dates in prose, in link lists and in upload stamps are none.
/// </summary>
internal static class PublicationDateFinder
{
    /// <summary>A line of running text is longer.</summary>
    private const int ShortLine = 100;

    /// <summary>Where the head of a page ends, and its foot begins: in characters from the ends of the article.</summary>
    private const int Head = 1500;
    private const int Foot = 600;
    private const int Agreement = 10;
    private const int Rivalry = 20;

    public static PublicationDate? Find(DocumentBuilder document, List<DateAtom> list, List<Reading> readings, DateOrder order)
    {
        var atoms = CollectionsMarshal.AsSpan(list);
        var candidates = new List<Candidate>();
        var context = new DateContext { DayFirst = order == DateOrder.DayFirst };
        int articleEnd = ArticleEnd(document);
        int block = 0;
        foreach (var reading in readings)
        {
            if (reading.Sense is not (Sense.Calendar or Sense.Numeric or Sense.Dotted or Sense.Iso) || reading.Year == CalendarPeriod.NoYear
                || reading.Other is not null || PeriodResolver.Resolve(reading, context)?.First is not { } day)
            {
                continue;
            }

            var span = new TextSpan(atoms[reading.First].Start, atoms[reading.End - 1].End);
            var kind = BlockOf(document, span.Start, ref block);
            int score = kind == BlockKind.Boilerplate ? Scores.Witness : Score(document.Text, span, kind, articleEnd);
            if (score != 0)
            {
                candidates.Add(new Candidate(day, span, score));
            }
        }

        AddressDates.Add(document.Text, candidates);
        return Best(candidates) ?? Datelines.Find(document, atoms, readings);
    }

    /// <summary>The highest score, then the first; signatures that contradict each other, or dates in boilerplate, are a list of links.</summary>
    private static PublicationDate? Best(List<Candidate> candidates)
    {
        Candidate? best = null;
        int bestScore = 0;
        for (int i = 0; i < Math.Min(candidates.Count, 64); i++)
        {
            var candidate = candidates[i];
            bool agreed = candidates.Exists(c => c != candidate && c.Day == candidate.Day);
            bool contradicted = candidates.Exists(c => c.Day != candidate.Day && (c.Score == candidate.Score || c.Score == Scores.Witness));
            int score = contradicted && candidate.Score <= Scores.Signature ? 0 : candidate.Score + (agreed ? Agreement : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best is null ? null : new PublicationDate(best.Day, best.Span, Scores.Confidence(bestScore - (IsRivalled(best, candidates) ? Rivalry : 0)));
    }

    /// <summary>Another day has as good a place.</summary>
    private static bool IsRivalled(Candidate best, List<Candidate> candidates) =>
        candidates.Exists(c => c.Day != best.Day && c.Score >= best.Score);

    private static int Score(string text, TextSpan span, BlockKind kind, int articleEnd)
    {
        var line = Lines.Around(text, span);
        var before = text.AsSpan(line.Start, span.Start - line.Start).Trim();
        var after = text.AsSpan(span.End, line.End - span.End).Trim();
        bool head = line.Start < Head;
        bool foot = !head && line.Start > articleEnd - Foot;
        if (!head && !foot && kind != BlockKind.Byline)
        {
            return 0;
        }

        if (!Lines.HasLetter(before) && !Lines.HasLetter(after))
        {
            return head ? Scores.Alone : Scores.Foot;
        }

        if (Lines.HasCue(before) || Lines.HasCue(after))
        {
            return Scores.Cue;
        }

        bool byline = kind == BlockKind.Byline || (before.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && before.Length < ShortLine);
        if (byline)
        {
            return Scores.Byline;
        }

        if (head && (before is "[" or "(") && after.Length > 0 && after[0] is ']' or ')')
        {
            return Scores.Stamp;
        }

        if (Datelines.Opens(before, after))
        {
            return Scores.Dateline;
        }

        bool signature = before.EndsWith(',') && line.Length <= ShortLine && !Lines.HasLetter(after) && !after.Contains('.');
        return !signature ? 0
            : kind == BlockKind.Heading ? Scores.Witness
            : head ? Scores.Signature
            : Scores.Foot;
    }

    /// <summary>End of the last block that is not boilerplate.</summary>
    private static int ArticleEnd(DocumentBuilder document)
    {
        for (int i = document.Blocks.Count - 1; i >= 0; i--)
        {
            if (document.Blocks[i].Kind != BlockKind.Boilerplate)
            {
                return document.Blocks[i].Span.End;
            }
        }

        return document.Text.Length;
    }

    private static BlockKind BlockOf(DocumentBuilder document, int at, ref int block)
    {
        while (block < document.Blocks.Count && document.Blocks[block].Span.End <= at)
        {
            block++;
        }

        return block < document.Blocks.Count && document.Blocks[block].Span.Start <= at ? document.Blocks[block].Kind : BlockKind.Paragraph;
    }

    /// <summary>A day that may be that of publication.</summary>
    internal sealed record Candidate(DateOnly Day, TextSpan Span, int Score);

    /// <summary>How far each place on the page is to be trusted, in per cent.</summary>
    internal static class Scores
    {
        private const int Most = 99;

        public const int Alone = 90;
        public const int Cue = 85;
        public const int Byline = 80;
        public const int Stamp = 70;
        public const int Address = 70;
        public const int Dateline = 66;
        public const int Signature = 65;
        public const int Foot = 60;

        /// <summary>A date in boilerplate or at the end of a heading: never the one, but it speaks against a signature.</summary>
        public const int Witness = -1;

        /// <summary>As a confidence between 0 and 1; only the caller is sure.</summary>
        public static double Confidence(int score) => Math.Min(score, Most) / 100.0;
    }
}
