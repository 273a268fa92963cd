using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>Four digits that are, or are not, a year.</summary>
internal static class BareYears
{
    private const int LongestList = 16;
    private const int EarliestUnaided = 1500;
    private const int LatestUnaided = 2100;

    /// <summary>"the 1812 wars" names wars by their year; "1151 fugitives" counts them.</summary>
    private const int EarliestModifier = 1800;
    private const int LatestModifier = 2050;

    public static bool Accepts(Reading reading, ReadOnlySpan<DateAtom> atoms, DocumentBuilder document)
    {
        int at = reading.First;
        ref readonly var year = ref atoms[at];
        bool first = at == 0 || year.StartsSentence;
        var before = first ? default : atoms[at - 1];
        var after = at + 1 < atoms.Length && !atoms[at + 1].StartsSentence ? atoms[at + 1] : default;
        if (!year.Is(WordClass.Year) || after.Is(WordClass.Counted | WordClass.Unit) || before.Is(WordClass.Numbered | WordClass.Slash | WordClass.Dot | WordClass.Colon)
            || IsFollowedByPart(at, atoms) || IsJoined(at, atoms, document.Text))
        {
            return year.Is(WordClass.ShortYear) && !(before.Capital && !before.StartsSentence);
        }

        bool counts = IsNominal(after, document) && (year.Value % 100 == 0 || (IsPlural(after, document) && year.Value is < EarliestModifier or > LatestModifier));
        if (IsListed(at, atoms))
        {
            return false;
        }

        if (before.Is(WordClass.TimeWord))
        {
            return !counts || before.Word!.Text is "in" or "since" or "by" or "until" or "from" or "before" or "after" or "early" or "late" or "during";
        }

        if (counts || year.Value < EarliestUnaided || year.Value > LatestUnaided)
        {
            return year.Value is >= 1000 and <= LatestUnaided && document.Text[Math.Max(0, year.Start - 1)] == '(' && !counts;
        }

        bool afterName = !first && before.Capital && !before.StartsSentence && before.Word?.Classes is null or WordClass.None;
        bool afterNumber = before.Is(WordClass.Number | WordClass.Ordinal);

        // "(Brieber 2014; Heidenreich 2011)": whose work of which year; "(Athens 2004)" is a name.
        bool cited = year.End < document.Text.Length && document.Text[year.End] == ';';
        return (!afterName || cited) && !afterNumber;
    }

    /// <summary>"2001/02", "1998.html", "2004:15"; not "of 1793." before a quotation mark.</summary>
    private static bool IsFollowedByPart(int at, ReadOnlySpan<DateAtom> atoms) =>
        at + 2 < atoms.Length && atoms[at + 1].Is(WordClass.Slash | WordClass.Dot | WordClass.Colon) && (atoms[at + 2].Letters || atoms[at + 2].Is(WordClass.Number));

    /// <summary>"resolutions 2254 and 2118": the numbers before it in a list are numbers of something.</summary>
    private static bool IsListed(int at, ReadOnlySpan<DateAtom> atoms)
    {
        for (int i = at - 1; i > 0 && at - i < LongestList && !atoms[i + 1].StartsSentence; i--)
        {
            if (atoms[i].Is(WordClass.Numbered))
            {
                return i < at - 1;
            }

            if (!atoms[i].Is(WordClass.Comma | WordClass.Number) && !Neighbours.Is(atoms, i, "and") && !Neighbours.Is(atoms, i, "or"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsNominal(in DateAtom atom, DocumentBuilder document) =>
        atom.End > 0 && document.Tokens[atom.Token].Upos is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn;

    private static bool IsPlural(in DateAtom atom, DocumentBuilder document) =>
        atom.End > 0 && document.Tokens[atom.Token].Xpos == PennTag.NounPlural;

    /// <summary>Part of a longer figure or name: "555-1234-2000", "Soyuz-2001", "2006%".</summary>
    private static bool IsJoined(int at, ReadOnlySpan<DateAtom> atoms, string text)
    {
        if (at > 1 && atoms[at].Glued && atoms[at - 1].Is(WordClass.Hyphen) && !atoms[at - 2].Is(WordClass.Edge | WordClass.TimeWord | WordClass.Month))
        {
            return true;
        }

        if (at > 0 && atoms[at].Glued && char.IsLetterOrDigit(text[atoms[at].Start - 1]))
        {
            return true;
        }

        return at + 2 < atoms.Length && atoms[at + 1].Is(WordClass.Hyphen) && atoms[at + 2].Is(WordClass.Number);
    }
}
