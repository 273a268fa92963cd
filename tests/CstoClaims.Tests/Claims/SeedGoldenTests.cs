using CstoClaims.Batch;
using CstoClaims.Serialization;
using CstoClaims.Tests.Conventions;
using Xunit;

namespace CstoClaims.Tests.Claims;

/// <summary>The claims of the five seeds are those that a person has read and found right, byte for byte.</summary>
public class SeedGoldenTests
{
    private static readonly string Golden = Repository.At("tests", "CstoClaims.Tests", "Claims", "Golden", "seeds.jsonl");

    /// <summary>To accept a change: <c>CSTOCLAIMS_APPROVE=1 dotnet test --filter SeedGoldenTests</c>, and read the difference.</summary>
    [Fact]
    public void They_are_the_approved_ones()
    {
        var lines = ClaimExtractor.Default.ExtractMany(DocumentReader.Read([Repository.At("seeds")])).SelectMany(static i => i.Result!.Claims).Select(ClaimJson.ToJson);
        string actual = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("CSTOCLAIMS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Golden)!);
            File.WriteAllText(Golden, actual);
        }

        Assert.Equal(File.ReadAllText(Golden).ReplaceLineEndings("\n"), actual);
    }
}
