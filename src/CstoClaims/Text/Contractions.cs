using System.Globalization;

namespace CstoClaims.Text;

/// <summary>Words that are two or three tokens without an apostrophe: "cannot" is can + not.</summary>
internal static class Contractions
{
    private static readonly WordTable Table = WordTable.Load("contractions", StringComparer.OrdinalIgnoreCase);
    private static readonly uint[] InitialsByLength = Initials();

    /// <summary>Lengths of the parts before the last; zero where the word is one token.</summary>
    public static (int First, int Second) Split(ReadOnlySpan<char> word)
    {
        bool possible = word.Length < InitialsByLength.Length && (InitialsByLength[word.Length] >> (word[0] & 31) & 1) != 0;
        if (!possible || !Table.TryGet(word, out var columns))
        {
            return (0, 0);
        }

        return (Number(columns[0]), columns.Length > 1 ? Number(columns[1]) : 0);
    }

    private static int Number(string column) => int.Parse(column, CultureInfo.InvariantCulture);

    private static uint[] Initials()
    {
        var initials = new uint[Table.Rows.Max(static r => r.Key.Length) + 1];
        foreach (var (word, _) in Table.Rows)
        {
            initials[word.Length] |= 1u << (word[0] & 31);
        }

        return initials;
    }
}
