namespace CstoClaims.Entities;

/// <summary>Reads a run of capitalized words, known names and the small words between them into <see cref="NameWork.Parts"/>.</summary>
internal static class NameRunReader
{
    /// <summary>Whether a name may begin at a token.</summary>
    public static bool Starts(NameWork work, int token, SentenceData sentence)
    {
        if (work.MatchAt(token) >= 0)
            return true;

        return IsNameWord(work, token) && (!IsSentenceStart(work, token, sentence) || MayStartSentence(work, token, sentence));
    }

    /// <summary>Reads the run at a token where one <see cref="Starts"/>; the token after it.</summary>
    public static int Read(NameWork work, int first, SentenceData sentence)
    {
        work.Parts.Clear();
        var token = first;
        while (token < sentence.End)
        {
            var next = Extend(work, token, first, sentence);
            if (next == token)
                break;

            token = next;
        }

        while (work.Parts.Count > 0 && work.Parts[^1].Kind == NamePartKind.Link)
            work.Parts.RemoveAt(work.Parts.Count - 1);

        return work.Parts.Count == 0 ? first + 1 : work.Parts[^1].End;
    }

    /// <summary>Only marks and quotation marks stand before the token in its sentence.</summary>
    public static bool IsSentenceStart(NameWork work, int token, SentenceData sentence)
    {
        if (token == sentence.First)
            return true;

        var before = work.Document.TokenList[token - 1];
        return before.Has(TokenFlags.Punctuation) && (work.Surface(token - 1)[0] is '"' or '“' or '‘' or '`' or ':' or '•' or '*' or '-' && (token - 1 == sentence.First || !work.IsHyphen(token - 1)));
    }

    private static int Extend(NameWork work, int token, int first, SentenceData sentence)
    {
        if (token > first && !Continues(work, token))
            return token;

        var match = work.MatchAt(token);
        if (match >= 0)
            return AddMatch(work, match, first, sentence.End);

        if (IsNameWord(work, token))
        {
            var title = TitlePhrase.End(work, token, sentence.End);
            return title > token ? Add(work, token, title, NamePartKind.Title, -1) : Add(work, token, token + 1, NamePartKind.Word, -1);
        }

        var linked = token + LinkLength(work, token, first, sentence.End);
        return linked == token ? token : Add(work, token, linked, NamePartKind.Link, -1);
    }

    // "the Security Council" is one thing, "the Russian Security Council" and "the Security Council of Georgia" others:
    // a known name of common words is read word by word where somebody else owns it.
    private static int AddMatch(NameWork work, int match, int first, int limit)
    {
        var known = work.Matches[match];
        if (known.Entity!.Kind != EntityKind.Organization || !NameHeads.IsGeneric(work, known.First, known.End) || !IsOwnedByOther(work, known, first, limit))
            return Add(work, known.First, known.End, NamePartKind.Match, match);

        for (var token = known.First; token < known.End; token++)
            Add(work, token, token + 1, work.IsCapital(token) ? NamePartKind.Word : NamePartKind.Link, -1);

        return known.End;
    }

    private static bool IsOwnedByOther(NameWork work, NameMatch known, int first, int limit)
    {
        var owner = known.First > first
            ? work.Parts[^1] is { Kind: NamePartKind.Match } before ? work.Matches[before.Match].Entity : null
            : Owners.Before(work, known.First);
        if (owner is { Kind: EntityKind.Country or EntityKind.Place })
            return Owners.StateOf(owner) is { } state && state.Id != known.Entity?.Country?.Id;

        if (known.End + 2 >= limit || !work.Equals(known.End, "of"))
            return false;

        var after = work.Is(known.End + 1, WordTraits.Determiner) ? known.End + 2 : known.End + 1;
        return work.MatchAt(after) >= 0 || IsNameWord(work, after);
    }

    private static int Add(NameWork work, int first, int end, NamePartKind kind, int match)
    {
        work.Parts.Add(new NamePart(first, end, kind, match));
        return end;
    }

    // A blank line parts two names, but not a title from its person ("Gen.", blank line, "Mikhailov").
    private static bool Continues(NameWork work, int token)
    {
        var gap = work.GapBefore(token);
        return gap.Count('\n') <= 1 || work.Parts[^1].Kind == NamePartKind.Title;
    }

