namespace CstoClaims.Predications;

/// <summary>Grammatical function of an argument, after all syntax is undone.</summary>
public enum ArgumentFunction : byte
{
    /// <summary>Of a verb, who does it: subject of the active, agent of the passive.</summary>
    Subject,

    /// <summary>Of a verb, what it is done to: object of the active, subject of the passive.</summary>
    Object,

    /// <summary>Of a verb, what it says that the subject is or becomes: "a member" in "became a member".</summary>
    Predicate,

    /// <summary>A prepositional phrase; <see cref="Argument.Preposition"/> names it.</summary>
    Oblique,

    /// <summary>A subordinate verb: "join" in "asked to join", and in "barred from joining" with its preposition.</summary>
    Clause,

    /// <summary>Of a noun, its possessor: "Uzbekistan" in "Uzbekistan's withdrawal".</summary>
    Possessor,

    /// <summary>Of a noun, a name or adjective before it: "EU" in "EU membership".</summary>
    Modifier,

    /// <summary>Of a noun, what stands beside it for the same thing: "Turkey" in "NATO member Turkey".</summary>
    Apposition,
}

/// <summary>One argument of a predication.</summary>
/// <param name="Function">Its grammatical function.</param>
/// <param name="Token">Index of the token that heads it.</param>
/// <param name="Preposition">Lemma of the preposition of an oblique ("from", "of"); otherwise <see langword="null"/>.</param>
/// <param name="Implied">It is not written at the predicate but shared, controlled or relative ("withdrew, only to rejoin").</param>
public readonly record struct Argument(ArgumentFunction Function, int Token, string? Preposition = null, bool Implied = false);

/// <summary>How a proposition stands to reality.</summary>
public enum Modality : byte
{
    /// <summary>Happened, or is so.</summary>
    Asserted,

    /// <summary>Scheduled, intended, agreed for the future.</summary>
    Planned,

    /// <summary>Suggested, asked for, under discussion.</summary>
    Proposed,

    /// <summary>May, might, could, reportedly considering.</summary>
    Possible,

    /// <summary>If.</summary>
    Hypothetical,
}

/// <summary>Whether the text says that it is so.</summary>
public enum Polarity : byte
{
    /// <summary>It is so, or happened.</summary>
    Positive,

    /// <summary>It is not so, or did not happen.</summary>
    Negative,
}

/// <summary>
/// A proposition of a sentence with its syntax undone: a verb, deverbal noun or predicative phrase, its arguments by
/// grammatical function, and the context that says how certain it is, according to whom, and when.
/// </summary>
public sealed class Predication
{
    /// <summary>Lemma of the head with its particle, lower case: "withdraw", "pull out".</summary>
    public required string Lemma { get; init; }

    /// <summary>Index of the head token.</summary>
    public required int Token { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Universal tag of the head: verb, noun or adjective.</summary>
    public required UniversalTag Kind { get; init; }

    /// <summary>The arguments, functions in a fixed order, each in the order of the text. A coordination is one argument a conjunct.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }

    /// <summary>How it stands to reality.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether the text says that it is so.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Who vouches, outermost first; empty is the document's own voice.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Index into <see cref="Document.Dates"/> of the time of the event; -1 where the text gives none.</summary>
    public int Time { get; init; } = -1;
}

/// <summary>Somebody who vouches for a proposition.</summary>
/// <param name="Holder">Index of the token that heads the holder ("Malashenko", "report").</param>
/// <param name="Cue">Index of the token that says so ("said", "according").</param>
/// <param name="Stance">say, announce, deny, criticize, pledge, propose, request, reject, acknowledge, believe.</param>
/// <param name="Quoted">The words stand in quotation marks.</param>
public readonly record struct Source(int Holder, int Cue, string Stance, bool Quoted);
