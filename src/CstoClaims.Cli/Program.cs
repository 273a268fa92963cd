using CstoClaims.Cli;

await using var output = StandardOutput.Open();
return await CommandLine.RunAsync(args, new Terminal(Console.OpenStandardInput(), output, Console.Error)
{
    ShowsProgress = !Console.IsErrorRedirected && Console.IsOutputRedirected,
}).ConfigureAwait(false);
