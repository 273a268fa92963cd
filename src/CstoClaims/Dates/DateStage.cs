using System.Runtime.InteropServices;
using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// Finds every temporal expression, says what it means, and finds the day of publication where the caller gave none. Reads
/// the tokens once into atoms, the atoms once into readings, and resolves the readings in the order of the text.
/// </summary>
internal sealed class DateStage : IStage
{
    private readonly AtomReader atomReader;
    private readonly DateReader dateReader;

    public DateStage()
    {
        var lexicon = new DateLexicon();
        atomReader = new AtomReader(lexicon);
        dateReader = new DateReader(new DateGrammar(lexicon));
    }

    /// <inheritdoc/>
    public string Name => "dates";

    /// <inheritdoc/>
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Blocks | Layers.Entities;

    /// <inheritdoc/>
    public Layers Provides => Layers.Dates;

    /// <inheritdoc/>
    public void Process(DocumentBuilder document)
    {
        var work = document.Scratch<Workspace>();
        atomReader.Read(document, work.Atoms);
        AtomMerger.Merge(work.Atoms, document.Text);
        dateReader.Read(document, work.Atoms, work.Readings);
        AncientYears.Settle(work.Readings);
        Place(document, work);
        var readings = document.DateReadings;
        var order = DateOrderFinder.Find(readings, document.Info.Published);
        document.Published ??= PublicationDateFinder.Find(document, work.Atoms, readings, order);
        DateResolution.Resolve(readings, document.Published?.Date, order, document.Dates);
    }

    /// <summary>Notes what the text around each reading says of it; what no calendar has is left out and told.</summary>
    private static void Place(DocumentBuilder document, Workspace work)
    {
        var atoms = CollectionsMarshal.AsSpan(work.Atoms);
        var countries = new SentenceCountries(document);
        foreach (var reading in work.Readings)
        {
            reading.FirstToken = atoms[reading.First].Token;
            reading.EndToken = atoms[reading.End - 1].LastToken + 1;
            reading.Span = new TextSpan(atoms[reading.First].Start, atoms[reading.End - 1].End);
            reading.Ends = EndsOf(reading, atoms);
            if (ImpossibleDates.Is(reading))
            {
                document.Diagnostics.Add(new Diagnostic("CC3001", "No calendar has this date; it is left out. Correct it, or ignore this.", reading.Span));
                continue;
            }

            reading.Leads = reading.First < 2 || atoms[reading.First].StartsSentence || atoms[reading.First - 1].StartsSentence;
            reading.Tense = TenseOf(reading, atoms, document);
            reading.Country = reading.Sense == Sense.Holiday ? countries.At(reading.FirstToken) : null;
            if (document.DateReadings.Count > 0)
            {
                Gloss(document.DateReadings[^1], reading, document.Text);
            }

            document.DateReadings.Add(reading);
        }
    }

    /// <summary>"[May] to [July 2005]", "[March 9]-[13]".</summary>
    private static (TextSpan Start, TextSpan End)? EndsOf(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        int link = reading.Link;
        for (int i = reading.First + 1; link == 0 && reading.Sense is Sense.Span or Sense.YearSpan && i < reading.End - 1; i++)
        {
            link = atoms[i].Is(WordClass.To | WordClass.Dash | WordClass.Slash) || Neighbours.Is(atoms, i, "and") ? i : 0;
        }

        return link == 0 ? null
            : (new TextSpan(reading.Span.Start, atoms[link - 1].End), new TextSpan(atoms[link + 1].Start, reading.Span.End));
    }

    /// <summary>"ten years ago (3 May 2003)": the date in brackets says which year that was, whoever reads it when.</summary>
    private static void Gloss(Reading ago, Reading date, string text)
    {
        var between = text.AsSpan(ago.Span.End, Math.Max(0, date.Span.Start - ago.Span.End));
        bool bracketed = between.Length > 0 && between[^1] is '(' or '[' && between[..^1].IsWhiteSpace();
        if (ago.Sense == Sense.Ago && bracketed && date.IsDate && date.Year != CalendarPeriod.NoYear)
        {
            ago.Other = date;
        }
    }

    /// <summary>"until Friday", "called for Monday" look ahead whatever the tense; "by October" and "until October" go to the nearest.</summary>
    private static Tense TenseOf(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        bool ahead = Neighbours.Is(atoms, reading.First - 1, "until") || Neighbours.Is(atoms, reading.First - 1, "for");
        return (reading.Sense == Sense.Weekday || reading is { Sense: Sense.Unit, Unit: TimeUnit.Weekend }) && ahead ? Tense.Future
            : reading.Bound is Bound.Until or Bound.Before && reading.Sense != Sense.Weekday ? Tense.Unknown
            : TenseFinder.Of(reading, atoms, document);
    }

    private sealed class Workspace
    {
        public List<DateAtom> Atoms { get; } = [];

        public List<Reading> Readings { get; } = [];
    }
}
