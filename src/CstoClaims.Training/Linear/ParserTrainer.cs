using CstoClaims.Models;
using CstoClaims.Syntax;
using CstoClaims.Training.Data;

namespace CstoClaims.Training.Linear;

/// <summary>A sentence as the parser sees it, with its gold tree.</summary>
internal sealed record ParserExample(ParserWord[] Words, int[] Heads, DependencyRelation[] Relations);

/// <summary>Trains the parser: an averaged perceptron with a dynamic oracle that explores its own mistakes.</summary>
internal sealed class ParserTrainer
{
    private const int Bits = 18;
    private const int MinArcCount = 5;
    private const int Epochs = 10;
    private const int ExplorePercent = 90;
    private const double Scale = 1.5;
    private const ulong Seed = 20240502;

    private readonly TransitionTable transitions;
    private readonly AveragedWeights weights;
    private readonly IReadOnlyList<ParserExample> examples;
    private readonly ParserState state = new();
    private readonly Shuffle random = new(Seed);
    private readonly DependencyRelation[] left;
    private readonly DependencyRelation[] right;

    public ParserTrainer(IReadOnlyList<ParserExample> examples)
    {
        this.examples = examples;
        left = Relations(static (word, head) => word < head);
        right = Relations(static (word, head) => word > head);
        transitions = new TransitionTable(left, right);
        weights = new AveragedWeights(Bits, transitions.Count);
    }

    /// <summary>Trains and writes the relations and weights.</summary>
    public void Train(ModelWriter writer, TextWriter progress)
    {
        for (int epoch = 1; epoch <= Epochs; epoch++)
        {
            int errors = 0;
            foreach (int i in random.Order(examples.Count))
            {
                errors += Learn(examples[i], explore: epoch > 1);
            }

            progress.WriteLine($"parser: epoch {epoch}: {errors} errors in training");
        }

        writer.Write([.. left.Select(static r => (byte)r)]);
        writer.Write([.. right.Select(static r => (byte)r)]);
        weights.Write(writer, Scale);
    }

    private int Learn(ParserExample example, bool explore)
    {
        var hash = new FeatureHash(Bits);
        Span<int> rows = stackalloc int[ParserFeatures.Count];
        Span<short> scores = stackalloc short[weights.Stride];
        int errors = 0;
        state.Reset(example.Heads.Length);
        while (!state.IsFinal)
        {
            if (state.Depth == 0)
            {
                state.Apply(transitions[0]);
                continue;
            }

            ParserFeatures.Fill(hash, state, example.Words, rows);
            weights.Score(rows, scores);
            int predicted = transitions.Best(state, scores);
            var costs = TransitionCosts.Of(state, example.Heads);
            int gold = BestRight(example, costs, scores);
            if (gold >= 0 && !IsRight(example, costs, predicted))
            {
                weights.Update(rows, gold, predicted);
                errors++;
                predicted = explore && random.Below(100) < ExplorePercent ? predicted : gold;
            }

            weights.Advance();
            state.Apply(transitions[predicted]);
        }

        return errors;
    }

    /// <summary>The best-scored transition among the right ones; -1 where the table has none.</summary>
    private int BestRight(ParserExample example, TransitionCosts costs, ReadOnlySpan<short> scores)
    {
        int best = -1;
        for (int i = 0; i < transitions.Count; i++)
        {
            if ((best < 0 || scores[i] > scores[best]) && IsRight(example, costs, i))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Costs nothing more than it must, and where it makes a gold arc, labels it rightly.</summary>
    private bool IsRight(ParserExample example, TransitionCosts costs, int index)
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

    private DependencyRelation[] Relations(Func<int, int, bool> side) =>
        [.. examples.SelectMany(e => e.Relations.Where((r, i) => r != DependencyRelation.Root && side(i, e.Heads[i])))
            .GroupBy(static r => r).Where(static g => g.Count() >= MinArcCount).Select(static g => g.Key).Order()];
}
