namespace CstoClaims.Text;

/// <summary>Knows which quotation marks are open at a place in a block.</summary>
internal struct QuoteTracker
{
    private const string Openers = "“„«‘";
    private const string Closers = "”»";

    public bool DoubleIsOpen { get; private set; }

    public bool SingleIsOpen { get; private set; }

    public static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '＂';

    /// <summary>Whether the mark at i (to end) opens a quotation: by its shape, else by the blanks around it.</summary>
    public readonly bool Opens(ReadOnlySpan<char> text, int i, int end, int start)
    {
        char mark = text[i];
        if (Closers.Contains(mark) || Openers.Contains(mark))
        {
            return Openers.Contains(mark);
        }

        bool afterBreak = i == start || CharTable.Is(text[i - 1], CharKind.Space) || text[i - 1] is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '"' or '“';
        bool beforeBreak = end == text.Length || CharTable.Is(text[end], CharKind.Space);
        bool open = IsDoubleMark(mark, end - i) ? DoubleIsOpen : SingleIsOpen;
        return afterBreak == beforeBreak ? !open && !beforeBreak : afterBreak;
    }

    public void Open(char mark, int length) => Set(mark, length, open: true);

    public void Close(char mark, int length) => Set(mark, length, open: false);

    private static bool IsDoubleMark(char mark, int length) => IsDouble(mark) || length == 2;

    private void Set(char mark, int length, bool open)
    {
        if (IsDoubleMark(mark, length))
        {
            DoubleIsOpen = open;
        }
        else
        {
            SingleIsOpen = open;
        }
    }
}
