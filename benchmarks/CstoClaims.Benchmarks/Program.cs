// Without arguments: the benchmarks, shortly. With BenchmarkDotNet's arguments: as they say (--job dry, --filter …).
// throughput FILE… [--parallel N] [--model fast]: tokens a second, peak memory and time to the first claim over real documents.
// layers FILE…: tokens a second up to sentences, names and trees, with each model of English.
// dates FILE…: tokens a second of the stage of dates alone.
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using CstoClaims.Benchmarks;

if (args is ["throughput", .. var rest])
{
    return Throughput.Run(rest);
}

if (args is ["layers", .. var paths])
{
    return Layers.Run(paths);
}

if (args is ["dates", .. var dated])
{
    return DateSpeed.Run(dated);
}

var config = DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default).AddColumn(new TokensPerSecondColumn());
if (!args.Any(static a => a is "--job" or "-j"))
{
    config = config.AddJob(Job.ShortRun);
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
return summaries.Any() && summaries.All(static s => s.Reports.Length > 0 && s.Reports.All(static r => r.Success)) ? 0 : 1;
