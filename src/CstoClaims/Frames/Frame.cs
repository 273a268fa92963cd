using System.Collections.Immutable;
using CstoClaims.References;

namespace CstoClaims.Frames;

/// <summary>A claim type as data: its roles, its wordings and how to put it into one sentence.</summary>
internal sealed record Frame
{
    /// <summary>Type of the claims: "membership.join".</summary>
    public required string Type { get; init; }

    /// <summary>Sentence with roles in braces and the verb in its past and base forms: "{member} [joined|join] {organization}".</summary>
    public required string Summary { get; init; }

    /// <summary>It holds over time: a claim in the present has the day of publication.</summary>
    public bool State { get; init; }

    /// <summary>The roles, in the order of the file.</summary>
    public required ImmutableArray<FrameRole> Roles { get; init; }

    /// <summary>The wordings, in the order of the file.</summary>
    public required ImmutableArray<Wording> Wordings { get; init; }
}

/// <summary>A role of a frame.</summary>
/// <param name="Name">Its name in claims.</param>
/// <param name="Kinds">What can fill it.</param>
/// <param name="Key">A claim must have it (a star in the file).</param>
/// <param name="Many">One claim takes all its fillers (a plus in the file); otherwise one claim for each.</param>
/// <param name="Noun">It is filled by words of the wording, not by an entity.</param>
/// <param name="International">Nothing can fill it that belongs to one state, nor a company or a medium.</param>
/// <param name="Lasting">No parliament can fill it: that one is dissolved for the next to be elected.</param>
internal sealed record FrameRole(string Name, KindSet Kinds, bool Key, bool Many, bool Noun, bool International, bool Lasting);
