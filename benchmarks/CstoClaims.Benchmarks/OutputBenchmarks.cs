using BenchmarkDotNet.Attributes;
using CstoClaims.Claims;
using CstoClaims.Ledger;
using CstoClaims.Serialization;

namespace CstoClaims.Benchmarks;

/// <summary>What follows the extraction, for one document of seeds/ on average: it must be small beside it.</summary>
public class OutputBenchmarks
{
    private readonly List<ExtractionResult> results = [];
    private readonly List<Claim> claims = [];

    [GlobalSetup]
    public void Setup()
    {
        foreach (var document in Corpus.Seeds)
        {
            var result = ClaimExtractor.Default.Extract(document.Text, document.Info);
            results.Add(result);
            claims.AddRange(result.Claims);
        }
    }

    [Benchmark(OperationsPerInvoke = Corpus.Count)]
    public void ClaimsAsJson() => ClaimJson.WriteLines(Stream.Null, claims);

    [Benchmark(OperationsPerInvoke = Corpus.Count)]
    public void LayersAsJson()
    {
        foreach (var result in results)
        {
            AnnotationJson.Write(Stream.Null, result.Document);
        }
    }

    [Benchmark(OperationsPerInvoke = Corpus.Count)]
    public MembershipLedger Ledger() => MembershipLedger.Build(claims);
}
