namespace CstoClaims;

/// <summary>A gazetteer file is not as docs/gazetteers.md describes. The message names file, line and remedy.</summary>
public sealed class GazetteerException : Exception
{
    /// <summary>Creates the exception.</summary>
    public GazetteerException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public GazetteerException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public GazetteerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a line of a file.</summary>
    public GazetteerException(string fileName, int line, string problem, string remedy)
        : base($"{fileName}({line}): {problem} {remedy}")
    {
        FileName = fileName;
        Line = line;
    }

    /// <summary>The file, as the caller named it.</summary>
    public string? FileName { get; }

    /// <summary>The line, counted from 1; 0 where it concerns no single line.</summary>
    public int Line { get; }
}
