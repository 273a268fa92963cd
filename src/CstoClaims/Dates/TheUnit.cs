using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// Tells where "the day", "the week", "the year" is a date of its own ("ended the day at 5,210", "the rest of the year") from
/// where it is one that something else says which ("the day he fled", "the year of the drought", "player of the year").
/// </summary>
internal static class TheUnit
{
    public static bool Accepts(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        if (reading.Unit is < TimeUnit.Day or TimeUnit.Half or TimeUnit.Fortnight or > TimeUnit.Year || reading.First == 0 || atoms[reading.First].StartsSentence
            || atoms[reading.End - 1].Word!.Text.EndsWith('s') || !atoms[reading.First].Letters || atoms[reading.End - 1].Capital)
        {
            return false;
        }

        bool weekend = reading.Unit == TimeUnit.Weekend && atoms[reading.First - 1].Word?.Text is "over" or "on" or "at";
        bool expected = weekend || (reading.Unit is TimeUnit.Week or TimeUnit.Year && EndsClauseAfterIn(reading, atoms, document)) || atoms[reading.First - 1].Is(WordClass.Course)
            || (reading.First > 1 && Neighbours.Is(atoms, reading.First - 1, "of") && atoms[reading.First - 2].Is(WordClass.Portion));
        return expected && IsClosed(reading, atoms, document);
    }

    /// <summary>"rose in the year."; not "in the year up to June".</summary>
    private static bool EndsClauseAfterIn(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document) =>
        Neighbours.Is(atoms, reading.First - 1, "in")
        && (reading.End >= atoms.Length || atoms[reading.End].StartsSentence || document.Tokens[atoms[reading.End].Token].Upos == UniversalTag.Punct);

    /// <summary>What follows says nothing of which day it is.</summary>
    private static bool IsClosed(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        if (reading.End >= atoms.Length || atoms[reading.End].StartsSentence)
        {
            return true;
        }

        ref readonly var next = ref atoms[reading.End];
        return document.Tokens[next.Token].Upos switch
        {
            UniversalTag.Punct or UniversalTag.Cconj => true,
            UniversalTag.Adp or UniversalTag.Adv => next.Word?.Text is not ("of" or "before" or "after" or "since" or "when" or "where"),
            _ => false,
        };
    }
}
