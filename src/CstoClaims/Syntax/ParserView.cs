using System.Numerics;

namespace CstoClaims.Syntax;

/// <summary>
/// What the parser looks at of a state: some words, whose encoder vectors it takes, and some marks: the words' Penn tags
/// (which a later stage may have corrected), which relations the dependents have so far, and how far the words are apart.
/// </summary>
internal static class ParserView
{
    /// <summary>Number of words looked at.</summary>
    public const int Words = 9;

    /// <summary>Number of different marks.</summary>
    public const int Marks = TagStart + (Words * Tags);

    /// <summary>More marks than this a state cannot have.</summary>
    public const int MaxMarks = 48;

    private const int Relations = (int)DependencyRelation.CsubjOuter + 1;
    private const int RelationSets = 5;
    private const int DistanceStart = RelationSets * Relations;
    private const int Distances = 10;
    private const int Depths = 5;
    private const int TagStart = DistanceStart + (2 * Distances) + Depths;
    private const int Tags = (int)PennTag.CloseQuote + 1;

    /// <summary>Fills the numbers of the words and of the marks; returns how many marks there are.</summary>
    /// <param name="state">The state.</param>
    /// <param name="tags">The words' Penn tags.</param>
    /// <param name="words">Receives the numbers of the words.</param>
    /// <param name="marks">Receives the numbers of the marks.</param>
    public static int Fill(ParserState state, ReadOnlySpan<PennTag> tags, Span<int> words, Span<int> marks)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), b0 = state.Buffer(0);
        ref readonly var top = ref state[s0];
        ref readonly var under = ref state[s1];
        ref readonly var next = ref state[b0];
        words[0] = s0;
        words[1] = s1;
        words[2] = state.Stack(2);
        words[3] = b0;
        words[4] = top.Left;
        words[5] = top.Right;
        words[6] = under.Left;
        words[7] = under.Right;
        words[8] = next.Left;

        int count = AddSet(top.LeftRelations, 0, marks, 0);
        count = AddSet(top.RightRelations, 1, marks, count);
        count = AddSet(under.LeftRelations, 2, marks, count);
        count = AddSet(under.RightRelations, 3, marks, count);
        count = AddSet(next.LeftRelations, 4, marks, count);
        marks[count++] = DistanceStart + Distance(b0 - s0);
        marks[count++] = DistanceStart + Distances + Distance(s0 - s1);
        marks[count++] = DistanceStart + (2 * Distances) + Math.Min(state.Depth, Depths - 1);
        for (int i = 0; i < Words; i++)
        {
            if (words[i] < tags.Length)
            {
                marks[count++] = TagStart + (i * Tags) + (int)tags[words[i]];
            }
        }

        return count;
    }

    private static int AddSet(ulong relations, int set, Span<int> marks, int count)
    {
        for (; relations != 0 && count < MaxMarks - 3 - Words; relations &= relations - 1)
        {
            marks[count++] = (set * Relations) + BitOperations.TrailingZeroCount(relations);
        }

        return count;
    }

    private static int Distance(int distance) => distance switch
    {
        < 0 => 9,
        < 5 => distance,
        < 8 => 5,
        < 12 => 6,
        < 20 => 7,
        _ => 8,
    };
}
