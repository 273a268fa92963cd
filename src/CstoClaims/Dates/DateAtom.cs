namespace CstoClaims.Dates;

/// <summary>
/// The smallest piece that the grammar sees: a token, a part of one ("9-13" is three), or several (a phrase of the
/// lexicon), so that it does not matter how the tokenizer cuts hyphens and slashes.
/// </summary>
internal struct DateAtom
{
    /// <summary>Offset in the text.</summary>
    public int Start;

    /// <summary>Offset after its last code unit.</summary>
    public int End;

    /// <summary>First token that it belongs to.</summary>
    public int Token;

    /// <summary>Last token that it belongs to.</summary>
    public int LastToken;

    /// <summary>The number it stands for, where its class has one.</summary>
    public int Value;

    public WordClass Classes;

    public Lexeme? Word;

    /// <summary>Nothing stands between the atom before and this one.</summary>
    public bool Glued;

    /// <summary>A word, not a figure or sign.</summary>
    public bool Letters;

    /// <summary>Begins with an upper-case letter.</summary>
    public bool Capital;

    /// <summary>First of its sentence.</summary>
    public bool StartsSentence;

    public readonly bool Is(WordClass type) => (Classes & type) != 0;
}
