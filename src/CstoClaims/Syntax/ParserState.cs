namespace CstoClaims.Syntax;

/// <summary>
/// Stack, next word and arcs while one sentence is parsed. Words are numbered from 0; the artificial root stands after
/// the last word, and <see cref="None"/> stands for "no such word". Reused for sentence after sentence.
/// </summary>
internal sealed class ParserState
{
    private int[] stack = [];
    private int depth;
    private Children[] children = [];

    /// <summary>Number of words.</summary>
    public int Length { get; private set; }

    /// <summary>Number of the artificial root.</summary>
    public int Root => Length;

    /// <summary>Number that stands for a word that is not there.</summary>
    public int None => Length + 1;

    /// <summary>The next word: first of the buffer.</summary>
    public int Next { get; private set; }

    public int Depth => depth;

    public bool CanShift => Next < Length;

    public bool CanLeft => depth > 0 && Next < Length;

    public bool CanRight => depth > 1;

    /// <summary>Only one word is left, which becomes the root.</summary>
    public bool IsFinal => Next == Length && depth == 1;

    public void Reset(int length)
    {
        if (stack.Length < length + 2)
        {
            stack = new int[2 * (length + 2)];
            children = new Children[2 * (length + 2)];
        }

        Length = length;
        depth = 0;
        Next = 0;
        children.AsSpan(0, length + 2).Fill(new Children { Head = None, Left = None, Left2 = None, Right = None, Right2 = None });
    }

    /// <summary>The word at a depth of the stack, 0 being the top.</summary>
    public int Stack(int fromTop) => fromTop < depth ? stack[depth - 1 - fromTop] : None;

    /// <summary>The word at a distance from the next one; the root stands after the last word.</summary>
    public int Buffer(int offset) => Next + offset <= Length ? Next + offset : None;

    public ref readonly Children this[int word] => ref children[word];

    public void Apply(Transition transition)
    {
        switch (transition.Kind)
        {
            case TransitionKind.Shift:
                stack[depth++] = Next++;
                break;
            case TransitionKind.Left:
                depth--;
                children[Next].AddLeft(stack[depth], transition.Relation);
                Attach(stack[depth], Next, transition.Relation);
                break;
            default:
                depth--;
                children[stack[depth - 1]].AddRight(stack[depth], transition.Relation);
                Attach(stack[depth], stack[depth - 1], transition.Relation);
                break;
        }
    }

    /// <summary>Makes the last word on the stack the root.</summary>
    public void Finish() => Attach(stack[0], Root, DependencyRelation.Root);

    private void Attach(int word, int head, DependencyRelation relation)
    {
        children[word].Head = head;
        children[word].Relation = relation;
    }
}

/// <summary>What the parser knows of a word: its head once it has one, and its outermost dependents on each side.</summary>
internal struct Children
{
    public int Head;
    public int Left;
    public int Left2;
    public int Right;
    public int Right2;
    public ulong LeftRelations;
    public ulong RightRelations;
    public byte LeftCount;
    public byte RightCount;
    public DependencyRelation Relation;

    public void AddLeft(int word, DependencyRelation relation)
    {
        Left2 = Left;
        Left = word;
        LeftRelations |= 1UL << (int)relation;
        LeftCount = (byte)Math.Min(LeftCount + 1, byte.MaxValue);
    }

    public void AddRight(int word, DependencyRelation relation)
    {
        Right2 = Right;
        Right = word;
        RightRelations |= 1UL << (int)relation;
        RightCount = (byte)Math.Min(RightCount + 1, byte.MaxValue);
    }
}
