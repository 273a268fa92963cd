namespace CstoClaims.Entities;

/// <summary>The written form of ids: a prefix that tells the kind, and a key.</summary>
internal static class EntityIds
{
    private const int ShortId = 128;
    private static readonly string[] Prefixes = ["other:", "country:", "org:", "treaty:", "person:", "place:", "event:"];

    public const string Forms = "country:XX, org:…, treaty:…, person:…, place:…, event:…, other:…";

    /// <summary>The kind that the prefix of an id tells.</summary>
    public static bool TryKind(string id, out EntityKind kind)
    {
        for (var i = 0; i < Prefixes.Length; i++)
        {
            if (id.StartsWith(Prefixes[i], StringComparison.Ordinal) && id.Length > Prefixes[i].Length)
            {
                kind = (EntityKind)i;
                return true;
            }
        }

        kind = default;
        return false;
    }

    /// <summary>An id from a name: <c>person:vladimir-putin</c>.</summary>
    public static string FromName(EntityKind kind, string name)
    {
        var prefix = Prefixes[(int)kind];
        var longest = prefix.Length + (2 * name.Length);
        var id = longest <= ShortId ? stackalloc char[ShortId] : new char[longest];
        prefix.CopyTo(id);
        var length = prefix.Length;
        for (var at = 0; Atom.TryNext(name, at, out var atom); at = atom.End)
        {
            if (at > 0 && id[length - 1] is not (':' or '-'))
                id[length++] = '-';

            foreach (var c in name.AsSpan(atom.Start, atom.Length))
                id[length++] = Atom.Fold(c);
        }

        return new string(id[..length]);
    }
}
