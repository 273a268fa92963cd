namespace CstoClaims.Entities;

/// <summary>
/// "Full Name (ACR)", "Full Name, or ACR" and "ACR (Full Name)": from there on, and before, the acronym means that name in this document,
/// whether a gazetteer knows the name or not. Where neither a gazetteer nor the initials tell how far the name goes, the model does.
/// </summary>
internal sealed class AcronymDefinitions
{
    private const int LongestAcronym = 10;
    private readonly Dictionary<string, Meaning> meanings = new(StringComparer.Ordinal);
    private List<NameSpan> names = [];

    /// <summary>Finds the definitions and applies them to the matches; those stay in order.</summary>
    public void Apply(NameWork work, ModelNames model)
    {
        meanings.Clear();
        names = model.Spans;
        work.IndexMatches();
        var tokens = work.Document.TokenList;
        for (var open = 1; open + 2 < tokens.Count; open++)
        {
            if (tokens[open].Length != 1)
                continue;

            if (work.Surface(open)[0] == '(')
                Read(work, open);
            else if (work.Surface(open)[0] == ',' && work.Equals(open + 1, "or") && IsAcronym(work.Surface(open + 2)))
                Define(work, open + 2, FullNameBefore(work, open, work.Surface(open + 2)));
        }

        if (meanings.Count > 0)
            Spread(work);
    }

    private void Read(NameWork work, int open)
    {
        var close = Close(work, open);
        if (close < 0)
            return;

        if (close == open + 2 && IsAcronym(work.Surface(open + 1)))
            Define(work, open + 1, FullNameBefore(work, open, work.Surface(open + 1)));
        else if (IsAcronym(work.Surface(open - 1)) && work.IsCapital(open + 1) && Initials(work, open + 1, close, work.Surface(open - 1)) == open + 1)
            Define(work, open - 1, (open + 1, close));
    }

    private void Define(NameWork work, int acronym, (int First, int End) name)
    {
        if (name.End <= name.First)
            return;

        var match = work.MatchAt(name.First);
        if (match >= 0 && work.Matches[match] is { Entity: { } known } whole && whole.End == name.End)
        {
            DefineKnown(work, acronym, match, known);
            return;
        }

        if (match >= 0 && work.Matches[match].End >= name.End)
            return;

        var kind = KindOf(work, name);
        var slot = work.Names.Get(kind, work.Document.Text.AsSpan(work.Tokens[name.First].Start, work.Tokens[name.End - 1].End - work.Tokens[name.First].Start));
        work.Add(name.First, name.End, slot, alias: false);
        meanings[work.Surface(acronym).ToString()] = new Meaning(null, slot);
    }

    // A new acronym must have letters of the name, and a known one its initials: "in La Paz (BBC)" defines nothing.
    private void DefineKnown(NameWork work, int acronym, int name, Entity known)
    {
        var whole = work.Matches[name];
        var own = work.MatchAt(acronym) is var m and >= 0 ? work.Matches[m].Entity : null;
        if (own == known)
            return;

        if (own is null ? HasLetters(work.Written(whole.First, whole.End), work.Surface(acronym)) : Initials(work, whole.First, whole.End, work.Surface(acronym)) == whole.First)
            meanings[work.Surface(acronym).ToString()] = new Meaning(known, -1);
    }

    private static bool HasLetters(ReadOnlySpan<char> name, ReadOnlySpan<char> acronym)
    {
        if (Atom.Fold(name[0]) != Atom.Fold(acronym[0]))
            return false;

        var letter = 0;
        foreach (var c in name)
        {
            if (letter < acronym.Length && Atom.Fold(c) == Atom.Fold(acronym[letter]))
                letter++;
        }

        return letter == acronym.Length;
    }

    // Matches inside a newly defined name are part of it; the acronym becomes a mention wherever it stands.
    private void Spread(NameWork work)
    {
        work.Matches.RemoveAll(m => work.IsTaken(m.First) || (m.End == m.First + 1 && meanings.ContainsKey(work.Surface(m.First).ToString())));
        work.IndexMatches();
        var tokens = work.Document.TokenList;
        var lookup = meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsAcronym(work.Surface(i)) || !lookup.TryGetValue(work.Surface(i), out var meaning) || work.IsTaken(i) || work.MatchAt(i) != NameWork.NoMatch)
                continue;

            if (meaning.Known is { } known)
                work.Matches.Add(new NameMatch(i, i + 1, known, MentionForm.Name, Alias: true, -1));
            else
                work.Add(i, i + 1, meaning.Slot, alias: true);
        }

        work.Matches.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    private (int First, int End) FullNameBefore(NameWork work, int open, ReadOnlySpan<char> acronym)
    {
        for (var first = open - 1; first >= 0 && first >= open - 14; first--)
        {
            if (work.MatchAt(first) is var m and >= 0 && work.Matches[m].End == open && open - first > 1)
                return (first, open);
        }

        var start = Initials(work, Math.Max(0, open - (acronym.Length * 2) - 2), open, acronym);
        if (ModelNameBefore(work, open) is { Length: > 1 } name && (start < 0 || name.First < start) && HasLetters(work.Written(name.First, open), acronym))
            start = name.First;

        return start < 0 ? (0, 0) : (start, open);
    }

    // The model's name that ends before a token; a person has no acronym.
    private NameCandidate ModelNameBefore(NameWork work, int end)
    {
        int low = 0, high = names.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].End < end ? (middle + 1, high) : (low, middle);
        }

        return low < names.Count && names[low].End == end && names[low].Type != NameType.Person && ModelName.Read(work, names[low]) is var name && name.End == end ? name : default;
    }

    // The first token of the words from..end whose initials, the last ones, spell the acronym; -1 where they do not.
    private static int Initials(NameWork work, int from, int end, ReadOnlySpan<char> acronym)
    {
        var letter = acronym.Length - 1;
        for (var token = end - 1; token >= from; token--)
        {
            var word = work.Surface(token);
            if (work.IsHyphen(token) || word is "'s" or "’s" or "'" or "’" or "," or "&")
                continue;

            if (!char.IsLetter(word[0]))
                return -1;

            if (Atom.Fold(word[0]) == Atom.Fold(acronym[letter]))
                letter--;
            else if (!work.IsCapital(token) && letter + 1 < acronym.Length && Atom.Fold(word[0]) == Atom.Fold(acronym[letter + 1]))
                continue; // "démocratique du": one of the two gave the letter
            else if (work.IsCapital(token) || !work.Is(token, WordTraits.Connector | WordTraits.Determiner | WordTraits.Conjunction | WordTraits.Particle | WordTraits.PlacePreposition))
                return -1;

            if (letter < 0)
                return work.IsCapital(token) ? token : -1;
        }

        return -1;
    }

    private EntityKind KindOf(NameWork work, (int First, int End) name)
    {
        if (NameHeads.KindOf(work, name.First, name.End) is var head and not EntityKind.Other)
            return head;

        var model = ModelNameBefore(work, name.End);
        return model.Length > 0 && model.First == name.First ? model.Kind : EntityKind.Organization;
    }

    private static int Close(NameWork work, int open)
    {
        for (var i = open + 1; i < work.Document.TokenList.Count && i < open + 16; i++)
        {
            if (work.Surface(i) is ")")
                return i;
        }

        return -1;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestAcronym || !char.IsUpper(word[0]))
            return false;

        var upper = 0;
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c))
                return false;

            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper >= 2;
    }

    private readonly record struct Meaning(Entity? Known, int Slot);
}
