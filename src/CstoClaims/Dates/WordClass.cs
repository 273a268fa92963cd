namespace CstoClaims.Dates;

/// <summary>What a word or sign can be in a temporal expression. The grammar's capital names are these.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Month = 1UL << 0,
    Weekday = 1UL << 1,
    Unit = 1UL << 2,

    /// <summary>A whole number in digits or words.</summary>
    Number = 1UL << 3,
    Ordinal = 1UL << 4,

    /// <summary>A day of a month: digits 1 to 31, or an ordinal of that range.</summary>
    Day = 1UL << 5,

    /// <summary>One or two digits, at most 31: a day or month in figures.</summary>
    Small = 1UL << 6,

    /// <summary>Four digits that can be a year.</summary>
    Year = 1UL << 7,

    /// <summary>Two digits.</summary>
    TwoDigits = 1UL << 8,

    /// <summary>A year with an apostrophe: '82.</summary>
    ShortYear = 1UL << 9,
    Decade = 1UL << 10,
    Season = 1UL << 11,

    /// <summary>Part of a day: morning.</summary>
    DayPart = 1UL << 12,

    /// <summary>last, this, next: from the day of publication.</summary>
    Relative = 1UL << 13,

    /// <summary>previous, following: from the date in focus.</summary>
    Narrative = 1UL << 14,

    /// <summary>early, mid, late: a part of the period that follows.</summary>
    Edge = 1UL << 15,

    /// <summary>few, several: a count that is not told.</summary>
    Vague = 1UL << 16,

    /// <summary>yesterday, today, tomorrow.</summary>
    DayReference = 1UL << 17,

    /// <summary>now, recently: PRESENT_REF, PAST_REF, FUTURE_REF.</summary>
    Reference = 1UL << 18,

    /// <summary>annually, weekly.</summary>
    Recurrence = 1UL << 19,

    /// <summary>every, each.</summary>
    Every = 1UL << 20,

    /// <summary>A holiday, or an event known by its date.</summary>
    Holiday = 1UL << 21,

    /// <summary>noon, midnight.</summary>
    Clock = 1UL << 22,
    AmPm = 1UL << 23,
    Zone = 1UL << 24,

    /// <summary>BC, AD.</summary>
    Era = 1UL << 25,

    /// <summary>Q1.</summary>
    Quarter = 1UL << 26,

    /// <summary>Four digits that can be a time: 0800.</summary>
    MilitaryTime = 1UL << 27,

    /// <summary>Any dash or hyphen.</summary>
    Dash = 1UL << 28,

    /// <summary>A dash between two others without blanks.</summary>
    Hyphen = 1UL << 29,
    Slash = 1UL << 30,
    Dot = 1UL << 31,
    Colon = 1UL << 32,
    Comma = 1UL << 33,

    /// <summary>to, through, until, or a dash: joins the ends of an interval.</summary>
    To = 1UL << 34,

    /// <summary>Can well be something else (may, march, sun, fall): no date all by itself.</summary>
    Weak = 1UL << 35,

    /// <summary>What numbers count: "2000 troops".</summary>
    Counted = 1UL << 36,

    /// <summary>What numbers number: "resolution 1973", "flight 1549".</summary>
    Numbered = 1UL << 37,

    /// <summary>Follows a weekday in a name: "Sunday Times".</summary>
    Title = 1UL << 38,

    /// <summary>Precedes a weekday or month in a name: "Black September".</summary>
    Epithet = 1UL << 39,

    /// <summary>A name that looks like a date: "USA Today".</summary>
    Name = 1UL << 40,

    /// <summary>by, until: what follows is the end.</summary>
    UntilWord = 1UL << 41,

    /// <summary>since: what follows is the beginning.</summary>
    SinceWord = 1UL << 42,

    /// <summary>in, on, during: a time may well follow.</summary>
    TimeWord = 1UL << 43,

    /// <summary>will, plans: the clause is about the future.</summary>
    FutureWord = 1UL << 44,

    /// <summary>was, had: the clause is about the past.</summary>
    PastWord = 1UL << 45,

    /// <summary>agreed, vowed: what they did it for is about the future.</summary>
    IntentWord = 1UL << 47,

    /// <summary>jan, tues: a full stop after it is its own.</summary>
    Abbreviation = 1UL << 48,

    /// <summary>Mondays, weekends: the same day of every week.</summary>
    Weekdays = 1UL << 50,

    /// <summary>Three digits, which are a year only in a text about antiquity.</summary>
    ThreeDigits = 1UL << 54,

    /// <summary>lasted, took: a length of time follows.</summary>
    Spending = 1UL << 51,

    /// <summary>ended, for, during: "the day" that follows is a date.</summary>
    Course = 1UL << 52,

    /// <summary>rest, remainder: "of the year" that follows is a date.</summary>
    Portion = 1UL << 53,

    /// <summary>about, nearly, more than: how exact the length of time after it is.</summary>
    Quantifier = 1UL << 49,

    /// <summary>21st: a day of the month in figures with its suffix.</summary>
    DayFigure = 1UL << 60,

    /// <summary>first, final, last as the place in a row: "the last week of".</summary>
    Final = 1UL << 46,
}

/// <summary>A unit of time, from small to large.</summary>
internal enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>A word (or phrase) of the tables <c>words.tsv</c> and <c>holidays.tsv</c>, or a literal of <c>grammar.tsv</c>.</summary>
internal sealed class Lexeme(string text)
{
    public string Text { get; } = text;

    public WordClass Classes { get; set; }

    /// <summary>Number of the month, weekday, ordinal and so on.</summary>
    public int Value { get; set; }

    public TimeUnit Unit { get; set; }

    /// <summary>A value that is not a number: <c>PAST_REF</c>, <c>P1Y</c>, <c>easter-2</c>.</summary>
    public string Payload { get; set; } = "";

    /// <summary>Number of the word among those that stand in patterns; -1 where it stands in none.</summary>
    public int Literal { get; set; } = -1;

    /// <summary>Phrases that begin with this word, the longest first: the words that follow it.</summary>
    public List<(Lexeme[] Tail, Lexeme Phrase)> Phrases { get; } = [];
}
