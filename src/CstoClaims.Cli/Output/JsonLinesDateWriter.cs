using CstoClaims.Serialization;

namespace CstoClaims.Cli.Output;

/// <summary>A document a line.</summary>
internal sealed class JsonLinesDateWriter(Stream stream) : DateWriter
{
    public override void Write(Document document)
    {
        DateJson.Write(stream, document);
        stream.Flush();
    }

    public override void Dispose()
    {
    }
}
