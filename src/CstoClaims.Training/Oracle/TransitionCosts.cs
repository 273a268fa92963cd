using CstoClaims.Syntax;

namespace CstoClaims.Training.Oracle;

/// <summary>
/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each kind of step puts out
/// of reach. Where the gold tree is not projective the counts are a bound, and the cheapest step is taken for right.
/// </summary>
internal readonly record struct TransitionCosts(int Shift, int Left, int Right)
{
    public const int Forbidden = int.MaxValue / 2;

    /// <summary>The costs in a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="heads">The gold heads; the root's head is <see cref="ParserState.Root"/>.</param>
    public static TransitionCosts Of(ParserState state, ReadOnlySpan<int> heads)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), b0 = state.Next;
        int later = 0;
        for (int i = b0; i < state.Length; i++)
        {
            later += heads[i] == s0 ? 1 : 0;
        }

        int left = later + (heads[s0] == s1 && state.Depth > 1 ? 1 : 0) + (heads[s0] > b0 ? 1 : 0);
        int right = later + (heads[s0] >= b0 ? 1 : 0);
        return new TransitionCosts(
            state.CanShift ? ShiftCost(state, heads) : Forbidden,
            state.CanLeft ? left : Forbidden,
            state.CanRight ? right : Forbidden);
    }

    public int Min => Math.Min(Shift, Math.Min(Left, Right));

    public int this[TransitionKind kind] => kind switch
    {
        TransitionKind.Shift => Shift,
        TransitionKind.Left => Left,
        _ => Right,
    };

    private static int ShiftCost(ParserState state, ReadOnlySpan<int> heads)
    {
        int b0 = state.Next, cost = 0;
        for (int i = 0; i < state.Depth; i++)
        {
            int word = state.Stack(i);
            cost += heads[word] == b0 ? 1 : 0;
            cost += i > 0 && heads[b0] == word ? 1 : 0;
        }

        return cost;
    }
}
