using CstoClaims.Models;

namespace CstoClaims.Syntax;

/// <summary>
/// A greedy linear parser over the arc-hybrid transition system: two steps a word, so that work is linear and every
/// tree is valid: one root, no cycle, projective.
/// </summary>
internal sealed class Parser(TransitionTable transitions, HashedWeights weights)
{
    private readonly FeatureHash hash = new(weights.Bits);

    public static Parser Read(ModelReader reader)
    {
        var left = Relations(reader.ReadBytes());
        var right = Relations(reader.ReadBytes());
        return new Parser(new TransitionTable(left, right), HashedWeights.Read(reader));
    }

    /// <summary>Parses a sentence; the tree is in the state afterwards.</summary>
    /// <param name="state">State, reset to the number of words.</param>
    /// <param name="words">The words, then the root, then the word that is not there.</param>
    public void Parse(ParserState state, ReadOnlySpan<ParserWord> words)
    {
        Span<int> rows = stackalloc int[ParserFeatures.Count];
        Span<short> scores = stackalloc short[weights.Stride];
        while (!state.IsFinal)
        {
            int step = 0;
            if (state.Depth > 0)
            {
                ParserFeatures.Fill(hash, state, words, rows);
                weights.Score(rows, scores);
                step = transitions.Best(state, scores);
            }

            state.Apply(transitions[step]);
        }

        state.Finish();
    }

    private static DependencyRelation[] Relations(ReadOnlySpan<byte> bytes)
    {
        var relations = new DependencyRelation[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            relations[i] = (DependencyRelation)bytes[i];
        }

        return relations;
    }
}
