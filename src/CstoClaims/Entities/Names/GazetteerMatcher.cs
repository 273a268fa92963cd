using System.Buffers;
using CstoClaims.Pipeline;

namespace CstoClaims.Entities;

/// <summary>Finds the longest known names in a document: one walk over its tokens, a probe for each atom.</summary>
internal sealed class GazetteerMatcher(Gazetteer gazetteer)
{
    private const int LongestGap = 40;
    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly NameTable names = gazetteer.Names;

    /// <summary>Adds the matches in a sentence, in order and not overlapping.</summary>
    public void Find(DocumentBuilder document, SentenceData sentence, bool allCaps, List<NameMatch> matches)
    {
        for (var token = sentence.First; token < sentence.End;)
        {
            if (!MayBegin(document.Tokens[token], document.Text))
            {
                token++;
                continue;
            }

            var match = LongestAt(document, token, sentence.End, allCaps);
            if (match.End > token)
            {
                matches.Add(match);
                token = match.End;
            }
            else
            {
                token++;
            }
        }
    }

    private bool MayBegin(in TokenData token, string text) =>
        names.MayBegin(token.Key) || text.AsSpan(token.Start, token.Length).ContainsAnyExcept(PlainLetters);

    private NameMatch LongestAt(DocumentBuilder document, int first, int sentenceEnd, bool allCaps)
    {
        var tokens = document.Tokens;
        var text = document.Text.AsSpan(0, tokens[sentenceEnd - 1].End);
        var start = tokens[first].Start;
        var token = first;
        var best = default(NameMatch);
        var state = NameTable.Root;
        for (int at = start, stop = tokens[first].End; Atom.TryNext(text[..stop], at, out var atom); at = atom.End)
        {
            if (at > start && !Joins(text[at..atom.Start]))
                break;

            if (!names.TryStep(state, atom.Hash, out state, out var pattern))
                break;

            while (tokens[token].End < atom.End)
                token++;

            if (pattern >= 0 && IsEnd(text[atom.End..tokens[token].End]))
            {
                var proper = !allCaps && (tokens[first].Has(TokenFlags.AllCaps) || !tokens[first].Has(TokenFlags.SentenceStart));
                best = Choose(pattern, text[start..atom.End], proper, first, token + 1) ?? best;
            }

            stop = text.Length;
        }

        return best;
    }

    private NameMatch? Choose(int head, ReadOnlySpan<char> surface, bool proper, int first, int end)
    {
        NamePattern? weak = null;
        for (var pattern = head; pattern >= 0; pattern = names.Patterns[pattern].Next)
        {
            var candidate = names.Patterns[pattern];
            if (!Spelling.Fits(surface, candidate.Text, candidate.Strength == NameStrength.Exact))
                continue;

            if (candidate.Strength != NameStrength.Weak)
                return new NameMatch(first, end, gazetteer.Entries[candidate.Entry].Entity, candidate.Form, candidate.Alias, head, candidate.Strength == NameStrength.Exact && !proper);

            weak ??= candidate;
        }

        return weak is null ? null : new NameMatch(first, end, Entity: null, weak.Form, Alias: true, head);
    }

    // White space with at most one line break, hyphens, apostrophes and the like may stand inside a name.
    private static bool Joins(ReadOnlySpan<char> gap)
    {
        var lineBreaks = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            switch (gap[i])
            {
                case '\n':
                    lineBreaks++;
                    break;
                case ' ' or '\t' or '\r' or '\u00A0' or '-' or '\u2010' or '\u2011' or '\u2013' or '\'' or '’' or 'ʻ' or '.' or '/' or '&' or ',' or '(' or ')':
                    break;
                default:
                    return false;
            }
        }

        return lineBreaks <= 1 && gap.Length <= LongestGap;
    }

    private static bool IsEnd(ReadOnlySpan<char> restOfToken)
    {
        foreach (var c in restOfToken)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }
}
