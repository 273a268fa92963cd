using System.Buffers;
using System.Runtime.InteropServices;
using CstoClaims.Pipeline;

namespace CstoClaims.Dates;

/// <summary>Cuts tokens into atoms and classifies them. One pass; every character belongs to at most one atom.</summary>
internal sealed class AtomReader(DateLexicon lexicon)
{
    /// <summary>A longer token with letters is an address or an identifier, never a date.</summary>
    private const int LongestMixedToken = 32;

    private static readonly SearchValues<char> Cuts = SearchValues.Create("0123456789-–—/.'’,:");

    public void Read(DocumentBuilder document, List<DateAtom> atoms)
    {
        atoms.Clear();
        var tokens = document.Tokens;
        var sentences = document.Sentences;
        int sentence = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            while (sentence < sentences.Count && sentences[sentence].First < i)
            {
                sentence++;
            }

            int first = atoms.Count;
            ReadToken(document.Text, tokens[i], i, atoms);
            var span = CollectionsMarshal.AsSpan(atoms);
            span[first].StartsSentence = i == 0 || (sentence < sentences.Count && sentences[sentence].First == i);
            span[first].Glued = i > 0 && tokens[i - 1].End == tokens[i].Start;
            for (int a = first + 1; a < span.Length; a++)
            {
                span[a].Glued = true;
            }
        }
    }

    private void ReadToken(string text, in TokenData data, int token, List<DateAtom> atoms)
    {
        int start = data.Start;
        int end = data.End;
        var surface = text.AsSpan(start, end - start);
        if (surface.Length == 1 && !char.IsAsciiLetterOrDigit(surface[0]))
        {
            atoms.Add(Sign(surface[0], start, token));
            return;
        }

        if (lexicon.CanContain(data.Key) && lexicon.Find(surface) is { } word)
        {
            atoms.Add(Word(text, start, end, token, word));
            return;
        }

        bool whole = !surface.ContainsAny(Cuts) || (surface.Length > LongestMixedToken && HasLetter(surface));
        if (whole || !TrySplit(text, start, end, token, atoms))
        {
            atoms.Add(Word(text, start, end, token, word: null));
        }
    }

    /// <summary>Cuts a token at changes between digits, letters and signs; fails where a part is no word of ours.</summary>
    private bool TrySplit(string text, int start, int end, int token, List<DateAtom> atoms)
    {
        int first = atoms.Count;
        int at = start;
        while (at < end)
        {
            int next = EndOfRun(text, at, end);
            char c = text[at];
            if (char.IsAsciiDigit(c))
            {
                next = EndOfGrouped(text, next, end);
                atoms.Add(Number(text, at, next, token));
            }
            else if (c is '\'' or '’' && at == end - 2 && at > start && text[at + 1] == 's')
            {
                next = end;
                atoms.Add(Word(text, at, end, token, lexicon.Find("'s")));
            }
            else if (!char.IsLetter(c))
            {
                if (at == end - 1 && c == '.' && at > start && !char.IsAsciiDigit(text[at - 1]))
                {
                    break; // the full stop of an abbreviation: "Sept."
                }

                atoms.Add(Sign(c, at, token));
                next = at + 1;
            }
            else if (EndOfQuarter(text, at, next, end) is > 0 and var quarter)
            {
                next = quarter;
                atoms.Add(Word(text, at, next, token, lexicon.Find(text.AsSpan(at, next - at))));
            }
            else if (!AddLetters(text, at, next, token, first, atoms))
            {
                atoms.RemoveRange(first, atoms.Count - first);
                return false;
            }

            at = next;
        }

        return atoms.Count > first;
    }

    /// <summary>"2016H2", "q1-2019": the end of the letter and its figure; 0 where it is none.</summary>
    private int EndOfQuarter(string text, int at, int next, int end) =>
        next == at + 1 && next < end && char.IsAsciiDigit(text[next]) && (next + 1 == end || !char.IsAsciiLetterOrDigit(text[next + 1]))
        && lexicon.Find(text.AsSpan(at, 2))?.Classes == WordClass.Quarter
            ? at + 2
            : 0;

    /// <summary>Letters inside a token: a suffix of the number before ("19th", "1990s"), or a word.</summary>
    private bool AddLetters(string text, int start, int end, int token, int first, List<DateAtom> atoms)
    {
        var letters = text.AsSpan(start, end - start);
        if (atoms.Count > first && atoms[^1].End == start && NumberForms.Suffixed(atoms[^1], letters) is { } suffixed)
        {
            atoms[^1] = suffixed with { End = end };
            return true;
        }

        // A single letter before a figure is part of a name ("T-34") but in "2013-05-28T15:00Z".
        bool named = letters.Length == 1 && end < text.Length && (text[end] == '-' || char.IsAsciiDigit(text[end])) && !(atoms.Count > first && atoms[^1].Is(WordClass.Number));
        if (named || lexicon.Find(letters) is not { } word)
        {
            return false;
        }

        atoms.Add(Word(text, start, end, token, word));
        return true;
    }

    private static int EndOfRun(string text, int at, int end)
    {
        int next = at + 1;
        if (char.IsAsciiDigit(text[at]))
        {
            while (next < end && (char.IsAsciiDigit(text[next]) || text[next] is 'O' or 'o'))
            {
                next++;
            }
        }
        else if (char.IsLetter(text[at]))
        {
            while (next < end && char.IsLetter(text[next]))
            {
                next++;
            }
        }

        return next;
    }

    /// <summary>Takes thousands along: "5,000".</summary>
    private static int EndOfGrouped(string text, int next, int end)
    {
        while (next + 4 <= end && text[next] == ',' && char.IsAsciiDigit(text[next + 1]) && char.IsAsciiDigit(text[next + 2])
            && char.IsAsciiDigit(text[next + 3]) && (next + 4 == end || !char.IsAsciiDigit(text[next + 4])))
        {
            next += 4;
        }

        return next;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static DateAtom Number(string text, int start, int end, int token)
    {
        var atom = NumberForms.Digits(text.AsSpan(start, end - start));
        atom.Start = start;
        atom.End = end;
        atom.Token = atom.LastToken = token;
        return atom;
    }

    private static DateAtom Word(string text, int start, int end, int token, Lexeme? word) => new()
    {
        Start = start,
        End = end,
        Token = token,
        LastToken = token,
        Word = word,
        Classes = word?.Classes ?? WordClass.None,
        Value = word?.Value ?? 0,
        Letters = char.IsLetter(text[start]),
        Capital = char.IsUpper(text[start]),
    };

    private DateAtom Sign(char sign, int start, int token)
    {
        var word = lexicon.Find([sign]);
        return new DateAtom
        {
            Start = start,
            End = start + 1,
            Token = token,
            LastToken = token,
            Word = word,
            Classes = ClassOf(sign) | (word?.Classes ?? WordClass.None),
        };
    }

    private static WordClass ClassOf(char sign) => sign switch
    {
        '-' or '–' or '—' or '‑' or '−' => WordClass.Dash | WordClass.To,
        '/' => WordClass.Slash,
        '.' => WordClass.Dot,
        ':' => WordClass.Colon,
        ',' => WordClass.Comma,
        _ => WordClass.None,
    };
}
