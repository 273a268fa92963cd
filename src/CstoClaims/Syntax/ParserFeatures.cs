using CstoClaims.Models;

namespace CstoClaims.Syntax;

/// <summary>What the parser looks at of a word by itself.</summary>
/// <param name="Word">Hash of the lower-cased surface.</param>
/// <param name="Tag">Universal and Penn tag.</param>
/// <param name="Commas">Commas in the sentence before it.</param>
/// <param name="Conjunctions">Coordinating conjunctions in the sentence before it.</param>
internal readonly record struct ParserWord(uint Word, uint Tag, ushort Commas, ushort Conjunctions)
{
    public static uint TagOf(UniversalTag upos, PennTag xpos) => ((uint)xpos << 5) | (uint)upos;
}

/// <summary>
/// The feature templates of the parser: words, tags, dependents, distances and valencies around the top of the stack
/// (s0, s1, s2) and the next words (b0, b1, b2), after Zhang and Nivre 2011, adapted to the arc-hybrid system.
/// </summary>
internal static class ParserFeatures
{
    /// <summary>Number of templates.</summary>
    public const int Count = 99;

    /// <summary>Fills the rows that apply in a state.</summary>
    /// <param name="hash">Of the weight table.</param>
    /// <param name="state">The state.</param>
    /// <param name="words">The words, then the root, then the word that is not there.</param>
    /// <param name="rows">Receives <see cref="Count"/> rows.</param>
    public static void Fill(FeatureHash hash, ParserState state, ReadOnlySpan<ParserWord> words, Span<int> rows)
    {
        var view = new View(state, words);
        int n = Words(hash, view, rows, 0);
        n = Pairs(hash, view, rows, n);
        n = Triples(hash, view, rows, n);
        n = Dependents(hash, view, rows, n);
        Distances(hash, view, rows, n);
    }

    private static int Words(FeatureHash hash, in View v, Span<int> rows, int n)
    {
        rows[n] = hash.Row((uint)n++, v.S0.Word);
        rows[n] = hash.Row((uint)n++, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Word);
        rows[n] = hash.Row((uint)n++, v.S1.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.S1.Tag);
        rows[n] = hash.Row((uint)n++, v.B0.Word);
        rows[n] = hash.Row((uint)n++, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.B0.Word, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.B1.Word);
        rows[n] = hash.Row((uint)n++, v.B1.Tag);
        rows[n] = hash.Row((uint)n++, v.B1.Word, v.B1.Tag);
        rows[n] = hash.Row((uint)n++, v.B2.Word, v.B2.Tag);
        rows[n] = hash.Row((uint)n++, v.B2.Tag);
        rows[n] = hash.Row((uint)n++, v.S2.Word, v.S2.Tag);
        rows[n] = hash.Row((uint)n++, v.S2.Tag);
        return n;
    }