    private static int LinkLength(NameWork work, int token, int first, int limit)
    {
        if (token == first || token + 1 >= limit)
            return 0;

        if (work.IsHyphen(token))
            return HyphenLength(work, token, limit);

        if (work.IsApostrophe(token) || work.Surface(token) is "'s" or "’s")
            return work.Is(token - 1, WordTraits.Possessor) && IsNameWord(work, token + 1) ? 1 : 0;

        if (work.IsCapital(token))
            return 0;

        if (work.Is(token, WordTraits.Connector))
            return ConnectorLength(work, token, limit);

        return work.Is(token, WordTraits.Conjunction) && JoinsTopics(work, token, limit) ? 1 : 0;
    }

    // "of X", "of the X", "for X": only after a noun that asks for it ("Ministry of", "Bank of the").
    private static int ConnectorLength(NameWork work, int token, int limit)
    {
        var length = token + 2 < limit && work.Is(token + 1, WordTraits.Determiner) ? 2 : 1;
        var last = work.Parts[^1];
        if (last.Kind != NamePartKind.Word || !IsNameOrMatch(work, token + length))
            return 0;

        // "Council on Illegal Migration", but not "the Council on Iraq".
        if (work.Equals(token, "on") && work.MatchAt(token + length) >= 0)
            return 0;

        return work.Is(last.End - 1, WordTraits.Head) || (work.Is(last.End - 1, WordTraits.Topic) && work.Parts.Exists(static p => p.Kind == NamePartKind.Link)) ? length : 0;
    }

    // "Ministry of Trade and Industry", "Military and Economic Commission": common words on both sides, and a head noun.
    private static bool JoinsTopics(NameWork work, int token, int limit) =>
        IsNameWord(work, token + 1) && work.Parts[^1].Kind == NamePartKind.Word
        && work.Is(token - 1, WordTraits.Topic) && work.Is(token + 1, WordTraits.Topic)
        && (HasHead(work) || HeadFollows(work, token + 1, limit));

    private static bool HasHead(NameWork work) =>
        work.Parts.Exists(p => p.Kind == NamePartKind.Word && work.Is(p.End - 1, WordTraits.Head));

    private static bool HeadFollows(NameWork work, int token, int limit)
    {
        for (var i = token; i < Math.Min(limit, token + 4) && IsNameWord(work, i); i++)
        {
            if (work.Is(i, WordTraits.Head))
                return true;
        }

        return false;
    }

    private static int HyphenLength(NameWork work, int token, int limit)
    {
        if (work.GapBefore(token).Length > 0 || work.GapBefore(token + 1).Length > 0)
            return 0;

        // "Central Asia-Caucasus Institute"; but "the NATO-CSTO action" names two.
        if (work.Parts[^1].Kind == NamePartKind.Match)
            return work.MatchAt(token + 1) is var next and >= 0 && work.Matches[next].End is var end && end < limit && IsNameWord(work, end) && work.Is(end, WordTraits.Head) ? 1 : 0;

        return work.Parts[^1].Kind == NamePartKind.Word && IsNameWord(work, token + 1) && work.MatchAt(token + 1) < 0 ? 1 : 0;
    }

    private static bool IsNameOrMatch(NameWork work, int token) => work.MatchAt(token) >= 0 || IsNameWord(work, token);

    private static bool IsNameWord(NameWork work, int token)
    {
        var data = work.Document.TokenList[token];
        if (!data.Has(TokenFlags.Capitalized) || work.Is(token, WordTraits.NotName | WordTraits.Calendar) || work.IsTaken(token) || work.Surface(token).Contains('$'))
            return false;

        return data.Upos is not (UniversalTag.Det or UniversalTag.Pron or UniversalTag.Adp or UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Aux)
            || (data.Has(TokenFlags.AllCaps) && data.Length > 2);
    }

    private static bool MayStartSentence(NameWork work, int token, SentenceData sentence)
    {
        // "Former Yukos owner": the adjective belongs to the name only in a title.
        if (work.Is(token, WordTraits.TitleModifier) && !work.Is(token, WordTraits.Topic | WordTraits.Title) && TitlePhrase.End(work, token, sentence.End) == token)
            return false;

        if (work.Document.TokenList[token].Upos == UniversalTag.Propn || work.Document.TokenList[token].Has(TokenFlags.AllCaps))
            return true;

        const WordTraits Telling = WordTraits.Given | WordTraits.Title | WordTraits.TitleModifier | WordTraits.Topic | WordTraits.Head;
        return work.Is(token, Telling) && token + 1 < sentence.End
            && (IsNameWord(work, token + 1) || (work.Is(token, WordTraits.Head) && work.Is(token + 1, WordTraits.Connector)));
    }
}
