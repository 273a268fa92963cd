using System.Globalization;
using CstoClaims.Frames;
using CstoClaims.Predications;
using Humanizer;

namespace CstoClaims.Claims;

/// <summary>Words a claim as one English sentence: "Uzbekistan withdrew from the CSTO (July 2012)."</summary>
internal static class ClaimSummary
{
    public static string Of(Frame frame, IReadOnlyList<Role> roles, Modality modality, Polarity polarity, ClaimTime? time)
    {
        string sentence = frame.Summary;
        int open = sentence.IndexOf('[', StringComparison.Ordinal), close = sentence.IndexOf(']', StringComparison.Ordinal);
        var forms = sentence[(open + 1)..close].Split('|');
        sentence = sentence[..open] + Verb(forms[0], forms[1], modality, polarity) + sentence[(close + 1)..];
        foreach (var role in frame.Roles)
        {
            var fillers = roles.FirstOrDefault(r => string.Equals(r.Name, role.Name, StringComparison.Ordinal))?.Fillers ?? [];
            string names = fillers.Count == 0 ? "someone" : List(fillers);
            sentence = sentence.Replace($"{{{role.Name}}}", names, StringComparison.Ordinal);
        }

        string when = time is null ? "" : $" ({Date(time.Value)})";
        return $"{sentence.Transform(CultureInfo.InvariantCulture, To.SentenceCase)}{when}.";
    }

    /// <summary>
    /// "A, B and C". Humanizer's own list formatter is chosen by the culture of the machine, which output must not depend on.
    /// </summary>
    private static string List(IReadOnlyList<RoleFiller> fillers)
    {
        string last = Named(fillers[^1].Entity);
        return fillers.Count == 1 ? last : $"{string.Join(", ", fillers.SkipLast(1).Select(static f => Named(f.Entity)))} and {last}";
    }

    private static string Verb(string past, string plain, Modality modality, Polarity polarity)
    {
        string not = polarity == Polarity.Negative ? "not " : "";
        return modality switch
        {
            Modality.Asserted when polarity == Polarity.Positive => past,
            Modality.Asserted when plain.StartsWith("be", StringComparison.Ordinal) => past.Insert(past.IndexOf(' ', StringComparison.Ordinal) is var i and >= 0 ? i : past.Length, " not"),
            Modality.Asserted => $"did not {plain}",
            Modality.Planned => $"is {not}to {plain}",
            Modality.Proposed => $"should {not}{plain}",
            Modality.Possible => $"may {not}{plain}",
            _ => $"might {not}{plain}",
        };
    }

    private static string Named(Entity entity) =>
        entity.Kind is EntityKind.Organization or EntityKind.Treaty && !entity.Name.StartsWith("The ", StringComparison.Ordinal) && !IsSpokenAsWord(entity.Name)
            ? $"the {entity.Name}"
            : entity.Name;

    /// <summary>"NATO" and "Mercosur" go without the article that "the CSTO" and "the Arab League" have: one word in which letters alternate.</summary>
    private static bool IsSpokenAsWord(string name)
    {
        int run = 0;
        bool before = false;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }

            bool vowel = "AEIOUaeiou".Contains(c, StringComparison.Ordinal);
            run = run > 0 && vowel == before ? run + 1 : 1;
            before = vowel;
            if (run > (vowel ? 2 : 1) && char.IsUpper(c))
            {
                return false;
            }
        }

        return name.Length > 3;
    }

    /// <summary>"2012-07" as "July 2012"; what is no plain date stays EDTF.</summary>
    private static string Date(string edtf) =>
        DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : DateOnly.TryParseExact(edtf, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : edtf;
}
