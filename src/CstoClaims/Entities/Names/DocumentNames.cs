namespace CstoClaims.Entities;

/// <summary>
/// The entities that a document introduces and that no gazetteer lists, by name; and which persons its surnames mean.
/// </summary>
internal sealed class DocumentNames
{
    private readonly Dictionary<string, int> slotByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> slotById = new(StringComparer.Ordinal);
    private readonly List<Entity> slots = [];
    private readonly char[] buffer = new char[256];

    public PersonNames Persons { get; } = new();

    public void Clear()
    {
        slotByName.Clear();
        slotById.Clear();
        slots.Clear();
        Persons.Clear();
    }

    public Entity this[int slot] => slots[slot];

    /// <summary>Says of which state an entity is, where that was not known yet.</summary>
    public void SetCountry(int slot, Entity country) => slots[slot] = slots[slot].Country is null ? slots[slot] with { Country = country } : slots[slot];

    /// <summary>The entity of that name and kind; made where it is new. White space in the name counts as one blank.</summary>
    public int Get(EntityKind kind, ReadOnlySpan<char> written, ReadOnlySpan<char> owner = default)
    {
        var name = Normalized(written, owner);
        if (slotByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var slot) && slots[slot].Kind == kind)
            return slot;

        var text = name.ToString();
        var id = EntityIds.FromName(kind, text);
        if (!slotById.TryGetValue(id, out slot))
        {
            slot = slots.Count;
            slots.Add(new Entity(id, text, kind));
            slotById.Add(id, slot);
        }

        slotByName[text] = slot;
        return slot;
    }

    /// <summary>The entity of that name, whatever its kind; -1 where there is none, or only in another case and that counts.</summary>
    public int Find(ReadOnlySpan<char> written, bool anyCase = true)
    {
        var name = Normalized(written, default);
        return slotByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var key, out var slot) && (anyCase || name.SequenceEqual(key)) ? slot : -1;
    }

    /// <summary>Another name for an entity of this document.</summary>
    public void AddAlias(ReadOnlySpan<char> written, int slot) => slotByName[Normalized(written, default).ToString()] = slot;

    private ReadOnlySpan<char> Normalized(ReadOnlySpan<char> written, ReadOnlySpan<char> owner)
    {
        var length = 0;
        foreach (var c in owner)
        {
            if (length < buffer.Length - 1)
                buffer[length++] = c;
        }

        if (length > 0)
            buffer[length++] = ' ';

        foreach (var c in written)
        {
            if (length == buffer.Length)
                break;

            if (!char.IsWhiteSpace(c))
                buffer[length++] = c;
            else if (length > 0 && buffer[length - 1] != ' ')
                buffer[length++] = ' ';
        }

        return buffer.AsSpan(0, length);
    }
}
