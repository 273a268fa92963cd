using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>Tells lengths of time and rates from what only looks like them: "a day" is a length after "for", a rate after "$5 million".</summary>
internal static class NotLengths
{
    /// <summary>A length without a number: "for a year", "nearly a year", "month-long", "for weeks".</summary>
    public static bool IsLength(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        int at = reading.First - 1;
        if (reading.Rule.Id == "dur/long" && at >= 0 && (atoms[at].Is(WordClass.Dash | WordClass.Number | WordClass.Counted) || atoms[reading.First].Capital))
        {
            return false; // "a 15-million-year-old fossil"
        }

        bool adverb = at > 0 && atoms[at].Word?.Text is "just" or "only" or "many";
        bool after = at >= 0 && (atoms[at].Is(WordClass.Spending) || Neighbours.Follows(atoms, reading, "for", "over", "within", "after", "in"))
            || (adverb && (atoms[at - 1].Is(WordClass.Spending) || atoms[at - 1].Word?.Text is "for" or "over" or "within" or "after" or "in"));
        bool counts = reading.Rule.Id == "dur/plural" && reading.End < atoms.Length && !atoms[reading.End].StartsSentence
            && atoms[reading.End].Word?.Text is "after" or "before";
        return counts || (reading.Modifier is not null && reading.End - reading.First > 1) || after
            || (reading.End - reading.First > 2);
    }

    /// <summary>"the Seven Years War", "60 Minutes".</summary>
    public static bool IsName(Reading reading, ReadOnlySpan<DateAtom> atoms)
    {
        for (int i = reading.First; i < reading.End; i++)
        {
            if (atoms[i].Is(WordClass.Unit))
            {
                return atoms[i] is { Capital: true, StartsSentence: false };
            }
        }

        return false;
    }

    /// <summary>"$5 million a year", "300 barrels of oil a day", "per week".</summary>
    public static bool IsRate(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        const int Reach = 5;
        int at = reading.First - 1;
        if (at < 0 || atoms[reading.First].StartsSentence || reading.Unit is TimeUnit.Half or TimeUnit.Quarter)
        {
            return false;
        }

        // "60 miles an hour" is a speed.
        bool speed = reading.Unit <= TimeUnit.Hour && atoms[at].Word?.Text is "miles" or "km" or "kilometers" or "kilometres" or "kilometer" or "kilometre" or "mi" or "knots" or "meters" or "metres" or "feet";
        if (speed || reading.Vague || reading.Modifier is not null || reading.End - reading.First != 2)
        {
            return false;
        }

        if (reading.Unit <= TimeUnit.Hour && !atoms[at].Is(WordClass.Number | WordClass.Counted)
            && document.Tokens[atoms[at].Token].Upos != UniversalTag.Noun)
        {
            return false; // "160 km (99 mi) per hour"
        }

        if (Neighbours.Is(atoms, reading.First, "per") || atoms[at].Is(WordClass.Number | WordClass.Counted))
        {
            return true;
        }

        bool noun = document.Tokens[atoms[at].Token].Upos == UniversalTag.Noun;
        for (int i = at - 1; noun && i >= Math.Max(0, at - Reach) && !atoms[i + 1].StartsSentence && !atoms[i].Is(WordClass.Comma); i--)
        {
            if (atoms[i].Is(WordClass.Number))
            {
                return true;
            }
        }

        return false;
    }
}
