using System.Text;
using CstoClaims.Cli;
using CstoClaims.Tests.Conventions;
using Xunit;

namespace CstoClaims.Tests.Cli;

/// <summary>The commands in process: what they write, what they say, and their exit codes.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Joined = "Finland joined NATO on 4 April 2023.";

    private readonly string folder = Directory.CreateTempSubdirectory("csto-claims-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(2, "Required argument", "extract")]
    [InlineData(2, "Required command", "")]
    [InlineData(2, "'2007-13-01' is not a date. Write it as YYYY-MM-DD.", "extract FOLDER --published 2007-13-01")]
    [InlineData(2, "'0' is not a number from 1 on", "extract FOLDER --parallel 0")]
    [InlineData(2, "'xml'", "extract FOLDER --format xml")]
    [InlineData(2, "'json'", "dates FOLDER --format json")]
    [InlineData(2, "'--as-of' is required", "members CSTO FOLDER")]
    [InlineData(1, "FOLDER/none: no such file or folder", "extract FOLDER/none")]
    [InlineData(1, "FOLDER: has no documents", "extract FOLDER")]
    [InlineData(1, "cannot write", "extract FOLDER -o FOLDER/none/out.jsonl")]
    [InlineData(1, "name no member of 'CSTO'", "members CSTO --as-of 2007-03-15 FOLDER")]
    public async Task What_is_wrong_is_said_on_standard_error_with_an_exit_code(int code, string message, string command)
    {
        var run = await RunAsync(command.Replace("FOLDER", folder, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(code, run.Code);
        Assert.Contains(message.Replace("FOLDER", folder, StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "'': cannot be the name of a file", "extract", "")]
    [InlineData(2, "'' cannot be the name of a file. Correct --output", "extract", "none.txt", "-o", "")]
    public async Task An_empty_name_is_said_to_be_no_file(int code, string message, params string[] args)
    {
        var run = await RunAsync(args);

        Assert.Equal(code, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bad_documents_are_named_and_the_others_are_in_the_output()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "bad.txt"), [0x41, 0xFF], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "good.txt"), Joined, TestContext.Current.CancellationToken);

        var run = await RunAsync("annotate", folder, "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Contains($"{Path.Combine(folder, "bad.txt")}: invalid UTF-8 at byte 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"good\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task The_output_is_the_same_at_every_degree_of_parallelism(string format)
    {
        var seeds = Repository.At("seeds");

        var one = await RunAsync("extract", seeds, "--format", format);
        var two = await RunAsync("extract", seeds, "--format", format, "--parallel", "2");

        Assert.Equal(0, one.Code);
        Assert.Equal(one, two);
    }

    [Fact]
    public async Task A_dash_reads_documents_from_standard_input()
    {
        var run = await RunAsync(["annotate", "-"], $"{{\"id\":\"one\",\"text\":\"{Joined}\"}}\nnonsense\n");

        Assert.Equal(1, run.Code);
        Assert.Contains("# newdoc id = one", run.Output, StringComparison.Ordinal);
        Assert.Contains("csto-claims: error: -:2: not a JSON document", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_file_gets_what_standard_output_would()
    {
        var file = Path.Combine(folder, "claims.csv");

        var run = await RunAsync("extract", Repository.At("seeds"), "--format", "csv", "-o", file);

        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.StartsWith("document,type,who,", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_file_replaces_the_old_one_only_when_there_is_a_result()
    {
        var (input, output) = (Path.Combine(folder, "in.txt"), Path.Combine(folder, "out.jsonl"));
        await File.WriteAllTextAsync(input, Joined, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(output, "old", TestContext.Current.CancellationToken);

        Assert.Equal(1, (await RunAsync("extract", input + ".none", "-f", "json", "-o", output)).Code);
        Assert.Equal("old", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal(2, (await RunAsync("extract", input, "-o", Path.Combine(folder, ".", "in.txt"))).Code);
        Assert.Equal(Joined, await File.ReadAllTextAsync(input, TestContext.Current.CancellationToken));
        Assert.Equal(1, (await RunAsync("extract", input, input + ".none", "-f", "json", "-o", output)).Code);
        Assert.Contains("Finland", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal([input, output], Directory.GetFiles(folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_stopped_run_leaves_the_old_output_file()
    {
        var output = Path.Combine(folder, "out.jsonl");
        await File.WriteAllTextAsync(output, "old", TestContext.Current.CancellationToken);
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(
            ["extract", Repository.At("seeds"), "-o", output], new Terminal(Stream.Null, Stream.Null, error), new CancellationToken(canceled: true));

        Assert.Equal(130, code);
        Assert.Equal("old", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal([output], Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_closed_pipe_ends_quietly()
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(
            ["extract", Repository.At("seeds"), "--format", "json"], new Terminal(Stream.Null, new ClosedPipe(), error), TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (code, error.ToString()));
    }

    [Fact]
    public async Task Cancelling_ends_with_the_code_of_an_interrupt()
    {
        using var error = new StringWriter();

        var code = await CommandLine.RunAsync(
            ["extract", Repository.At("seeds")], new Terminal(Stream.Null, Stream.Null, error), new CancellationToken(canceled: true));

        Assert.Equal((130, "csto-claims: stopped.\n"), (code, error.ToString().ReplaceLineEndings("\n")));
    }

    private static Task<Run> RunAsync(params string[] args) => RunAsync(args, "");

    private static async Task<Run> RunAsync(string[] args, string input)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        var code = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new Run(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private sealed record Run(int Code, string Output, string Error);

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", hresult: 32);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", hresult: 32);
    }
}
