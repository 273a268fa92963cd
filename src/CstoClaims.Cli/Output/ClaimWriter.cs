using CstoClaims.Claims;

namespace CstoClaims.Cli.Output;

/// <summary>Writes claims in one of the formats, the claims of one document at a time; disposing it writes what ends the output.</summary>
internal abstract class ClaimWriter : IDisposable
{
    public static ClaimWriter Create(string format, Stream stream) => format switch
    {
        "jsonl" => new JsonLinesClaimWriter(stream),
        "json" => new JsonArrayClaimWriter(stream),
        "csv" => new CsvClaimWriter(stream),
        _ => new TableClaimWriter(stream),
    };

    /// <summary>Writes and passes on what it has written.</summary>
    public abstract void Write(IEnumerable<Claim> claims);

    public abstract void Dispose();
}
