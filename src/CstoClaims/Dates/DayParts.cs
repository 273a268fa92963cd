using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// Tells where a part of a day without its day is a time ("in the morning", "in the early hours", "at dawn", "overnight")
/// from "good morning", "night school" and "an evening of song".
/// </summary>
internal static class DayParts
{
    public static bool Accepts(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        ref readonly var last = ref atoms[reading.End - 1];
        if (last.Capital && !last.StartsSentence)
        {
            return false;
        }

        if (last.Word!.Text == "overnight")
        {
            return reading.End - reading.First == 1 && !IsFollowedByName(reading, atoms, document);
        }

        if (reading.Modifier is not null && atoms[reading.First].Is(WordClass.Edge))
        {
            return !IsFollowedByName(reading, atoms, document); // "late in the afternoon"
        }

        bool definite = Neighbours.Is(atoms, reading.First, "the");
        bool moment = last.Word.Text is "dawn" or "daybreak" or "sunrise" or "dusk" or "nightfall" or "sunset" or "midday";
        bool after = definite || reading.End - reading.First > 1
            ? Neighbours.Follows(atoms, reading, "in", "during", "by", "through", "until", "throughout", "since", "into")
            : moment ? Neighbours.Follows(atoms, reading, "at", "by", "before", "after", "until", "since", "from")
            : last.Word.Text is "night" && Neighbours.Follows(atoms, reading, "at");
        return after && !IsFollowedByName(reading, atoms, document);
    }

    /// <summary>"the Morning Sun" is a paper, whatever day Sun is; "Night of 9 August" heads a section.</summary>
    public static bool IsName(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        if (reading.Rule.Id is not ("time/part" or "time/part-of"))
        {
            return false;
        }

        int at = reading.First + (atoms[reading.First].Is(WordClass.DayPart) ? 0 : 1);
        return at + 1 < atoms.Length && atoms[at] is { Capital: true, StartsSentence: false } && atoms[at].Is(WordClass.DayPart) && !Neighbours.Is(atoms, at + 1, "of");
    }

    private static bool IsFollowedByName(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document) =>
        reading.End < atoms.Length && !atoms[reading.End].StartsSentence
        && (atoms[reading.End].Is(WordClass.Hyphen) || document.Tokens[atoms[reading.End].Token].Upos is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn);
}
