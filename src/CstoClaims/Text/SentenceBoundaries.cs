namespace CstoClaims.Text;

/// <summary>Finds where sentences end within one block, whose tokens are the last of the span, from <c>blockStart</c> on.</summary>
internal readonly ref struct SentenceBoundaries(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, int blockStart)
{
    private const int LongestSource = 12;
    private static readonly WordTable Starters = WordTable.Load("starters", StringComparer.Ordinal);

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<TokenData> tokens = tokens;
    private readonly int blockStart = blockStart;

    /// <summary>Index after the last token of the sentence that begins at <paramref name="first"/>.</summary>
    public int EndOfSentence(int first)
    {
        for (int i = first; i < tokens.Length; i++)
        {
            if (MailMarks.EndAt(text, tokens, i) is var mark and > 0)
            {
                return i > first && !MailMarks.Continues(tokens, i) ? i : mark;
            }

            if (!MayEnd(i))
            {
                continue;
            }

            int end = AfterClosers(i + 1);
            if (end == tokens.Length)
            {
                return end;
            }

            if (Ends(i, end))
            {
                return AfterSources(end);
            }

            i = end - 1;
        }

        return tokens.Length;
    }

    private bool MayEnd(int i)
    {
        ref readonly var token = ref tokens[i];
        char last = text[token.End - 1];
        return last is '.' or '?' or '!' or '…' or '。' && !token.Has(TokenFlags.JoinsNext);
    }

    /// <summary>Closing quotes and brackets that cling to the end: <c>."</c>, <c>.)</c>, <c>.”</c>.</summary>
    private int AfterClosers(int i)
    {
        while (i < tokens.Length && !tokens[i - 1].Has(TokenFlags.SpaceAfter) && IsCloser(i))
        {
            i++;
        }

        // A straight quote after a blank closes where a quotation is open: 'done . "'.
        bool closesLate = i < tokens.Length && tokens[i].Length == 1 && text[tokens[i].Start] == '"'
            && tokens[i - 1].Has(TokenFlags.Quoted) && tokens[i].Has(TokenFlags.SpaceAfter);
        return closesLate ? i + 1 : i;
    }

    private bool IsCloser(int i)
    {
        ref readonly var token = ref tokens[i];
        char c = text[token.Start];
        if (c is ')' or ']' or '}' or '”' or '»')
        {
            return token.Length == 1;
        }

        return token.Length <= 2 && c is '"' or '\'' or '’' && (token.Has(TokenFlags.SpaceAfter) || i + 1 == tokens.Length || tokens[i + 1].Has(TokenFlags.Punctuation));
    }

    /// <summary>The sentence ends after the terminator at <paramref name="i"/> and its closers, before <paramref name="next"/>.</summary>
    private bool Ends(int i, int next)
    {
        ref readonly var token = ref tokens[i];
        ref readonly var follower = ref tokens[next];
        var surface = text.Slice(token.Start, token.Length);
        int word = FirstWord(next);
        ref readonly var start = ref tokens[word];
        bool lower = !start.Has(TokenFlags.Capitalized | TokenFlags.HasDigit | TokenFlags.Punctuation);
        bool closed = next > i + 1;

        if (!token.Has(TokenFlags.Punctuation))
        {
            return !lower && AbbreviationEnds(surface[..^1], start, i);
        }

        if (!tokens[next - 1].Has(TokenFlags.SpaceAfter))
        {
            return !closed && word == next && start.Has(TokenFlags.Capitalized) && IsRunOn(token);
        }

        if (follower.Has(TokenFlags.Punctuation) && text[follower.Start] is ',' or ';' or ':' or ')' or ']' or '%' or '?' or '!' or '.')
        {
            return false;
        }

        if (lower)
        {
            bool afterName = i > blockStart && tokens[i - 1].Has(TokenFlags.Capitalized) && surface is ".";
            return !closed && !afterName && surface is not ("..." or ".." or "…" or "....") && word == next && !follower.Has(TokenFlags.Punctuation);
        }

        return true;
    }

    /// <summary>The blank after the full stop was forgotten: "the end.The next".</summary>
    private bool IsRunOn(in TokenData token) =>
        token.Start > 0 && CharTable.Is(text[token.Start - 1], token.Length == 1 && text[token.Start] == '.' ? CharKind.Lower : CharKind.Letter);

    /// <summary>An abbreviation before something that could begin a sentence.</summary>
    private bool AbbreviationEnds(ReadOnlySpan<char> word, in TokenData start, int i)
    {
        if (tokens[i].Has(TokenFlags.HasDigit))
        {
            return false;
        }

        var kind = Periods.KindOf(word);
        string[] columns = [];
        bool starter = start.Has(TokenFlags.Capitalized) && Starters.TryGet(text.Slice(start.Start, start.Length), out columns);
        return kind switch
        {
            AbbreviationKind.Title or AbbreviationKind.Inner or AbbreviationKind.Number => false,
            AbbreviationKind.None when word.Length == 1 => starter && i > blockStart && (columns[0] != "name" || !tokens[i - 1].Has(TokenFlags.Capitalized)),
            _ => starter,
        };
    }

    /// <summary>The first token from i on that is not an opening quote or bracket.</summary>
    private int FirstWord(int i)
    {
        int last = Math.Min(tokens.Length - 1, i + 3);
        while (i < last && tokens[i].Has(TokenFlags.Punctuation) && text[tokens[i].Start] is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '`')
        {
            i++;
        }

        return i;
    }

    /// <summary>Sources in brackets after the full stop belong to the sentence before: "(BBC), (AP via Yahoo!)".</summary>
    private int AfterSources(int i)
    {
        while (i < tokens.Length)
        {
            bool listed = text[tokens[i].Start] == ',' && i + 1 < tokens.Length;
            int end = SourceEnd(listed ? i + 1 : i);
            if (end < 0)
            {
                break;
            }

            i = end;
        }

        return i;
    }

    /// <summary>Index after the bracket that begins at i, if most of what it holds are names and dates; else -1.</summary>
    private int SourceEnd(int i)
    {
        if (text[tokens[i].Start] is not ('(' or '['))
        {
            return -1;
        }

        int names = 0;
        int small = 0;
        int last = Math.Min(tokens.Length, i + LongestSource);
        for (int k = i + 1; k < last; k++)
        {
            ref readonly var token = ref tokens[k];
            char c = text[token.Start];
            if (c is ')' or ']')
            {
                return names > small ? k + 1 : -1;
            }

            bool name = token.Has(TokenFlags.Capitalized | TokenFlags.HasDigit);
            bool link = token.Has(TokenFlags.Punctuation) || text.Slice(token.Start, token.Length) is "via" or "of" or "the" or "and" or "for" or "in" or "de" or "'s" or "’s";
            if (c is '.' or '?' or '(')
            {
                return -1;
            }

            names += name ? 1 : 0;
            small += !name && !link ? 1 : 0;
        }

        return -1;
    }
}
