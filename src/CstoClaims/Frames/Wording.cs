using System.Collections.Frozen;
using System.Collections.Immutable;
using CstoClaims.References;

namespace CstoClaims.Frames;

/// <summary>
/// One way to word a claim type: a chain of content words and the places around them where the roles stand, read from a line
/// such as <c>{member} apply/v for membership/n in|of {organization}</c>.
/// </summary>
internal sealed class Wording
{
    /// <summary>A wording has at most so many content words.</summary>
    public const int MaxWords = 8;

    /// <summary>The line as it stands in the file.</summary>
    public required string Text { get; init; }

    /// <summary>The content words, in order.</summary>
    public required ImmutableArray<WordingWord> Words { get; init; }

    /// <summary>Index into <see cref="Words"/> of the first verb, or of the first noun where there is no verb.</summary>
    public required int Trigger { get; init; }

    /// <summary>Where the roles stand.</summary>
    public required ImmutableArray<WordingSlot> Slots { get; init; }

    /// <summary>It holds where the text negates it, and the claim is then positive: "did not renew its membership".</summary>
    public bool Negated { get; init; }

    /// <summary>It says itself that it is not so: "was denied membership".</summary>
    public bool Denies { get; init; }

    /// <summary>It says what holds rather than what happened, whatever the frame is.</summary>
    public bool State { get; init; }

    /// <summary>It gives the whole list.</summary>
    public bool Closed { get; init; }

    /// <summary>It holds only for what the document has said before: "Mali's withdrawal" after "Mali withdrew from the bloc".</summary>
    public bool Again { get; init; }

    /// <summary>It holds only with a date: "its founding in 1949", not "since its founding".</summary>
    public bool Dated { get; init; }

    /// <summary>Kinds that must not stand where a role stands, by role index: what an organization creates is a body of its own.</summary>
    public FrozenDictionary<int, KindSet> Not { get; init; } = FrozenDictionary<int, KindSet>.Empty;

    /// <summary>Narrower kinds for some roles, by role index.</summary>
    public FrozenDictionary<int, KindSet> Kinds { get; init; } = FrozenDictionary<int, KindSet>.Empty;

    /// <summary>Prepositions that must not follow: "as" in "joined NATO as an interpreter"; "in-clause" for "joined X in calling for".</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>A slot of this role is attached to a phrase of its own preposition.</summary>
    public bool UsesPreposition(string preposition)
    {
        foreach (var slot in Slots)
        {
            if (slot.Prepositions.Contains(preposition, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A content word of a wording.</summary>
/// <param name="Lemmas">Its alternatives: "withdraw", "pull out", "member state".</param>
/// <param name="Verb">A verb; otherwise a noun.</param>
/// <param name="Prepositions">How it hangs on the word before it; empty for a subject, object, predicate or infinitive.</param>
/// <param name="Role">Index of the role that the word itself fills ("observer"), or -1.</param>
internal sealed record WordingWord(FrozenSet<string> Lemmas, bool Verb, ImmutableArray<string> Prepositions, int Role);

/// <summary>Where a role stands relative to a content word.</summary>
internal enum SlotPlace : byte
{
    /// <summary>Before a verb: its subject. Before a noun: its possessor, a name or adjective before it, or whose it is.</summary>
    Before,

    /// <summary>After a verb: its object or predicate. After a noun: its apposition.</summary>
    After,

    /// <summary>In a prepositional phrase.</summary>
    Phrase,

    /// <summary>Not written: what the discourse is about (FrameNet's definite null instantiation).</summary>
    Focus,
}

/// <summary>A place for a role.</summary>
/// <param name="Role">Index of the role in the frame.</param>
/// <param name="Word">Index of the content word in the wording.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Prepositions">Of a phrase.</param>
internal sealed record WordingSlot(int Role, int Word, SlotPlace Place, ImmutableArray<string> Prepositions);
