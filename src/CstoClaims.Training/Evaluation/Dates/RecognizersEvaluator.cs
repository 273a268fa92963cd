using System.Globalization;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// Holds the expressions of the date stage against the specifications of Recognizers-Text: what each case expects, seen from its
/// reference time. A case that expects nothing agrees where nothing is found.
/// </summary>
internal sealed class RecognizersEvaluator(Func<string, DateOnly?, ExtractionResult> read)
{
    /// <summary>
    /// Not here: the modes that change conventions (calendar mode, tasks mode, dates and times apart, extended and experimental
    /// types), the extractors (their spans are those of the parsers), and time zones.
    /// </summary>
    private static readonly string[] Files =
    [
        "DateParser", "DatePeriodParser", "DateTimeModel", "MergedParser", "DateTimeModelComplexCalendar", "DurationParser", "SetParser",
        "HolidayParser", "DateTimeParser", "DateTimePeriodParser", "TimeParser", "TimePeriodParser",
    ];

    private const string Nothing = "nothing";

    private static readonly string[] Kinds = ["date", "daterange", "duration", "set", "holiday", "datetime", "datetimerange", "time", "timerange", Nothing];

    private readonly List<(string File, string Kind, string? Reason)> outcomes = [];

    /// <summary>Scores all files and prints the table, then the reasons.</summary>
    /// <param name="folder">Where the specifications are.</param>
    /// <param name="output">Where the figures go.</param>
    /// <param name="errors">Where the disagreements go, if anywhere.</param>
    public void Run(string folder, TextWriter output, TextWriter? errors)
    {
        foreach (var file in Files)
        {
            foreach (var entry in RecognizersCase.Read(Path.Combine(folder, file + ".json")))
            {
                Score(file, entry, errors);
            }
        }

        output.WriteLine("Recognizers-Text: results that agree");
        output.WriteLine($"{"",-30}{string.Concat(Kinds.Select(static k => $"{k,15}"))}");
        foreach (var file in Files.Append("all"))
        {
            output.WriteLine($"{file,-30}{string.Concat(Kinds.Select(k => $"{Share(file, k),15}"))}");
        }

        foreach (var reasons in outcomes.Where(static o => o.Reason is not null).GroupBy(static o => o.Reason!, StringComparer.Ordinal).OrderByDescending(static g => g.Count()))
        {
            var kinds = reasons.GroupBy(static o => o.Kind, StringComparer.Ordinal).OrderBy(static g => Array.IndexOf(Kinds, g.Key)).Select(static g => $"{g.Key} {g.Count()}");
            output.WriteLine($"{reasons.Count(),6} {reasons.Key} ({string.Join(", ", kinds)})");
        }
    }

    private void Score(string file, RecognizersCase entry, TextWriter? errors)
    {
        var result = read(entry.Text, entry.Reference);
        var document = result.Document;
        if (entry.Results.Count == 0)
        {
            // A parser of one kind expects none of its own kind: a length without a place in the calendar is no date.
            bool one = file is "DateParser" or "DatePeriodParser";
            bool silent = document.Dates.All(d => one && d.Earliest is null && d.Latest is null);
            Add(Nothing, silent ? null : RecognizersReasons.Surplus, document.Dates, "");
        }

        foreach (var expected in entry.Results.Where(static r => Kinds.Contains(r.Kind, StringComparer.Ordinal)))
        {
            var ours = document.Dates.Where(d => d.Span.Overlaps(expected.Span)).ToList();
            var reason = ours.Exists(d => RecognizersAgreement.Agrees(d, expected)) || RecognizersAgreement.AgreesThatImpossible(result, expected) ? null : RecognizersReasons.Of(ours, expected);
            Add(expected.Kind, reason, ours, $"{document.Slice(expected.Span)} = {string.Join(" or ", expected.Values.Select(static v => $"{v.Timex} {v.Start}..{v.End}"))}");
        }

        void Add(string kind, string? reason, IEnumerable<TemporalExpression> ours, string gold)
        {
            outcomes.Add((file, kind, reason));
            if (reason is not null)
            {
                errors?.WriteLine($"{file}\t{kind}\t{reason}\t{entry.Text}\t{entry.Reference:O}\t{gold}\t{string.Join("; ", ours.Select(d => $"{document.Slice(d.Span)} = {d.Value} {d.Earliest:O}..{d.Latest:O} {d.Rule}"))}");
            }
        }
    }

    private string Share(string file, string kind)
    {
        var here = outcomes.Where(o => o.Kind == kind && (o.File == file || file == "all")).ToList();
        int right = here.Count(static o => o.Reason is null);
        return here.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{right}/{here.Count} {100.0 * right / here.Count:0.0}%");
    }
}
