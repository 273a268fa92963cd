namespace CstoClaims.Cli.Output;

/// <summary>Writes the temporal expressions of documents in one of the formats, one document at a time.</summary>
internal abstract class DateWriter : IDisposable
{
    public static DateWriter Create(string format, Stream stream) => format switch
    {
        "jsonl" => new JsonLinesDateWriter(stream),
        "csv" => new CsvDateWriter(stream),
        _ => new TableDateWriter(stream),
    };

    /// <summary>Writes and passes on what it has written.</summary>
    public abstract void Write(Document document);

    public abstract void Dispose();
}
