using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>
/// Years of three digits without an era: "in 594". They are years where they stand as years do and the text names an era
/// elsewhere ("508 BC", "347 AD"), and before Christ where the date before them is.
/// </summary>
internal static class AncientYears
{
    public const string Rule = "date/ancient";

    /// <summary>Whether it stands as a year does: "in 594 Solon", "(594)"; not "in 300 villages", "from 100 to 200 dollars".</summary>
    public static bool Accepts(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        int at = reading.First;
        var text = document.Text;
        ref readonly var year = ref atoms[at];
        if (at == 0 || year.StartsSentence || year.Glued && char.IsLetterOrDigit(text[year.Start - 1]))
        {
            return false;
        }

        if (text[year.Start - 1] == '(' && year.End < text.Length && text[year.End] == ')')
        {
            return true;
        }

        bool free = at + 1 >= atoms.Length || atoms[at + 1].StartsSentence
            || document.Tokens[atoms[at + 1].Token].Upos is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Propn or UniversalTag.Det or UniversalTag.Pron or UniversalTag.Cconj;
        bool sign = at + 1 < atoms.Length && atoms[at + 1].Is(WordClass.Dash | WordClass.Slash | WordClass.Dot | WordClass.Colon | WordClass.Number | WordClass.Counted);
        return free && !sign && atoms[at - 1].Word?.Text is "in" or "around" or "circa" or "ca." or "c." or "since" or "until" or "by" or "after" or "before";
    }

    /// <summary>Leaves them out of a text that names no era.</summary>
    public static void Settle(List<Reading> readings)
    {
        bool asked = readings.Exists(static r => r.Rule.Id == Rule);
        if (asked && !readings.Exists(static r => r.Sense == Sense.Era || (r.Year != CalendarPeriod.NoYear && r.Year < 1)))
        {
            readings.RemoveAll(static r => r.Rule.Id == Rule);
        }
    }

    public static CalendarPeriod Resolve(Reading reading, DateContext context) =>
        new(Grain.Year, reading.Rule.Id == Rule && context.IsBeforeChrist ? 1 - reading.Year : reading.Year);
}
