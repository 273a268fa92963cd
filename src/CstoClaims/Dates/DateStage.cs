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
        bool dayFirst = DateOrder.IsDayFirst(work.Readings, document.Info.Published);
        document.Published ??= PublicationDateFinder.Find(document, work.Atoms, work.Readings, dayFirst);
        Resolve(document, work, dayFirst);
    }

    private static void Resolve(DocumentBuilder document, Workspace work, bool dayFirst)
    {
        var atoms = CollectionsMarshal.AsSpan(work.Atoms);
        var context = new DateContext { Anchor = document.Published?.Date, DayFirst = dayFirst };
        context.IsNarrative = Narrative.IsOne(work.Readings, context.Anchor);
        var countries = new SentenceCountries(document);
        foreach (var reading in work.Readings)
        {
            context.AnchorUsed = context.Impossible = false;
            context.Tense = TenseOf(reading, atoms, document);
            context.Country = reading.Sense == Sense.Holiday ? countries.At(atoms[reading.First].Token) : null;
            var span = new TextSpan(atoms[reading.First].Start, atoms[reading.End - 1].End);
            if (DateResolver.Resolve(reading, context) is { } value)
            {
                document.Dates.Add(Expression(reading, atoms, span, value, context));

                context.Focus = value.Focus is { HasYear: true } focus && DateFocus.Moves(reading, focus, context, atoms) ? focus : context.Focus;
            }
            else if (context.Impossible)
            {
                document.Diagnostics.Add(new Diagnostic("CC3001", "No calendar has this date; it is left out. Correct it, or ignore this.", span));
            }
        }
    }

    /// <summary>"until Friday", "called for Monday" look ahead whatever the tense; "by October" and "until October" go to the nearest.</summary>
    private static Tense TenseOf(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        bool ahead = NotDates.Is(atoms, reading.First - 1, "until") || NotDates.Is(atoms, reading.First - 1, "for");
        return reading.Sense == Sense.Weekday && ahead ? Tense.Future
            : reading.Bound == Bound.Until && reading.Sense != Sense.Weekday ? Tense.Unknown
            : TenseFinder.Of(reading, atoms, document);
    }

    private static TemporalExpression Expression(Reading reading, ReadOnlySpan<DateAtom> atoms, TextSpan span, TimeValue value, DateContext context) => new()
    {
        FirstToken = atoms[reading.First].Token,
        EndToken = atoms[reading.End - 1].LastToken + 1,
        Span = span,
        Type = value.Type,
        Value = value.Value,
        Modifier = reading.Modifier is "EARLIER" or "LATER" ? null : reading.Modifier,
        Edtf = value.Edtf,
        Earliest = value.Earliest,
        Latest = value.Latest,
        Anchor = context.AnchorUsed ? context.Anchor : null,
        Rule = reading.Rule.Id,
    };

    private sealed class Workspace
    {
        public List<DateAtom> Atoms { get; } = [];

        public List<Reading> Readings { get; } = [];
    }
}
