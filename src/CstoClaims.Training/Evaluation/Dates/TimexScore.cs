using System.Globalization;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// Counts for one corpus. Values: the share of gold dates (days, months, years, ranges) where an expression that overlaps has
/// the right value. Detection: precision, recall and F1, strict (same span) and relaxed (overlap, each expression counted
/// once), and value F1 as TempEval-3 has it: relaxed matches with the right value, over expressions of all types.
/// </summary>
internal sealed class TimexScore
{
    private int dates;
    private int datesRight;
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int valued;

    public string Values => string.Create(CultureInfo.InvariantCulture, $"values {datesRight}/{dates} = {(double)datesRight / Math.Max(1, dates):P1}");

    public string Detection => $"strict {Figures(strict)}; relaxed {Figures(relaxed)}; value {Figures(valued)}";

    /// <summary>Counts the detection and the values of a document whose expressions are all annotated.</summary>
    public void Add(string corpus, GoldTimexDocument document, List<FoundTimex> expressions, TextWriter? errors)
    {
        // TIMEX2 nests expressions, TIMEX3 and we do not: the outer ones are to be found.
        var outer = document.Expressions.Where(e => !document.Expressions.Any(o => o != e && o.Span.Start <= e.Span.Start && e.Span.End <= o.Span.End)).ToList();
        var free = new List<FoundTimex>(expressions);
        gold += outer.Count;
        found += expressions.Count;
        foreach (var expected in outer)
        {
            if ((free.Find(f => f.Span == expected.Span) ?? free.Find(f => f.Span.Overlaps(expected.Span))) is not { } match)
            {
                errors?.WriteLine($"{corpus}\tmissed\t{document.Id}\t{Context(document, expected.Span)}\t{expected.Type} {Value(expected)}");
                continue;
            }

            free.Remove(match);
            relaxed++;
            strict += match.Span == expected.Span ? 1 : 0;
            valued += ValueAgreement.Holds(match, expected) ? 1 : 0;
            if (match.Span != expected.Span)
            {
                errors?.WriteLine($"{corpus}\textent\t{document.Id}\t{Context(document, expected.Span)}\t{Slice(document, match.Span)}");
            }
        }

        foreach (var spurious in free)
        {
            errors?.WriteLine($"{corpus}\tspurious\t{document.Id}\t{Context(document, spurious.Span)}\t{spurious.Values[0]}");
        }

        AddDates(corpus, document, expressions, errors);
    }

    /// <summary>Counts the values of the gold dates.</summary>
    public void AddDates(string corpus, GoldTimexDocument document, List<FoundTimex> expressions, TextWriter? errors)
    {
        foreach (var expected in document.Expressions)
        {
            var here = expressions.Where(f => f.Span.Overlaps(expected.Span)).ToList();
            bool right = here.Exists(f => ValueAgreement.Holds(f, expected));
            if (!right && expected.Values.Count > 0 && (here.Count > 0 || ValueAgreement.IsDate(expected)))
            {
                errors?.WriteLine($"{corpus}\tvalue\t{document.Id}\t{Context(document, expected.Span)}\t{Value(expected)}\t{string.Join("; ", here.Select(static f => f.Values[0]))}");
            }

            if (ValueAgreement.IsDate(expected))
            {
                dates++;
                datesRight += right ? 1 : 0;
            }
        }
    }

    private static string Value(GoldTimex gold) => gold.Values.Count > 0 ? gold.Values[0] : "";

    private static string Slice(GoldTimexDocument document, TextSpan span) => document.Text[span.Start..span.End].ReplaceLineEndings(" ");

    private static string Context(GoldTimexDocument document, TextSpan span)
    {
        const int Around = 40;
        int start = Math.Max(0, span.Start - Around);
        int end = Math.Min(document.Text.Length, span.End + Around);
        return $"{document.Text[start..span.Start]}[{document.Text[span.Start..span.End]}]{document.Text[span.End..end]}".ReplaceLineEndings(" ");
    }

    private string Figures(int matched)
    {
        double precision = (double)matched / Math.Max(1, found);
        double recall = (double)matched / Math.Max(1, gold);
        return string.Create(CultureInfo.InvariantCulture, $"P {precision:P1} R {recall:P1} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):P1}");
    }
}
