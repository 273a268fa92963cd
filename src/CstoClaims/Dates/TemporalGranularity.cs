namespace CstoClaims;

/// <summary>The size of the calendar unit in which an expression tells a time, from small to large.</summary>
public enum TemporalGranularity : byte
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute: "at 10:30".</summary>
    Minute,

    /// <summary>An hour: "three hours".</summary>
    Hour,

    /// <summary>Morning, night and so on.</summary>
    PartOfDay,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A week from Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season of three months; spring begins with March.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade: "the 1990s".</summary>
    Decade,

    /// <summary>A century, or longer.</summary>
    Century,
}
