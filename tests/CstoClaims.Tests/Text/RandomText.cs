using System.Text;

namespace CstoClaims.Tests.Text;

/// <summary>A small generator that gives the same numbers everywhere (xorshift).</summary>
internal sealed class DeterministicRandom(int seed)
{
    private ulong state = ((ulong)seed * 0x9E3779B97F4A7C15UL) + 0x2545F4914F6CDD1DUL;

    public int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)below);
    }
}

/// <summary>Texts that nobody would write.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "a", "The", "Gen", "Mr", "U.S", "e.g", "state", "no", "I", "NATO", "1999", "40,000", "5", "9/11",
        ".", ".", ",", "'", "’", "\"", "“", "”", "(", ")", "[", "]", "](", "-", "--", "–", "/", ":", ";", "!", "?", "…", "...", "$", "%", "#", "# ", "@",
        "*", "**", "_", "&", "|", "<", ">", "http://", "www.", ".com", "mailto:", "'s", "n't", "cannot", "s'", "é", "日本", "\u0301", "\u200D", "\uFE0F",
        "\uD83D\uDE00", "\uD83C\uDFFD", "\uD800", "\uDC00", "\0", "\u0007", "\u00A0", "\u200B", "\u00AD", "\u2028", "`", "``", "''", "°", "€", "By ", "Read 5 times",
    ];

    public static string Characters(DeterministicRandom random)
    {
        var text = new StringBuilder();
        int length = random.Next(200);
        for (int i = 0; i < length; i++)
        {
            text.Append(random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Pieces of the text are lost, doubled, overwritten, and it breaks off somewhere.</summary>
    public static string Mutilate(string original, DeterministicRandom random)
    {
        var text = new StringBuilder(original, 0, random.Next(original.Length), original.Length * 2);
        for (int i = 0; i < 60 && text.Length > 40; i++)
        {
            int at = random.Next(text.Length - 30);
            int length = 1 + random.Next(20);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text[at] = (char)random.Next(0x10000);
                    break;
                default:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
