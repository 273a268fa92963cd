using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>A slice of the text with its offsets (UTF-16, half-open).</summary>
/// <param name="Text">The slice, unchanged.</param>
/// <param name="Span">Where it is.</param>
public sealed record TextEvidence(string Text, TextSpan Span);

/// <summary>How the id of a filler was found.</summary>
public enum ResolvedVia : byte
{
    /// <summary>By its canonical name.</summary>
    Name,

    /// <summary>By another name, an acronym, an adjective.</summary>
    Alias,

    /// <summary>By what a pronoun or "the group" stands for.</summary>
    Coreference,

    /// <summary>A capital for its government.</summary>
    Metonymy,

    /// <summary>Elided or controlled: "withdrew in 1999, only to rejoin".</summary>
    Implied,
}

/// <summary>Who or what fills a role.</summary>
/// <param name="Evidence">The words that fill it, as written.</param>
/// <param name="Entity">The entity that they stand for.</param>
/// <param name="Via">How it was found.</param>
public sealed record RoleFiller(TextEvidence Evidence, Entity Entity, ResolvedVia Via);

/// <summary>The fillers of one role.</summary>
/// <param name="Name">Name of the role: "member".</param>
/// <param name="Fillers">At least one.</param>
public sealed record Role(string Name, IReadOnlyList<RoleFiller> Fillers);

/// <summary>When it happened or held.</summary>
/// <param name="Value">EDTF (ISO 8601-2).</param>
/// <param name="Earliest">First day it can mean; absent where open or unknown.</param>
/// <param name="Latest">Last day it can mean; absent where open or unknown.</param>
/// <param name="Anchor">The day that a relative expression was resolved against.</param>
/// <param name="Evidence">The words that say when; absent where the time is that of the document.</param>
public sealed record ClaimTime(string Value, DateOnly? Earliest, DateOnly? Latest, DateOnly? Anchor, TextEvidence? Evidence);

/// <summary>Somebody who vouches for a claim.</summary>
/// <param name="Holder">Who.</param>
/// <param name="Cue">The words that say so: "said", "according to".</param>
/// <param name="Stance">say, announce, deny, criticize, pledge, propose, request, reject, acknowledge, believe.</param>
/// <param name="Time">When, where the text dates it.</param>
/// <param name="Quoted">The words stand in quotation marks.</param>
public sealed record Attribution(RoleFiller Holder, TextEvidence Cue, string Stance, ClaimTime? Time, bool Quoted);

/// <summary>A typed proposition that a document puts forward: who, what, when, how certain, who says so, and where.</summary>
public sealed record Claim
{
    /// <summary>Content hash: same document, type, roles and evidence give the same id, on every run.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Type: <c>membership.withdraw</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The roles, in the order in which the frame names them.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>When; absent for an event without a date.</summary>
    public ClaimTime? Time { get; init; }

    /// <summary>How it stands to reality.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether the text says that it is so.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>The wording gives the whole list (of members).</summary>
    public bool Closed { get; init; }

    /// <summary>Who vouches, outermost first; empty is the document's own voice.</summary>
    public IReadOnlyList<Attribution> Attribution { get; init; } = [];

    /// <summary>The word or phrase that made the rule fire.</summary>
    public required TextEvidence Trigger { get; init; }

    /// <summary>The sentence.</summary>
    public required TextEvidence Evidence { get; init; }

    /// <summary>
    /// How sure the claim is, from 0 to 1: an estimate from how it was found (by name, by coreference, by a misplaced phrase),
    /// meant so that of the claims near 0.8 about 80 % are right.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>Id of the rule: <c>membership.withdraw/withdraw from</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>One English sentence that says it.</summary>
    public required string Summary { get; init; }

    /// <summary>The fillers of a role; empty where the claim has none.</summary>
    /// <param name="name">Name of the role.</param>
    public IReadOnlyList<RoleFiller> this[string name] =>
        Roles.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal))?.Fillers ?? [];
}
