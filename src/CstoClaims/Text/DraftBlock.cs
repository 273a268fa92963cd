namespace CstoClaims.Text;

/// <summary>A block before it is known what it is.</summary>
internal struct DraftBlock
{
    public int Start;
    public int End;
    public int Words;
    public int Lines;
    public bool IsMarkedHeading;
    public bool IsCapitals;
    public bool HasVerb;
    public BlockKind Kind;

    public static DraftBlock Of(ReadOnlySpan<char> text, in Line line)
    {
        int marks = LineEnds.HeadingMarks(text[line.Start..line.End]);
        int start = marks > 0 ? Periods.NextVisible(text[..line.End], line.Start + marks) : line.Start;
        return new DraftBlock
        {
            Start = start,
            End = line.End,
            Words = line.Words - (marks > 0 ? 1 : 0),
            Lines = 1,
            IsMarkedHeading = marks > 0,
            IsCapitals = line.IsCapitals,
        };
    }

    public void Append(in Line line)
    {
        End = line.End;
        Words += line.Words;
        Lines++;
        IsCapitals &= line.IsCapitals;
    }
}
