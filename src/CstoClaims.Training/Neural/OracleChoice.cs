using CstoClaims.Syntax;
using CstoClaims.Training.Oracle;

namespace CstoClaims.Training.Neural;

/// <summary>Which transitions are right in a state, and the loss of scores that prefer others.</summary>
internal readonly ref struct OracleChoice
{
    private readonly TransitionTable transitions;
    private readonly ParserState state;
    private readonly Example example;
    private readonly TransitionCosts costs;

    public OracleChoice(ParserState state, TransitionTable transitions, Example example)
    {
        this.state = state;
        this.transitions = transitions;
        this.example = example;
        costs = TransitionCosts.Of(state, example.Heads);
    }

    /// <summary>Costs nothing more than it must, and where it makes a gold arc, labels it rightly.</summary>
    public bool IsRight(int index)
    {
        var transition = transitions[index];
        if (costs[transition.Kind] > costs.Min)
        {
            return false;
        }

        int word = state.Stack(0);
        int head = transition.Kind == TransitionKind.Left ? state.Next : state.Stack(1);
        return transition.Kind == TransitionKind.Shift || example.Heads[word] != head || example.Relations[word] == transition.Relation;
    }

    /// <summary>The best-scored right transition; the first one where the table lacks the label.</summary>
    public int BestRight(ReadOnlySpan<float> scores)
    {
        int best = -1;
        for (int i = 0; i < transitions.Count; i++)
        {
            best = (best < 0 || scores[i] > scores[best]) && IsRight(i) ? i : best;
        }

        return best >= 0 ? best : transitions.Best(state, scores);
    }

    /// <summary>
    /// Minus the logarithm of the probability of all right transitions, among those that the state allows; writes its
    /// gradient.
    /// </summary>
    public double Loss(ReadOnlySpan<float> scores, Span<float> gradient)
    {
        float max = float.NegativeInfinity, all = 0, right = 0;
        for (int i = 0; i < gradient.Length; i++)
        {
            max = IsAllowed(i) ? Math.Max(max, scores[i]) : max;
        }

        Span<bool> isRight = stackalloc bool[gradient.Length];
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] = IsAllowed(i) ? MathF.Exp(scores[i] - max) : 0;
            isRight[i] = IsRight(i);
            all += gradient[i];
            right += isRight[i] ? gradient[i] : 0;
        }

        if (right <= 0)
        {
            right = 1e-12f;
        }

        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] = (gradient[i] / all) - (isRight[i] ? gradient[i] / right : 0);
        }

        return Math.Log((double)all / right);
    }

    private bool IsAllowed(int index) => costs[transitions[index].Kind] < TransitionCosts.Forbidden;
}
