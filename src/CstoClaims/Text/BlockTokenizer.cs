using System.Runtime.InteropServices;

namespace CstoClaims.Text;

/// <summary>Walks over one block from left to right and appends its tokens. The text reaches from the document's start to the block's end.</summary>
internal ref struct BlockTokenizer(ReadOnlySpan<char> text, List<TokenData> tokens)
{
    private readonly ReadOnlySpan<char> text = text;
    private MarkdownMarks marks = new(text);
    private AddressScanner addresses = new(text);
    private QuoteTracker quotes;

    public void Run(int start)
    {
        int first = tokens.Count;
        int i = start;
        while (i < text.Length)
        {
            if (CharTable.Is(text[i], CharKind.Space))
            {
                i++;
                continue;
            }

            int skipped = marks.Skip(i, start);
            i = skipped > 0 ? i + skipped : Next(i, start);
        }

        MarkSpaces(first);
    }

    /// <summary>Appends the tokens of the unit that begins at i; returns where it ends.</summary>
    private int Next(int i, int start)
    {
        bool atWordStart = i == start || !CharTable.Is(text[i - 1], CharKind.Word | CharKind.Mark);
        int end = atWordStart ? addresses.End(i) : -1;
        if (end > i)
        {
            Add(i, end);
            return end;
        }

        if (CharTable.Is(text[i], CharKind.Word) || SurrogatePairs.IsLetter(text, i))
        {
            end = WordScanner.End(text, i, start);
            return AddWord(i, end);
        }

        return Apostrophes.IsApostrophe(text[i]) ? AddApostrophe(i, start) : AddSymbol(i, start);
    }

    private int AddWord(int i, int end)
    {
        if (end < text.Length && Apostrophes.IsApostrophe(text[end]))
        {
            int clitic = Apostrophes.CliticEnd(text, end);
            if (clitic > 0)
            {
                // "don't": the n belongs to the clitic; "n't" alone stays whole.
                int split = Apostrophes.IsNegation(text, end, clitic) ? end - 1 : end;
                if (split > i)
                {
                    Add(i, split, joinsNext: true);
                }

                Add(Math.Max(split, i), clitic);
                return clitic;
            }

            if (Apostrophes.IsPossessiveAfter(text, i, end) && !quotes.SingleIsOpen)
            {
                Add(i, end, joinsNext: true);
                Add(end, end + 1);
                return end + 1;
            }
        }

        var parts = Contractions.Split(text[i..end]);
        if (parts.First > 0)
        {
            Add(i, i + parts.First, joinsNext: true);
            i += parts.First;
            if (parts.Second > 0)
            {
                Add(i, i + parts.Second, joinsNext: true);
                i += parts.Second;
            }
        }

        Add(i, end);
        return end;
    }

    private int AddApostrophe(int i, int start)
    {
        bool afterSpace = i == start || CharTable.Is(text[i - 1], CharKind.Space);
        int end = Apostrophes.WordEnd(text, i, afterSpace);
        if (end > 0)
        {
            Add(i, end);
            return end;
        }

        end = i + 1 < text.Length && text[i + 1] == text[i] ? i + 2 : i + 1;
        return AddQuote(i, end, start);
    }

    private int AddSymbol(int i, int start)
    {
        int end = SymbolScanner.End(text, i, start);
        return QuoteTracker.IsDouble(text[i]) && end == i + 1 ? AddQuote(i, end, start) : Add(i, end);
    }

    private int AddQuote(int i, int end, int start)
    {
        bool opens = quotes.Opens(text, i, end, start);
        if (!opens)
        {
            quotes.Close(text[i], end - i);
        }

        Add(i, end);
        if (opens)
        {
            quotes.Open(text[i], end - i);
        }

        return end;
    }

    private readonly int Add(int start, int end, bool joinsNext = false)
    {
        var flags = (joinsNext ? TokenFlags.JoinsNext : TokenFlags.None) | (quotes.DoubleIsOpen ? TokenFlags.Quoted : TokenFlags.None);
        tokens.Add(TokenFactory.Create(text, start, end, flags));
        return end;
    }

    /// <summary>White space between a token and the next, or after the last of the block, which a line end follows.</summary>
    private readonly void MarkSpaces(int first)
    {
        var added = CollectionsMarshal.AsSpan(tokens)[first..];
        for (int i = 0; i < added.Length; i++)
        {
            int end = added[i].End;
            int next = i + 1 < added.Length ? added[i + 1].Start : text.Length;
            if (i + 1 == added.Length || (next > end && ContainsSpace(text[end..next])))
            {
                added[i].Flags |= TokenFlags.SpaceAfter;
            }
        }
    }

    private static bool ContainsSpace(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
        {
            if (CharTable.Is(c, CharKind.Space))
            {
                return true;
            }
        }

        return false;
    }
}
