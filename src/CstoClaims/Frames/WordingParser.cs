using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CstoClaims.Frames;

/// <summary>
/// Reads the notation of wordings. A role stands in braces; a content word ends in <c>/v</c> or <c>/n</c> and may have
/// alternatives separated by <c>|</c>; what is neither is a preposition, with alternatives likewise.
/// </summary>
internal sealed class WordingParser(string text, IReadOnlyList<string> roleNames)
{
    private readonly List<WordingWord> words = [];
    private readonly List<WordingSlot> slots = [];
    private readonly List<int> waiting = [];
    private ImmutableArray<string> prepositions = [];

    /// <summary>The content words and slots of the line.</summary>
    /// <exception cref="FormatException">The line is not of the notation; the message says where.</exception>
    public (ImmutableArray<WordingWord> Words, int Trigger, ImmutableArray<WordingSlot> Slots) Parse()
    {
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
            }
            else if (text[at] == '{')
            {
                at = ReadRole(at);
            }
            else
            {
                at = ReadWords(at);
            }
        }

        PlaceAfter();
        if (words.Count == 0)
        {
            throw Error("has no content word: mark one with /v or /n");
        }

        if (words.Count > Wording.MaxWords)
        {
            throw Error($"has more than {Wording.MaxWords} content words");
        }

        int trigger = words.FindIndex(static w => w.Verb);
        return ([.. words], Math.Max(0, trigger), [.. slots]);
    }

    private int ReadRole(int at)
    {
        int close = text.IndexOf('}', at);
        if (close < 0)
        {
            throw Error("has a '{' without '}'");
        }

        string inside = text[(at + 1)..close];
        int colon = inside.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            return ReadWord(inside[(colon + 1)..], close + 1, Role(inside[..colon]));
        }

        if (inside.StartsWith('~'))
        {
            PlaceAfter();
            slots.Add(new WordingSlot(Role(inside[1..]), words.Count - 1, SlotPlace.Focus, []));
            return close + 1;
        }

        int role = Role(inside);
        if (prepositions.Length > 0 && words.Count > 0 && !NounFollows(close + 1))
        {
            slots.Add(new WordingSlot(role, words.Count - 1, SlotPlace.Phrase, prepositions));
            prepositions = [];
        }
        else
        {
            waiting.Add(role);
        }

        return close + 1;
    }

    /// <summary>In "apply/v for {organization} membership/n" the role belongs to the noun, and so does the preposition.</summary>
    private bool NounFollows(int at)
    {
        int slash = text.IndexOf('/', at);
        int brace = text.IndexOf('{', at);
        return slash >= 0 && (brace < 0 || slash < brace) && slash + 1 < text.Length && text[slash + 1] == 'n'
            && !IsPreposition(text[at..].TrimStart().Split(' ')[0]);
    }

    /// <summary>A run up to <c>/v</c> or <c>/n</c> is a content word; a single group without it is a preposition.</summary>
    private int ReadWords(int at)
    {
        int slash = text.IndexOf('/', at);
        int brace = text.IndexOf('{', at);
        int blank = text.IndexOf(' ', at);
        int wordEnd = blank < 0 ? text.Length : blank;
        string first = text[at..wordEnd];
        if (slash >= 0 && (brace < 0 || slash < brace) && !IsPreposition(first))
        {
            return ReadWord(text[at..slash], slash, role: -1);
        }

        if (!IsPreposition(first))
        {
            throw Error($"has '{first}', which is neither a preposition nor marked as a verb (/v) or noun (/n)");
        }

        PlaceAfter();
        prepositions = [.. first.Split('|')];
        return wordEnd;
    }

    private int ReadWord(string alternatives, int slash, int role)
    {
        char tag = slash + 1 < text.Length && text[slash] == '/' ? text[slash + 1] : ' ';
        if (tag is not ('v' or 'n'))
        {
            throw Error($"marks '{alternatives}' with neither /v nor /n");
        }

        int index = words.Count;
        words.Add(new WordingWord(alternatives.Split('|').ToFrozenSet(StringComparer.Ordinal), tag == 'v', prepositions, role));
        prepositions = [];
        for (int i = 0; i < waiting.Count; i++)
        {
            // Between a verb and an infinitive, and before another role, stands the object of the verb; before a noun stands whose it is.
            bool ofVerb = index > 0 && words[index - 1].Verb && (tag == 'v' || i + 1 < waiting.Count);
            slots.Add(ofVerb ? new WordingSlot(waiting[i], index - 1, SlotPlace.After, []) : new WordingSlot(waiting[i], index, SlotPlace.Before, []));
        }

        waiting.Clear();
        return slash + 2;
    }

    /// <summary>A role that no content word follows is the object of the word before it.</summary>
    private void PlaceAfter()
    {
        if (waiting.Count > 0 && words.Count == 0)
        {
            throw Error("has two roles, or a role and a preposition, before its first content word");
        }

        foreach (int role in waiting)
        {
            slots.Add(new WordingSlot(role, words.Count - 1, SlotPlace.After, []));
        }

        waiting.Clear();
    }

    private int Role(string name)
    {
        for (int i = 0; i < roleNames.Count; i++)
        {
            if (string.Equals(roleNames[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw Error($"names the role '{name}', which the frame lacks: it has {string.Join(", ", roleNames)}");
    }

    private static bool IsPreposition(string group)
    {
        foreach (string word in group.Split('|'))
        {
            if (!Prepositions.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    private FormatException Error(string what) => new($"the wording '{text}' {what}");

    private static readonly FrozenSet<string> Prepositions = new[]
    {
        "about", "across", "against", "among", "as", "at", "between", "by", "for", "from", "in", "inside", "into", "of", "on",
        "onto", "over", "outside", "through", "to", "towards", "under", "upon", "with", "within", "without",
    }.ToFrozenSet(StringComparer.Ordinal);
}
