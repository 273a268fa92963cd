namespace CstoClaims.Dates;

/// <summary>Whether the clause of an expression is about what was or what will be.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Present,
    Future,
}

/// <summary>What expressions are resolved against; changes as the text goes on.</summary>
internal sealed class DateContext
{
    /// <summary>The day of publication.</summary>
    public DateOnly? Anchor { get; set; }

    /// <summary>The date in focus: the last one resolved.</summary>
    public CalendarPeriod? Focus { get; set; }

    /// <summary>The document tells a history: dates without a year are of the year in focus.</summary>
    public bool IsNarrative { get; set; }

    /// <summary>In "10/3/2007" the first figure is the day.</summary>
    public bool DayFirst { get; set; }

    /// <summary>Tense of the clause that is being resolved.</summary>
    public Tense Tense { get; set; }

    /// <summary>The one country that the sentence names, as ISO 3166-1 code: whose Republic Day it is.</summary>
    public string? Country { get; set; }

    /// <summary>The anchor was needed.</summary>
    public bool AnchorUsed { get; set; }

    /// <summary>A date was met that no calendar has.</summary>
    public bool Impossible { get; set; }

    /// <summary>The anchor, noted as used.</summary>
    public DateOnly? UseAnchor()
    {
        AnchorUsed |= Anchor is not null;
        return Anchor;
    }

    /// <summary>The date in focus, or else the anchor.</summary>
    public CalendarPeriod? UseFocus() => Focus ?? (UseAnchor() is { } day ? CalendarPeriod.Of(day) : null);
}
