namespace CstoClaims.Text;

/// <summary>Recognizes addresses (URL, e-mail, host) and file names, which are one token each. Looks at each stretch of text once.</summary>
internal ref struct AddressScanner(ReadOnlySpan<char> text)
{
    private const int LongestAddress = 4096;
    private static readonly WordTable LastLabels = WordTable.Load("addresses", StringComparer.OrdinalIgnoreCase);

    private readonly ReadOnlySpan<char> text = text;
    private int nothingUntil;

    /// <summary>End of the address that begins at i; -1 where there is none.</summary>
    public int End(int i)
    {
        if (i < nothingUntil || !CharTable.Is(text[i], CharKind.Word))
        {
            return -1;
        }

        int end = i;
        int limit = Math.Min(text.Length, i + LongestAddress);
        int at = -1;
        int dots = 0;
        int letters = 0;
        for (; end < limit && IsAddressChar(text[end]); end++)
        {
            dots += text[end] == '.' ? 1 : 0;
            letters += CharTable.Is(text[end], CharKind.Letter) ? 1 : 0;
            at = text[end] == '@' && at < 0 ? end : at;
            if (text[end] == ':' && IsScheme(i, end))
            {
                return UrlEnd(i);
            }

            if (text[end] == '/' && !HasHost(i, end))
            {
                break;
            }
        }

        nothingUntil = Math.Max(nothingUntil, end);
        if (dots == 0 || letters == 0)
        {
            return -1;
        }

        if (text[i..].StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return UrlEnd(i);
        }

        return at > i ? EmailEnd(i, at) : HostEnd(i, end);
    }

    private static bool IsAddressChar(char c) => c < 128 && (CharTable.Is(c, CharKind.Word) || c is '.' or '-' or '_' or '@' or ':' or '/' or '~' or '+' or '%' or '#');

    private readonly bool IsScheme(int i, int colon) =>
        (colon + 3 < text.Length && text[colon + 1] == '/' && text[colon + 2] == '/' && colon - i is >= 3 and <= 6)
        || (text[i..colon] is "mailto" or "doi" && WordScanner.IsWordAt(text, colon + 1));

    private readonly bool HasHost(int i, int end)
    {
        var host = text[i..end];
        int dot = host.LastIndexOf('.');
        return dot > 0 && LastLabels.TryGet(host[(dot + 1)..], out var kind) && kind[0] == "domain";
    }

    /// <summary>To the next blank or quotation mark, without the punctuation that ends the sentence around it.</summary>
    private int UrlEnd(int i)
    {
        int limit = Math.Min(text.Length, i + LongestAddress);
        int end = i;
        bool openBracket = false;
        while (end < limit && !CharTable.Is(text[end], CharKind.Space) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '|' or ']' or '['))
        {
            openBracket |= text[end] == '(';
            end++;
        }

        while (end > i + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or '_' or '…' || (text[end - 1] == ')' && !openBracket))
        {
            end--;
        }

        nothingUntil = Math.Max(nothingUntil, end);
        return end;
    }

    private readonly int EmailEnd(int i, int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at < 256 && text[end] < 128 && (CharTable.Is(text[end], CharKind.Word) || text[end] is '.' or '-'))
        {
            end++;
        }

        while (text[end - 1] is '.' or '-')
        {
            end--;
        }

        return text[at..end].Contains('.') ? end : -1;
    }

    /// <summary>"reuters.com", "memo.doc", "alt.news.asia"; with a path after a host.</summary>
    private readonly int HostEnd(int i, int end)
    {
        while (end > i && text[end - 1] is '.' or '-' or ':' or '/' or '+' or '#' or '%')
        {
            end--;
        }

        int slash = text[i..end].IndexOf('/');
        var host = slash < 0 ? text[i..end] : text.Slice(i, slash);
        int dot = host.LastIndexOf('.');
        if (dot <= 0 || dot == host.Length - 1 || host.Contains(':') || host.Contains("..", StringComparison.Ordinal))
        {
            return -1;
        }

        var last = host[(dot + 1)..];
        if (LastLabels.TryGet(last, out var kind))
        {
            bool sentenceEnd = kind[0] == "domain" && CharTable.Is(last[0], CharKind.Upper) && !CharTable.Is(host[0], CharKind.Upper);
            return sentenceEnd || (slash >= 0 && kind[0] != "domain") ? -1 : end;
        }

        return slash < 0 && IsNewsgroup(host) ? end : -1;
    }

    /// <summary>At least three labels of lower-case letters, two or more each.</summary>
    private static bool IsNewsgroup(ReadOnlySpan<char> host)
    {
        int labels = 1;
        int length = 0;
        foreach (char c in host)
        {
            if (c == '.')
            {
                if (length < 2)
                {
                    return false;
                }

                labels++;
                length = 0;
            }
            else if (!char.IsAsciiLetterLower(c))
            {
                return false;
            }
            else
            {
                length++;
            }
        }

        return labels >= 3 && length >= 2;
    }
}
