using System.Globalization;
using System.Net;
using System.Text;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>Reads WikiWars: TIMEX2 inline in the text of war histories.</summary>
internal static class WikiWars
{
    public static IEnumerable<GoldTimexDocument> Read(string folder) =>
        Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal).Select(static f => Parse(Path.GetFileName(f), File.ReadAllText(f)));

    private static GoldTimexDocument Parse(string id, string xml)
    {
        var stamp = Value(xml[xml.IndexOf("<TIMEX2", StringComparison.Ordinal)..])[..10];
        int at = xml.IndexOf("<TEXT>", StringComparison.Ordinal) + "<TEXT>".Length;
        int end = xml.IndexOf("</TEXT>", StringComparison.Ordinal);
        var text = new StringBuilder();
        var gold = new List<GoldTimex>();
        var open = new Stack<(int Start, string Value)>();
        while (at < end)
        {
            int tag = xml.IndexOf('<', at);
            text.Append(WebUtility.HtmlDecode(xml[at..tag]));
            int close = xml.IndexOf('>', tag) + 1;
            if (xml.AsSpan(tag).StartsWith("<TIMEX2", StringComparison.Ordinal))
            {
                open.Push((text.Length, Value(xml[tag..close])));
            }
            else if (xml.AsSpan(tag).StartsWith("</TIMEX2", StringComparison.Ordinal) && open.TryPop(out var start))
            {
                gold.Add(new GoldTimex(new TextSpan(start.Start, text.Length), "DATE", [start.Value]));
            }

            at = close;
        }

        return new GoldTimexDocument(id, text.ToString(), DateOnly.ParseExact(stamp, "yyyy-MM-dd", CultureInfo.InvariantCulture), text.Length, gold);
    }

    private static string Value(string tag)
    {
        int at = tag.IndexOf("val=\"", StringComparison.Ordinal);
        int close = tag.IndexOf('>', StringComparison.Ordinal);
        return at < 0 || at > close ? "" : tag[(at + 5)..tag.IndexOf('"', at + 5)];
    }
}
