namespace CstoClaims.Entities;

/// <summary>
/// Decides what the parts of a run name: known names stay, titles part it, and what is left is an organization, treaty,
/// place or event by its head noun, or a person.
/// </summary>
internal sealed class RunClassifier(Gazetteer gazetteer)
{
    private const int MostPersonWords = 5;

    /// <summary>Adds what the run in <see cref="NameWork.Parts"/> names.</summary>
    public void Classify(NameWork work, SentenceData sentence)
    {
        DemoteTitles(work);
        var first = 0;
        for (var i = 0; i <= work.Parts.Count; i++)
        {
            if (i < work.Parts.Count && work.Parts[i].Kind != NamePartKind.Title)
                continue;

            Segment(work, sentence, first, i, afterTitle: first > 0);
            first = i + 1;
        }
    }

    // "Justice Department", "General Motors Corporation", "Foreign Ministers' Council": no titles before persons.
    private static void DemoteTitles(NameWork work)
    {
        var parts = work.Parts;
        var last = parts[^1];
        if (last.Kind != NamePartKind.Word || !work.Is(last.First, WordTraits.Head))
            return;

        var title = parts.FindLastIndex(static p => p.Kind == NamePartKind.Title);
        if (title < 0 || (work.Is(last.First, WordTraits.Surname) && title == parts.Count - 2))
            return;

        for (var i = title + 1; i < parts.Count; i++)
        {
            if (parts[i].Kind == NamePartKind.Match || work.Is(parts[i].First, WordTraits.Given))
                return;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind == NamePartKind.Title)
                parts[i] = parts[i] with { Kind = NamePartKind.Word };
        }
    }

    private void Segment(NameWork work, SentenceData sentence, int a, int b, bool afterTitle)
    {
        var parts = work.Parts;
        while (a < b && parts[a].Kind == NamePartKind.Link && !work.Is(parts[a].First, WordTraits.Particle))
            a++;

        while (b > a && parts[b - 1].Kind == NamePartKind.Link)
            b--;

        if (b <= a)
            return;

        if (parts[a].Kind == NamePartKind.Match && b - a == 1)
            AddMatch(work, parts[a].Match);
        else if (HasMatch(work, a, b))
            Mixed(work, sentence, a, b, afterTitle);
        else
            Words(work, sentence, a, b, afterTitle);
    }

    private void Mixed(NameWork work, SentenceData sentence, int a, int b, bool afterTitle)
    {
        var parts = work.Parts;
        if (IsPersonWithKnownPart(work, a, b))
        {
            Persons.Add(work, parts[a].First, parts[b - 1].End);
            return;
        }

        var lead = parts[a].Kind == NamePartKind.Match ? work.Matches[parts[a].Match].Entity : null;
        var kind = NameHeads.KindOf(work, a, b);
        if (kind != EntityKind.Other && lead?.Kind is not (EntityKind.Organization or EntityKind.Treaty) && !afterTitle)
        {
            var slot = AddSpan(work, a, b, kind, default);
            var owner = lead ?? (parts[b - 1].Kind == NamePartKind.Match ? work.Matches[parts[b - 1].Match].Entity : null);
            if (Owners.StateOf(owner) is { } state)
                work.Names.SetCountry(slot, state);

            return;
        }

        if (lead?.Kind is EntityKind.Country or EntityKind.Place && !NameHeads.HasGiven(work, a, b) && SingleWords.IsBracketed(work, parts[a].First, parts[b - 1].End))
        {
            AddSpan(work, a, b, EntityKind.Organization, default);
            return;
        }

        if (IsDirection(work, a, b))
        {
            var slot = AddSpan(work, a, b, EntityKind.Place, default);
            work.Names.SetCountry(slot, work.Matches[parts[b - 1].Match].Entity!);
            return;
        }

        SplitAtMatches(work, sentence, a, b, afterTitle);
    }

    private void SplitAtMatches(NameWork work, SentenceData sentence, int a, int b, bool afterTitle)
    {
        var first = a;
        for (var i = a; i <= b; i++)
        {
            if (i < b && work.Parts[i].Kind != NamePartKind.Match)
                continue;

            if (i > first)
                Segment(work, sentence, first, i, afterTitle && first == a);

            if (i < b)
                AddMatch(work, work.Parts[i].Match);

            first = i + 1;
        }
    }

    private void Words(NameWork work, SentenceData sentence, int a, int b, bool afterTitle)
    {
        var parts = work.Parts;
        if (PersonAfterHead(work, a, b) is var person and > 0)
        {
            Words(work, sentence, a, person, afterTitle);
            Words(work, sentence, person, b, afterTitle: true);
            return;
        }

        int first = parts[a].First, end = parts[b - 1].End;
        var kind = NameHeads.KindOf(work, a, b);
        var words = NameHeads.CountWords(work, a, b);
        var given = words > 1 && (work.Is(first, WordTraits.Given) || NameHeads.IsInitial(work, first) || NameHeads.IsInitial(work, first + 1)) && (kind == EntityKind.Other || (words == 2 && work.Is(end - 1, WordTraits.Surname)));
        if (given || (afterTitle && (kind == EntityKind.Other || (words == 1 && work.Is(first, WordTraits.Surname)))))
        {
            if (words <= MostPersonWords)
                Persons.Add(work, first, end);

            return;
        }

        if (kind != EntityKind.Other)
        {
            if (words > 1)
                AddOwned(work, a, b, kind);

            return;
        }

        if (words == 1 && b - a == 1)
            SingleWords.Note(work, first, sentence);
        else
            Unknown(work, sentence, a, b, words);
    }

    // Two to five words without a head noun or a known given name: mostly persons, after "in" places.
    private static void Unknown(NameWork work, SentenceData sentence, int a, int b, int words)
    {
        int first = work.Parts[a].First, end = work.Parts[b - 1].End;
        if (work.Names.Find(work.Written(first, end)) is var known and >= 0)
            work.Add(first, end, known, alias: true);
        else if (SingleWords.IsPlaceContext(work, first, end, sentence))
            AddSpan(work, a, b, EntityKind.Place, default);
        else if (SingleWords.IsBracketed(work, first, end))
            AddSpan(work, a, b, EntityKind.Organization, default);
        else if (words <= MostPersonWords && NameHeads.LooksPersonal(work, first, end))
            Persons.Add(work, first, end);
        else if (!NameHeads.IsGeneric(work, first, end))
            AddSpan(work, a, b, EntityKind.Other, default);
    }

    private void AddOwned(NameWork work, int a, int b, EntityKind kind)
    {
        int first = work.Parts[a].First, end = work.Parts[b - 1].End;
        var owner = NameHeads.IsGeneric(work, first, end) ? Owners.Before(work, first) : null;
        var slot = AddSpan(work, a, b, kind, owner is null ? default : Owners.Prefix(gazetteer, owner));
        if (Owners.StateOf(owner) is { } state)
            work.Names.SetCountry(slot, state);
    }

    private static int AddSpan(NameWork work, int a, int b, EntityKind kind, ReadOnlySpan<char> owner)
    {
        int first = work.Parts[a].First, end = work.Parts[b - 1].End;
        var slot = work.Names.Get(kind, work.Written(first, end), owner);
        work.Add(first, end, slot, alias: false);
        return slot;
    }

    private void AddMatch(NameWork work, int match)
    {
        var known = work.Matches[match];
        if (Places.IsNamesake(work, known, gazetteer, out var other))
        {
            var slot = work.Names.Get(EntityKind.Place, work.Written(known.First, other.End));
            work.Names.SetCountry(slot, other.Entity!.Country!);
            work.Add(known.First, known.End, slot, alias: false);
            return;
        }

        work.Add(known);
        if (known.Entity!.Kind == EntityKind.Person)
            work.Names.Persons.AddKnown(known.Entity, work.Surface(known.End - 1));
    }

    // "Michael Jordan", "Chad Smith", "Lyudmila Putin": a known name is only a part of a person's.
    private static bool IsPersonWithKnownPart(NameWork work, int a, int b)
    {
        var parts = work.Parts;
        if (NameHeads.CountWords(work, a, b) > 3 || NameHeads.KindOf(work, a, b) != EntityKind.Other)
            return false;

        var last = parts[b - 1];
        if (parts[a].Kind == NamePartKind.Word && work.Is(parts[a].First, WordTraits.Given))
            return last.Kind == NamePartKind.Match && last.End == last.First + 1 && OnlyLastIsMatch(work, a, b) && work.Matches[last.Match].Form == MentionForm.Name && !work.Tokens[last.First].Has(TokenFlags.HasDigit | TokenFlags.AllCaps);

        return b - a == 2 && parts[a].Kind == NamePartKind.Match && parts[a].End == parts[a].First + 1 && last.Kind == NamePartKind.Word
            && work.Is(parts[a].First, WordTraits.Given) && !work.Is(last.First, WordTraits.Topic | WordTraits.Head | WordTraits.Title) && !work.Tokens[last.First].Has(TokenFlags.AllCaps);
    }

    private static bool OnlyLastIsMatch(NameWork work, int a, int b)
    {
        for (var i = a; i < b - 1; i++)
        {
            if (work.Parts[i].Kind == NamePartKind.Match)
                return false;
        }

        return true;
    }

    private static bool IsDirection(NameWork work, int a, int b) =>
        b - a == 2 && work.Parts[a].Kind == NamePartKind.Word && work.Is(work.Parts[a].First, WordTraits.Direction)
        && work.Parts[b - 1].Kind == NamePartKind.Match && work.Matches[work.Parts[b - 1].Match] is { Form: MentionForm.Name, Entity.Kind: EntityKind.Country };

    private static bool HasMatch(NameWork work, int a, int b)
    {
        for (var i = a; i < b; i++)
        {
            if (work.Parts[i].Kind == NamePartKind.Match)
                return true;
        }

        return false;
    }

    // "Liberal Party | Joe Dickson": where the person begins; 0 where none does.
    private static int PersonAfterHead(NameWork work, int a, int b)
    {
        for (var i = a + 1; i < b - 1; i++)
        {
            if (work.Is(work.Parts[i - 1].End - 1, WordTraits.Organization) && work.Is(work.Parts[i].First, WordTraits.Given) && work.Parts[i + 1].Kind == NamePartKind.Word && !work.Is(work.Parts[b - 1].First, WordTraits.Head))
                return i;
        }

        return 0;
    }
}
