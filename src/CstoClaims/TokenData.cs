namespace CstoClaims;

/// <summary>What every stage knows of one token: an element of the one array that a document is.</summary>
internal struct TokenData
{
    /// <summary>Offset of the first UTF-16 code unit in the caller's text.</summary>
    public int Start;

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length;

    /// <summary>Index in the document of the syntactic head; -1 for the root of a sentence or before parsing.</summary>
    public int Head;

    /// <summary><see cref="StableHash"/> of the lower-cased surface: for model features, never for identity.</summary>
    public ulong Key;

    /// <summary>Dictionary form; <see langword="null"/> where it is the surface itself.</summary>
    public string? Lemma;

    /// <summary>Universal part of speech.</summary>
    public UniversalTag Upos;

    /// <summary>Penn Treebank part of speech.</summary>
    public PennTag Xpos;

    /// <summary>Relation to <see cref="Head"/>.</summary>
    public DependencyRelation Relation;

    /// <summary>What the tokenizer saw.</summary>
    public TokenFlags Flags;

    public readonly int End => Start + Length;

    public readonly bool Has(TokenFlags flag) => (Flags & flag) != 0;
}

/// <summary>What the tokenizer saw of a token.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space follows (UD: no <c>SpaceAfter=No</c>).</summary>
    SpaceAfter = 1,

    /// <summary>The next token belongs to the same written word (UD multiword token): "do" of "don't".</summary>
    JoinsNext = 2,

    /// <summary>The first letter is upper case.</summary>
    Capitalized = 4,

    /// <summary>At least two letters and all of them upper case.</summary>
    AllCaps = 8,

    /// <summary>Has at least one digit.</summary>
    HasDigit = 16,

    /// <summary>No letter and no digit.</summary>
    Punctuation = 32,

    /// <summary>First token of its sentence.</summary>
    SentenceStart = 64,

    /// <summary>Inside quotation marks.</summary>
    Quoted = 128,
}