    private static int Pairs(FeatureHash hash, in View v, Span<int> rows, int n)
    {
        uint s0 = v.S0.Word ^ (v.S0.Tag << 16), b0 = v.B0.Word ^ (v.B0.Tag << 16), s1 = v.S1.Word ^ (v.S1.Tag << 16);
        rows[n] = hash.Row((uint)n++, s0, b0);
        rows[n] = hash.Row((uint)n++, s0, v.B0.Word);
        rows[n] = hash.Row((uint)n++, v.S0.Word, b0);
        rows[n] = hash.Row((uint)n++, s0, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, b0);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.B0.Word);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, s1, s0);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.S0.Word);
        rows[n] = hash.Row((uint)n++, s1, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, s0);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.B0.Word);
        rows[n] = hash.Row((uint)n++, s1, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, b0);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.B0.Tag, v.B1.Tag);
        rows[n] = hash.Row((uint)n++, v.B0.Word, v.B1.Word);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.B1.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B1.Word);
        rows[n] = hash.Row((uint)n++, v.S2.Tag, v.S0.Tag);
        return n;
    }

    private static int Triples(FeatureHash hash, in View v, Span<int> rows, int n)
    {
        rows[n] = hash.Row((uint)n++, v.B0.Tag, v.B1.Tag, v.B2.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B0.Tag, v.B1.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Tag, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S2.Tag, v.S1.Tag, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Tag, v.B1.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.B0.Tag, v.B1.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B0.Word, v.B1.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B0.Tag, v.B1.Word);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.S0.Tag, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Word, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Tag, v.B0.Word);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0L.Tag, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0R.Tag, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B0.Tag, v.B0L.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Tag, v.S0L.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Tag, v.S0R.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1L.Tag, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1R.Tag, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.S0L.Word, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0L.Word, v.S0.Word);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.B0L.Word, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0L.Word, v.S0.Tag);
        return n;
    }

    private static int Dependents(FeatureHash hash, in View v, Span<int> rows, int n)
    {
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0L.Word);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0R.Word);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1R.Word);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1L.Word);
        rows[n] = hash.Row((uint)n++, v.B0.Tag, v.B0L.Word);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0L.Tag, v.S0L2.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0R.Tag, v.S0R2.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1R.Tag, v.S1R2.Tag);
        rows[n] = hash.Row((uint)n++, v.B0.Tag, v.B0L.Tag, v.B0L2.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.S0LeftSet);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0LeftSet);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.S0RightSet);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0RightSet);
        rows[n] = hash.Row((uint)n++, v.B0.Word, v.B0LeftSet);
        rows[n] = hash.Row((uint)n++, v.B0.Tag, v.B0LeftSet);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.S1RightSet);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1RightSet);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1LeftSet);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1LeftSet, v.S1RightSet);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S1RightSet, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0RightSet, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0LeftSet, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0LeftSet, v.S1.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B0LeftSet, v.B0.Tag);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.S1RightSet, v.S0.Tag);
        return n;
    }

    private static void Distances(FeatureHash hash, in View v, Span<int> rows, int n)
    {
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.Near);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.Near);
        rows[n] = hash.Row((uint)n++, v.B0.Word, v.Near);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B0.Tag, v.Near);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.Far);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.Far);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Tag, v.Far);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.B0.Tag, v.NearMarks);
        rows[n] = hash.Row((uint)n++, v.S1.Tag, v.S0.Tag, v.FarMarks);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.Depth);
        rows[n] = hash.Row((uint)n++, v.B0.Tag, v.Depth, v.S0.Tag);
        rows[n] = hash.Row((uint)n++, v.S0.Word, v.S0Valency);
        rows[n] = hash.Row((uint)n++, v.S1.Word, v.S1Valency);
        rows[n] = hash.Row((uint)n++, v.S0.Tag, v.S0Valency);
        rows[n] = hash.Row((uint)n, v.S1.Tag, v.S1Valency, v.S0.Tag);
    }

    /// <summary>The words of a state that templates speak of.</summary>
    private readonly ref struct View
    {
        public readonly ref readonly ParserWord S0, S1, S2, B0, B1, B2, S0L, S0L2, S0R, S0R2, S1L, S1R, S1R2, B0L, B0L2;
        public readonly uint S0LeftSet, S0RightSet, S1LeftSet, S1RightSet, B0LeftSet;
        public readonly uint Near, Far, NearMarks, FarMarks, Depth, S0Valency, S1Valency;

        public View(ParserState state, ReadOnlySpan<ParserWord> words)
        {
            int s0 = state.Stack(0), s1 = state.Stack(1), b0 = state.Buffer(0);
            S0 = ref words[s0];
            S1 = ref words[s1];
            S2 = ref words[state.Stack(2)];
            B0 = ref words[b0];
            B1 = ref words[state.Buffer(1)];
            B2 = ref words[state.Buffer(2)];
            ref readonly var top = ref state[s0];
            ref readonly var under = ref state[s1];
            ref readonly var next = ref state[b0];
            S0L = ref words[top.Left];
            S0L2 = ref words[top.Left2];
            S0R = ref words[top.Right];
            S0R2 = ref words[top.Right2];
            S1L = ref words[under.Left];
            S1R = ref words[under.Right];
            S1R2 = ref words[under.Right2];
            B0L = ref words[next.Left];
            B0L2 = ref words[next.Left2];
            S0LeftSet = Fold(top.LeftRelations);
            S0RightSet = Fold(top.RightRelations);
            S1LeftSet = Fold(under.LeftRelations);
            S1RightSet = Fold(under.RightRelations);
            B0LeftSet = Fold(next.LeftRelations);
            Near = Distance(b0 - s0);
            Far = Distance(s0 - s1);
            NearMarks = Marks(S0, B0);
            FarMarks = Marks(S1, S0);
            Depth = (uint)Math.Min(state.Depth, 4);
            S0Valency = ((uint)top.LeftCount << 8) | top.RightCount;
            S1Valency = ((uint)under.LeftCount << 8) | under.RightCount;
        }

        private static uint Fold(ulong relations) => (uint)((relations * 0x9E3779B97F4A7C15UL) >> 32);

        private static uint Distance(int distance) => distance switch
        {
            < 0 => 9,
            < 5 => (uint)distance,
            < 8 => 5,
            < 12 => 6,
            _ => 7,
        };

        private static uint Marks(in ParserWord from, in ParserWord to) =>
            ((uint)Math.Clamp(to.Commas - from.Commas, 0, 3) << 2) | (uint)Math.Clamp(to.Conjunctions - from.Conjunctions, 0, 2);
    }
}
