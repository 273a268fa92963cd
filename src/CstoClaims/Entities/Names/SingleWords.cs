namespace CstoClaims.Entities;

/// <summary>
/// Single unknown words: what their places in the text say of them is gathered over the document and then settled, so that
/// one word is one entity throughout.
/// </summary>
internal static class SingleWords
{
    /// <summary>Notes one occurrence.</summary>
    public static void Note(NameWork work, int token, SentenceData sentence)
    {
        if (!IsCandidate(work, token))
            return;

        work.Singles.Add(new SingleName(token, KindAt(work, token, sentence), NameRunReader.IsSentenceStart(work, token, sentence), OnlyKnown: false));
    }

    /// <summary>Notes a first word of a sentence that is not tagged as a name but stands as a subject does ("Sorokin indicated").</summary>
    public static void NoteFirst(NameWork work, int token, SentenceData sentence)
    {
        const WordTraits Common = WordTraits.Generic | WordTraits.NotName | WordTraits.Calendar | WordTraits.NoAcronym;
        if (token + 1 < sentence.End && work.IsCapital(token) && !work.IsTaken(token) && !work.Is(token, Common) && work.Tokens[token].Length > 3
            && work.Tokens[token].Upos is UniversalTag.Noun or UniversalTag.X or UniversalTag.Verb
            && work.Tokens[token + 1].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Part)
        {
            work.Singles.Add(new SingleName(token, EntityKind.Other, SentenceStart: true, OnlyKnown: true));
        }
    }

    /// <summary>"in X", "the city of X", "X province", or "X, Armenia".</summary>
    public static bool IsPlaceContext(NameWork work, int first, int end, SentenceData sentence)
    {
        if (first > sentence.First && work.Is(first - 1, WordTraits.PlacePreposition) && !work.IsCapital(first - 1))
            return true;

        if (first > sentence.First + 1 && work.Equals(first - 1, "of") && IsPlaceNoun(work, first - 2))
            return true;

        if (end < sentence.End && (IsPlaceNoun(work, end) || (end + 1 < sentence.End && work.Tokens[end].Upos == UniversalTag.Noun && IsPlaceNoun(work, end + 1))))
            return true;

        return end + 1 < sentence.End && work.Surface(end) is "," && work.MatchAt(end + 1) is var match and >= 0
            && work.Matches[match] is { Form: MentionForm.Name, Entity.Kind: EntityKind.Country or EntityKind.Place } place
            && (place.End >= sentence.End || !(work.Surface(place.End) is "'s" or "’s"));
    }

    /// <summary>"(Forbes)", "(Forbes, October 6)", "(AP via Forbes)": mostly a news source.</summary>
    public static bool IsBracketed(NameWork work, int first, int end)
    {
        var before = first - 1;
        if (before > 0 && work.Is(before, WordTraits.Determiner))
            before--;

        return before >= 0 && end < work.Document.TokenList.Count && (work.Surface(before) is "(" || work.Equals(before, "via")) && work.Surface(end) is ")" or ",";
    }

    /// <summary>Turns the occurrences into mentions.</summary>
    public static void Settle(NameWork work, Dictionary<string, Evidence> evidence)
    {
        evidence.Clear();
        var lookup = evidence.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var single in work.Singles)
        {
            if (single.OnlyKnown)
                continue;

            lookup.TryGetValue(work.Surface(single.Token), out var seen);
            lookup[work.Surface(single.Token)] = seen.With(single);
        }

        foreach (var single in work.Singles)
        {
            var word = work.Surface(single.Token);
            if (work.Names.Persons.TryFindSurname(word, anywhere: true, out var person))
                Persons.Mention(work, single.Token, single.Token + 1, person, alias: true);
            else if (work.Names.Find(word) is var slot and >= 0)
                work.Add(single.Token, single.Token + 1, slot, alias: true);
            else if (!single.OnlyKnown && lookup[word].Kind is { } kind)
                AddNew(work, single.Token, kind);
        }
    }

    private static bool IsPlaceNoun(NameWork work, int token) => work.Is(token, WordTraits.Place) && !work.IsCapital(token);

    private static void AddNew(NameWork work, int token, EntityKind kind)
    {
        var slot = work.Names.Get(kind, work.Surface(token));
        if (kind == EntityKind.Person)
        {
            work.Names.Persons.Add(slot, default, work.Surface(token));
            Persons.Mention(work, token, token + 1, slot, alias: false);
        }
        else
        {
            work.Add(token, token + 1, slot, alias: false);
        }
    }

    private static bool IsCandidate(NameWork work, int token)
    {
        var data = work.Document.TokenList[token];
        if (data.Length < 2 || work.Is(token, WordTraits.NoAcronym | WordTraits.Topic | WordTraits.Direction | WordTraits.Numeral | WordTraits.Head))
            return false;

        return data.Upos is UniversalTag.Propn or UniversalTag.X || (data.Has(TokenFlags.AllCaps) && data.Upos == UniversalTag.Noun);
    }

    private static EntityKind KindAt(NameWork work, int token, SentenceData sentence)
    {
        if (work.Document.TokenList[token].Has(TokenFlags.AllCaps))
            return EntityKind.Organization;

        if (IsPlaceContext(work, token, token + 1, sentence))
            return EntityKind.Place;

        if (IsBracketed(work, token, token + 1))
            return EntityKind.Organization;

        var speaks = (token + 1 < sentence.End && work.Is(token + 1, WordTraits.Speech) && !work.IsCapital(token + 1))
            || (token > sentence.First && work.Is(token - 1, WordTraits.Speech) && !work.IsCapital(token - 1) && (token + 1 == sentence.End || work.Tokens[token + 1].Has(TokenFlags.Punctuation)));
        return speaks || work.Is(token, WordTraits.Given) ? EntityKind.Person : EntityKind.Other;
    }

    /// <summary>What the occurrences of one word say together.</summary>
    internal readonly record struct Evidence(int Person, int Place, int Organization, int InSentence)
    {
        public Evidence With(SingleName single) => new(
            Person + (single.Kind == EntityKind.Person ? 1 : 0),
            Place + (single.Kind == EntityKind.Place ? 1 : 0),
            Organization + (single.Kind == EntityKind.Organization ? 1 : 0),
            InSentence + (single.SentenceStart ? 0 : 1));

        /// <summary>The kind; none where the word only ever begins sentences and nothing else speaks for a name.</summary>
        public EntityKind? Kind =>
            Organization > 0 && Organization >= Person + Place ? EntityKind.Organization
            : Person > 0 && Person >= Place ? EntityKind.Person
            : Place > 0 ? EntityKind.Place
            : InSentence > 0 ? EntityKind.Other
            : null;
    }
}
