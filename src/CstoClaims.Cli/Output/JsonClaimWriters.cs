using CstoClaims.Claims;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Output;

/// <summary>A claim a line.</summary>
internal sealed class JsonLinesClaimWriter(Stream stream) : ClaimWriter
{
    public override void Write(IEnumerable<Claim> claims)
    {
        ClaimJson.WriteLines(stream, claims);
        stream.Flush();
    }

    public override void Dispose()
    {
    }
}

/// <summary>One array over all documents, a claim a line.</summary>
internal sealed class JsonArrayClaimWriter(Stream stream) : ClaimWriter
{
    private bool any;

    public override void Write(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            stream.Write(any ? ",\n"u8 : "[\n"u8);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(ClaimJson.ToJson(claim)));
            any = true;
        }

        stream.Flush();
    }

    public override void Dispose()
    {
        stream.Write(any ? "\n]\n"u8 : "[]\n"u8);
        stream.Flush();
    }
}
