namespace CstoClaims.Entities;

/// <summary>Adds mentions of persons: full names, later spellings of them, and surnames.</summary>
internal static class Persons
{
    /// <summary>Adds a person whose name the tokens are.</summary>
    public static void Add(NameWork work, int first, int end)
    {
        var surname = Surname(work, first, end);
        if (surname == first)
        {
            AddSurname(work, first, end);
            return;
        }

        var persons = work.Names.Persons;
        var slot = work.Names.Find(work.Written(first, end));
        if (slot >= 0 && work.Names[slot].Kind == EntityKind.Person)
        {
            Mention(work, first, end, slot, alias: true);
        }
        else if (persons.TryFindVariant(work.Surface(first), work.Surface(surname), out slot))
        {
            if (slot >= 0)
                work.Names.AddAlias(work.Written(first, end), slot);

            Mention(work, first, end, slot, alias: true);
        }
        else
        {
            slot = work.Names.Get(EntityKind.Person, work.Written(first, end));
            Mention(work, first, end, slot, alias: false);
        }

        persons.Add(slot, work.Surface(first), work.Surface(surname));

        if (BeginsWithFamily(work, end))
            persons.Add(slot, default, work.Surface(first));
    }

    /// <summary>"Pak Song-ju": the family name comes first.</summary>
    public static bool BeginsWithFamily(NameWork work, int end) => !work.IsCapital(end - 1);

    /// <summary>Adds a mention of a person given as <see cref="PersonNames"/> gives it.</summary>
    public static void Mention(NameWork work, int first, int end, int person, bool alias)
    {
        if (person >= 0)
            work.Add(first, end, person, alias);
        else
            work.Add(new NameMatch(first, end, work.Names.Persons.Known[~person], MentionForm.Name, alias, -1));

        if (person >= 0 && work.Names[person].Country is null && StateOfPerson.Find(work, first, end) is { } state)
            work.Names.SetCountry(person, state);
    }

    // "President Bordyuzha": the person of that surname, or one of whom no more is known.
    private static void AddSurname(NameWork work, int first, int end)
    {
        if (!work.Names.Persons.TryFindSurname(work.Surface(first), anywhere: false, out var person))
        {
            work.Singles.Add(new NameCandidate(first, end, NameSource.Evidence, EntityKind.Person));
            return;
        }

        Mention(work, first, end, person, alias: true);
    }

    /// <summary>The last capitalized word that is no numeral, or the last of a name in small letters: "John Paul II" has no surname but a key all the same.</summary>
    public static int Surname(NameWork work, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (work.IsCapital(i) && !work.Is(i, WordTraits.Numeral))
                return i;
        }

        return work.IsCapital(first) ? first : end - 1;
    }
}
