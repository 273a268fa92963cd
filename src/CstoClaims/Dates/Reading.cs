namespace CstoClaims.Dates;

/// <summary>A preposition that makes a date one end of an open interval.</summary>
internal enum Bound : byte
{
    None,

    /// <summary>since, from … on.</summary>
    Since,
    After,

    /// <summary>by, until.</summary>
    Until,
    Before,
}

/// <summary>
/// What an expression says, before it is known which day that is: the parts that are written, and how they relate to the
/// day of publication, to the date in focus, or to another reading. <see cref="DateResolver"/> makes dates of it, and
/// does not change it: the document keeps it, so that it can be resolved again.
/// </summary>
internal sealed class Reading
{
    public required GrammarRule Rule { get; init; }

    public Sense Sense { get; set; }

    /// <summary>First atom.</summary>
    public int First { get; set; }

    /// <summary>Atom after the last.</summary>
    public int End { get; set; }

    public int Year { get; set; } = CalendarPeriod.NoYear;

    public int Month { get; set; }

    public int Day { get; set; }

    /// <summary>1 is Monday; 0 where none is written.</summary>
    public int Weekday { get; set; }

    /// <summary>Number of the season, quarter, half; place in a row ("the second week"), -1 the last.</summary>
    public int Part { get; set; }

    /// <summary>-1 last, 0 this, 1 next; <see langword="null"/> where not written.</summary>
    public int? Relative { get; set; }

    public int Count { get; set; } = 1;

    /// <summary>What a length has beside its count: 0.5 of "two and a half years", "2.5 years" and, with the count 0, "half a year".</summary>
    public decimal Fraction { get; set; }

    /// <summary>The count is "a few", "several".</summary>
    public bool Vague { get; set; }

    public TimeUnit Unit { get; set; }

    /// <summary>The days are "business days".</summary>
    public bool WorkingDays { get; set; }

    /// <summary>Further parts of a length: "two years [one month 21 days] ago".</summary>
    public List<(int Count, TimeUnit Unit)>? More { get; set; }

    /// <summary>The word that has the meaning: a holiday, a recurrence, a reference.</summary>
    public Lexeme? Word { get; set; }

    /// <summary>TIMEX3 time of day without the T ("15:00", "MO"), perhaps with its zone.</summary>
    public string? TimeOfDay { get; set; }

    /// <summary>The time of day, where it is one of the clock, or from when to when.</summary>
    public ClockSpan? Times { get; set; }

    /// <summary>The time of day, where it is one of the clock.</summary>
    public ClockTime? Clock => Times?.Start;

    /// <summary>The time at which an interval of a few hours ends, perhaps on the next day.</summary>
    public ClockTime? ClockEnd => Times?.End;

    /// <summary>TIMEX3 modifier: START, MID, END, APPROX, MORE_THAN and so on.</summary>
    public string? Modifier { get; set; }

    public Bound Bound { get; set; }

    /// <summary>"as early as next year": then, or from then on.</summary>
    public bool AsEarlyAs { get; set; }

    /// <summary>The larger period that it is in: "July of [last year]".</summary>
    public Reading? Container { get; set; }

    /// <summary>The end of an interval, the date that a length of time counts from, or the one that says in brackets which "ten years ago" was.</summary>
    public Reading? Other { get; set; }

    /// <summary>"In 1964, …", a heading: its sentence begins with it, and may be about it.</summary>
    public bool Leads { get; set; }

    /// <summary>Written with "the": "the next year" of a history is the one after the date in focus.</summary>
    public bool Definite { get; set; }

    /// <summary>"in three weeks": from now, if the clause is about the future.</summary>
    public bool FollowsIn { get; set; }

    /// <summary>Its stretch of the text.</summary>
    public TextSpan Span { get; set; }

    /// <summary>The atom that links the ends of an interval: "to", a dash; 0 where there is none.</summary>
    public int Link { get; set; }

    /// <summary>The stretches of its two ends, where it is an interval.</summary>
    public (TextSpan Start, TextSpan End)? Ends { get; set; }

    /// <summary>Index of its first token.</summary>
    public int FirstToken { get; set; }

    /// <summary>Index after its last token.</summary>
    public int EndToken { get; set; }

    /// <summary>Tense of its clause.</summary>
    public Tense Tense { get; set; }

    /// <summary>The one country that its sentence names, as ISO 3166-1 code: whose Republic Day it is.</summary>
    public string? Country { get; set; }

    /// <summary>"within three weeks": from the day of publication on, if the clause is about the future.</summary>
    public bool FollowsWithin { get; set; }

    /// <summary>A date without its year, which the year of a container or of the other end can complete.</summary>
    public bool LacksYear => Year == CalendarPeriod.NoYear && Relative is null && Container is null
        && Sense is Sense.Calendar or Sense.Month or Sense.Season or Sense.Quarter or Sense.Part or Sense.Parts or Sense.Span or Sense.Holiday
            or Sense.Weekday or Sense.Time or Sense.Numeric;

    /// <summary>Can be an end of an interval.</summary>
    public bool IsDate => Sense is Sense.Calendar or Sense.Iso or Sense.Numeric or Sense.Dotted or Sense.Month or Sense.Year
        or Sense.YearMonth or Sense.Decade or Sense.Century or Sense.Quarter or Sense.Season or Sense.Era or Sense.Weekday
        or Sense.DayReference or Sense.Offset or Sense.Fiscal or Sense.Holiday or Sense.Ago or Sense.Same or Sense.Unit or Sense.Part
        or Sense.Around;

    /// <summary>"the following Monday", "the previous two years": seen from the date in focus.</summary>
    public bool IsFromFocus => Word is { } word && (word.Classes & (WordClass.Narrative | WordClass.Relative)) == WordClass.Narrative;

    /// <summary>"the 21st", "Friday the 11th": the month is not written.</summary>
    public bool LacksMonth => Sense == Sense.Calendar && Month == 0;
}
