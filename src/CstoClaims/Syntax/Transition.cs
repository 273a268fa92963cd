using System.Numerics;

namespace CstoClaims.Syntax;

/// <summary>What a step of the arc-hybrid transition system does.</summary>
internal enum TransitionKind : byte
{
    /// <summary>The next word goes on the stack.</summary>
    Shift,

    /// <summary>The top of the stack depends on the next word and leaves.</summary>
    Left,

    /// <summary>The top of the stack depends on the word under it and leaves.</summary>
    Right,
}

/// <summary>A step: its kind, and for arcs the relation.</summary>
internal readonly record struct Transition(TransitionKind Kind, DependencyRelation Relation);

/// <summary>The transitions that a model knows: shift first, then the left arcs, then the right arcs.</summary>
internal sealed class TransitionTable
{
    private readonly Transition[] transitions;

    public TransitionTable(IEnumerable<DependencyRelation> left, IEnumerable<DependencyRelation> right)
    {
        Transition[] lefts = [.. left.Select(static r => new Transition(TransitionKind.Left, r))];
        transitions =
        [
            new Transition(TransitionKind.Shift, DependencyRelation.None),
            .. lefts,
            .. right.Select(static r => new Transition(TransitionKind.Right, r)),
        ];
        LeftEnd = 1 + lefts.Length;
    }

    public int Count => transitions.Length;

    /// <summary>Index after the last left arc; right arcs follow.</summary>
    public int LeftEnd { get; }

    public Transition this[int index] => transitions[index];

    /// <summary>Index of an arc; -1 where the model does not know it.</summary>
    public int IndexOf(TransitionKind kind, DependencyRelation relation) => Array.IndexOf(transitions, new Transition(kind, relation));

    /// <summary>The best-scored transition that the state allows.</summary>
    public int Best<T>(ParserState state, ReadOnlySpan<T> scores)
        where T : struct, IComparisonOperators<T, T, bool>
    {
        int best = state.CanShift ? 0 : -1;
        best = state.CanLeft ? Best(scores, 1, LeftEnd, best) : best;
        return state.CanRight ? Best(scores, LeftEnd, Count, best) : best;
    }

    private static int Best<T>(ReadOnlySpan<T> scores, int start, int end, int best)
        where T : struct, IComparisonOperators<T, T, bool>
    {
        for (int i = start; i < end; i++)
        {
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
