using System.Text;
using CstoClaims.Claims;
using CstoClaims.Serialization;

namespace CstoClaims.Cli.Output;

/// <summary>For the eye: a <see cref="ClaimTable"/>.</summary>
internal sealed class TableClaimWriter : ClaimWriter
{
    private readonly StreamWriter text;
    private readonly ClaimTable table;

    public TableClaimWriter(Stream stream)
    {
        text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        table = new ClaimTable(text);
    }

    public override void Write(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            table.Write(claim);
        }

        text.Flush();
    }

    public override void Dispose() => text.Dispose();
}
