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

    /// <summary>Index of the expression that gave the date in focus.</summary>
    public int FocusExpression { get; set; } = -1;

    /// <summary>The document tells a history: dates without a year are of the year in focus.</summary>
    public bool IsNarrative { get; set; }

    /// <summary>The document is a guide: months and seasons without a year are those of any year, unless the clause is about the past.</summary>
    public bool IsGuide { get; set; }

    /// <summary>The last date that was resolved is before Christ.</summary>
    public bool IsBeforeChrist { get; set; }

    /// <summary>In "10/3/2007" the first figure is the day.</summary>
    public bool DayFirst { get; set; }

    /// <summary>Tense of the clause that is being resolved.</summary>
    public Tense Tense { get; set; }

    /// <summary>The one country that the sentence names, as ISO 3166-1 code: whose Republic Day it is.</summary>
    public string? Country { get; set; }

    /// <summary>Places of weeks, months and years that are counted from a day are told to the day.</summary>
    public bool ToTheDay { get; set; }

    /// <summary>"last Wednesday" is that of the last week, "the first two weeks of 2021" are two weeks of the calendar.</summary>
    public bool ByWeeks { get; set; }

    /// <summary>"as early as next year" is from then on.</summary>
    public bool FromThenOn { get; set; }

    /// <summary>The anchor was asked for.</summary>
    public bool AnchorAsked { get; private set; }

    /// <summary>The date in focus was used.</summary>
    public bool FocusUsed { get; private set; }

    /// <summary>The anchor was asked for, and there is one.</summary>
    public bool AnchorUsed => AnchorAsked && Anchor is not null;

    /// <summary>A date in focus was asked for, and there is none.</summary>
    public bool FocusMissed { get; private set; }

    /// <summary>What the expression was asked to be resolved against.</summary>
    public TemporalAnchoring Anchoring =>
        FocusUsed ? TemporalAnchoring.Focus
        : AnchorAsked ? (Anchor is null ? TemporalAnchoring.Missing : TemporalAnchoring.Publication)
        : FocusMissed ? TemporalAnchoring.Missing
        : TemporalAnchoring.None;

    /// <summary>
    /// What a value was resolved against: what could not be placed lacks an anchor that is fine enough ("two days later" than 1992);
    /// what is vague ("some years ago") needs none.
    /// </summary>
    public TemporalAnchoring AnchoringOf(in TimeValue value, Reading reading) =>
        value.Edtf is not null || Anchoring == TemporalAnchoring.None ? Anchoring
        : reading.Vague ? TemporalAnchoring.None
        : TemporalAnchoring.Missing;

    /// <summary>Ready for the next expression.</summary>
    public void Begin(Reading reading)
    {
        AnchorAsked = FocusUsed = FocusMissed = ToTheDay = false;
        Tense = reading.Tense;
        Country = reading.Country;
    }

    /// <summary>The same place in the text, for another meaning of the same expression.</summary>
    public DateContext Copy() => (DateContext)MemberwiseClone();

    /// <summary>The anchor, noted as asked for.</summary>
    public DateOnly? UseAnchor()
    {
        AnchorAsked = true;
        return Anchor;
    }

    /// <summary>The date in focus, noted as used, or else the anchor.</summary>
    public CalendarPeriod? UseFocus() => FocusAlone() ?? (UseAnchor() is { } day ? CalendarPeriod.Of(day) : null);

    /// <summary>The date in focus, noted as used.</summary>
    public CalendarPeriod? FocusAlone()
    {
        FocusUsed |= Focus is not null;
        FocusMissed |= Focus is null;
        return Focus;
    }
}
