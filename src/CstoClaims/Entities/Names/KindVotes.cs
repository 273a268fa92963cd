namespace CstoClaims.Entities;

/// <summary>
/// One name is one kind of entity throughout a document: the kind that most of its mentions have. Who is named in full, or by a
/// title, counts more than who is named by one word.
/// </summary>
internal sealed class KindVotes
{
    private const int Full = 2;
    private const int Bits = 8;

    private readonly Dictionary<string, ulong> votes = new(StringComparer.Ordinal);

    /// <summary>Counts the names of the document.</summary>
    public void Count(NameWork work)
    {
        votes.Clear();
        foreach (var name in work.Chosen)
        {
            if (name.Source == NameSource.Gazetteer)
                continue;

            Add(work.Written(name.First, name.End), name.Kind, name.Source == NameSource.Evidence ? Full : 1);
            if (name.Kind != EntityKind.Person || name.Length < 2)
                continue;

            Add(work.Surface(Persons.Surname(work, name.First, name.End)), EntityKind.Person, Full);
            if (Persons.BeginsWithFamily(work, name.End))
                Add(work.Surface(name.First), EntityKind.Person, Full);
        }
    }

    /// <summary>The kind of a name that was counted; of kinds with equal votes a person, then the others in their order.</summary>
    public EntityKind Of(NameWork work, NameCandidate name)
    {
        var packed = votes.GetAlternateLookup<ReadOnlySpan<char>>()[work.Written(name.First, name.End)];
        var best = EntityKind.Person;
        for (var kind = EntityKind.Other; kind <= EntityKind.Event; kind++)
        {
            if (Votes(packed, kind) > Votes(packed, best))
                best = kind;
        }

        return best;
    }

    private void Add(ReadOnlySpan<char> name, EntityKind kind, int count)
    {
        var lookup = votes.GetAlternateLookup<ReadOnlySpan<char>>();
        lookup.TryGetValue(name, out var packed);
        if (Votes(packed, kind) <= byte.MaxValue - count)
            lookup[name] = packed + ((ulong)count << ((int)kind * Bits));
    }

    private static int Votes(ulong packed, EntityKind kind) => (byte)(packed >> ((int)kind * Bits));
}
