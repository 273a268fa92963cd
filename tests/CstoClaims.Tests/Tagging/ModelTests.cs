using System.Diagnostics;
using CstoClaims.Serialization;
using CstoClaims.Tests.Conventions;
using Xunit;

namespace CstoClaims.Tests.Tagging;

/// <summary>What is promised of the models of English: one result everywhere, whatever was read before, with either model.</summary>
public sealed class ModelTests
{
    private static readonly SourceDocument[] Seeds = [.. DocumentReader.Read(Path.Combine(Repository.Root, "seeds")).OfType<SourceDocument>()];

    [Theory]
    [InlineData(EnglishModel.Accurate)]
    [InlineData(EnglishModel.Fast)]
    public void What_was_read_before_does_not_matter(EnglishModel model)
    {
        var used = new ClaimExtractorBuilder().UseModel(model).Build();
        foreach (var document in Seeds.Reverse())
        {
            used.Extract(document.Text, document.Info);
        }

        foreach (var document in Seeds)
        {
            var fresh = new ClaimExtractorBuilder().UseModel(model).Build();
            Assert.Equal(Layers(fresh, document), Layers(used, document));
        }
    }

    [Fact]
    public void The_fast_model_finds_the_members_too()
    {
        var fast = new ClaimExtractorBuilder().UseModel(EnglishModel.Fast).Build();
        var claims = fast.Extract("Uzbekistan withdrew from the Collective Security Treaty Organization in 2012.").Claims;
        Assert.Equal("membership.withdraw", Assert.Single(claims).Type);
    }

    [Fact]
    public void A_model_that_is_none_is_refused_with_the_names_of_those_that_are()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(static () => new ClaimExtractorBuilder().UseModel((EnglishModel)7));
        Assert.Contains("Accurate and Fast", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The same bytes from a processor without 512-bit vectors, without the dot-product instructions, and without any vectors.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Every_processor_gives_the_same(string feature) => Assert.Equal(Annotate(feature: null), Annotate(feature));

    private static string Annotate(string? feature)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "csto-claims.dll"), "annotate", Path.Combine(Repository.Root, "seeds"), "--format", "json"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        if (feature is not null)
        {
            start.Environment[feature] = "0";
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private static string Layers(ClaimExtractor extractor, SourceDocument document)
    {
        using var stream = new MemoryStream();
        AnnotationJson.Write(stream, extractor.Extract(document.Text, document.Info).Document);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
