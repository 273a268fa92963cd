using System.Text;
using CstoClaims.Claims;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Output;

/// <summary>For the eye: the columns of <see cref="ClaimTable"/>, under the name of each document.</summary>
internal sealed class TableClaimWriter : ClaimWriter
{
    private readonly StreamWriter text;
    private string? document;

    public TableClaimWriter(Stream stream)
    {
        text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        ClaimTable.WriteHeader(text);
    }

    public override void Write(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Document != document)
            {
                document = claim.Document;
                text.Write($"\n{document}\n");
            }

            ClaimTable.Write(text, claim);
        }

        text.Flush();
    }

    public override void Dispose() => text.Dispose();
}
