namespace CstoClaims.Syntax;

/// <summary>Working memory of a <see cref="Parser"/> for one sentence.</summary>
internal sealed class ParserMemory
{
    private PennTag[] tags = [];

    public ParserState State { get; } = new();

    /// <summary>What each word, the root and the word that is not there give the hidden layer in each role.</summary>
    public int[] Roles { get; private set; } = [];

    public byte[] Hidden { get; private set; } = [];

    public int[] Sums { get; private set; } = [];

    public float[] Scores { get; private set; } = [];

    /// <summary>The Penn tags of some tokens.</summary>
    public ReadOnlySpan<PennTag> TagsOf(ReadOnlySpan<TokenData> tokens)
    {
        tags = tags.Length < tokens.Length ? new PennTag[tokens.Length * 2] : tags;
        for (int i = 0; i < tokens.Length; i++)
        {
            tags[i] = tokens[i].Xpos;
        }

        return tags.AsSpan(0, tokens.Length);
    }

    public ParserState Reset(int words, int roles, int hidden, int scores)
    {
        State.Reset(words);
        int length = (words + 2) * roles;
        Roles = Roles.Length < length ? new int[length + (length / 2)] : Roles;
        Hidden = Hidden.Length == hidden ? Hidden : new byte[hidden];
        Sums = Sums.Length == scores ? Sums : new int[scores];
        Scores = Scores.Length == scores ? Scores : new float[scores];
        return State;
    }
}
