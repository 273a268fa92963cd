namespace CstoClaims;

/// <summary>What an expression was resolved against.</summary>
public enum TemporalAnchoring : byte
{
    /// <summary>Nothing: it says all itself ("28 May 2013"), or is no date of the calendar ("for eight years").</summary>
    None,

    /// <summary>The day of publication: "last August", "on Tuesday".</summary>
    Publication,

    /// <summary>A date that the text gives before it: "two years later".</summary>
    Focus,

    /// <summary>It needs an anchor and there is none; <see cref="Document.Reanchor"/> with the day of publication places it.</summary>
    Missing,
}
