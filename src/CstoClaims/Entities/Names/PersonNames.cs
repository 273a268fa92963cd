namespace CstoClaims.Entities;

/// <summary>
/// The persons of a document by surname. A person is a slot of <see cref="DocumentNames"/> or, where negative, the complement
/// of an index into <see cref="Known"/>.
/// </summary>
internal sealed class PersonNames
{
    private readonly Dictionary<string, Reading> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> knownById = new(StringComparer.Ordinal);
    private readonly char[] key = new char[64];

    /// <summary>Persons of the gazetteer that the document names.</summary>
    public List<Entity> Known { get; } = [];

    public void Clear()
    {
        bySurname.Clear();
        byStem.Clear();
        knownById.Clear();
        Known.Clear();
    }

    /// <summary>Notes a person of the gazetteer; surnames that gazetteer and text do not share still find it.</summary>
    public void AddKnown(Entity person, ReadOnlySpan<char> surname)
    {
        if (!knownById.TryGetValue(person.Id, out var index))
        {
            index = Known.Count;
            Known.Add(person);
            knownById.Add(person.Id, index);
        }

        Remember(surname, ~index);
    }

    /// <summary>
    /// The person of that full name under another spelling ("Imomali Rahmonov", "Emomalii Rakhmon"), if the document has one.
    /// </summary>
    public bool TryFindVariant(ReadOnlySpan<char> given, ReadOnlySpan<char> surname, out int person) =>
        byStem.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(NameKey.OfPerson(given, surname, key), out person);

    /// <summary>Notes a person of this document.</summary>
    public void Add(int slot, ReadOnlySpan<char> given, ReadOnlySpan<char> surname)
    {
        Remember(surname, slot);
        if (given.Length > 0)
            byStem.TryAdd(NameKey.OfPerson(given, surname, key).ToString(), slot);
    }

    /// <summary>The person whom a surname means: the last one named before, or where <paramref name="anywhere"/> the first of the document.</summary>
    public bool TryFindSurname(ReadOnlySpan<char> surname, bool anywhere, out int person)
    {
        var found = bySurname.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(NameKey.OfSurname(surname, key), out var reading);
        person = anywhere ? reading.First : reading.Last;
        return found;
    }

    private void Remember(ReadOnlySpan<char> surname, int person)
    {
        var lookup = bySurname.GetAlternateLookup<ReadOnlySpan<char>>();
        var name = NameKey.OfSurname(surname, key);
        lookup[name] = lookup.TryGetValue(name, out var reading) ? reading with { Last = person } : new Reading(person, person);
    }

    private readonly record struct Reading(int First, int Last);
}
