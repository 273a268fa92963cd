using CstoClaims.Syntax;

namespace CstoClaims.Training.Neural;

/// <summary>A sentence for training: the rows of its words' features in the embedding, its tags, its tree and its names.</summary>
/// <param name="Features">Rows, <see cref="Models.InputFeatures.Count"/> for each word; -1 where there is none.</param>
/// <param name="Tags">The right tag classes of each word; none where they are not known.</param>
/// <param name="Heads">Head of each word, the root's being the number of words; empty where the sentence has no tree.</param>
/// <param name="Relations">Relation of each word; empty where the sentence has no tree.</param>
/// <param name="Names">The right name classes of each word; none where they are not known.</param>
internal sealed record Example(int[] Features, int[][] Tags, int[] Heads, DependencyRelation[] Relations, int[][] Names)
{
    public int Length => Tags.Length;

    public bool HasTree => Heads.Length > 0;
}

/// <summary>The sentences of one part of a batch, laid end to end.</summary>
internal sealed class Batch
{
    /// <summary>A batch is computed in this many parts at once; fixed, so that sums do not depend on the machine.</summary>
    public const int Parts = 2;

    public List<Example> Sentences { get; } = [];

    /// <summary>Row of the first word of each sentence.</summary>
    public List<int> Starts { get; } = [];

    /// <summary>Number of words.</summary>
    public int Rows { get; private set; }

    public void Add(Example sentence)
    {
        Sentences.Add(sentence);
        Starts.Add(Rows);
        Rows += sentence.Length;
    }

    public void Clear()
    {
        Sentences.Clear();
        Starts.Clear();
        Rows = 0;
    }
}

/// <summary>Arrays that grow as needed and are reused.</summary>
internal static class Buffers
{
    public static float[] Ensure(ref float[] buffer, int length) =>
        buffer.Length >= length ? buffer : buffer = new float[length + (length / 2)];
}
