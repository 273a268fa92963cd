using System.Runtime.CompilerServices;
using CstoClaims.Pipeline;
using CstoClaims.Text;

namespace CstoClaims.Tests.Text;

/// <summary>The stages of this folder alone.</summary>
internal static class TextPipeline
{
    private static readonly ClaimPipeline Pipeline = new(new LayoutStage(), new TokenizerStage(), new SentenceStage());

    public static Document Read(string text) => Pipeline.Run(text, new DocumentInfo(), CancellationToken.None).Document;

    public static Document ReadSeed(string prefix) =>
        Read(File.ReadAllText(Directory.GetFiles(SeedFolder(), prefix + "*.txt").Single()));

    public static IEnumerable<string> BlockTexts(Document document, BlockKind kind) =>
        document.Blocks.Where(b => b.Kind == kind).Select(b => document.Slice(b.Span));

    public static string SeedFolder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "seeds");
}
