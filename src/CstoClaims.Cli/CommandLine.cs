using System.CommandLine;
using System.CommandLine.Invocation;
using CstoClaims.Cli.Commands;

namespace CstoClaims.Cli;

/// <summary>The commands and what they have in common: errors as messages, exit codes, cancellation.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var root = new RootCommand(
            """
            Reads documents about states and organizations and writes the claims that they make: who joined, left or founded
            what, when, how certain, and according to whom.

            Exit codes: 0 all was read; 1 something could not be read or written, standard error says what, and the rest was
            done; 2 wrong usage; 130 stopped with Ctrl-C. Results go to standard output, everything else to standard error.
            """)
        {
            ExtractCommand.Create(terminal),
            DatesCommand.Create(terminal),
            AnnotateCommand.Create(terminal),
            MembersCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Say(error.Message);
            }

            terminal.Say($"'csto-claims {parsed.CommandResult.Command.Name} --help' shows how it is used.".Replace(" csto-claims --", " --", StringComparison.Ordinal));
            return ExitCode.WrongUsage;
        }

        await using var output = new StreamWriter(terminal.Output, leaveOpen: true);
        return await parsed.InvokeAsync(
            new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false },
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Runs the body of a command; what stops it becomes a message and an exit code.</summary>
    public static int Guard(Terminal terminal, Func<int> body)
    {
        try
        {
            return body();
        }
        catch (OperationCanceledException)
        {
            terminal.Say("stopped.");
            return ExitCode.Cancelled;
        }
        catch (IOException e) when (IsClosedPipe(e))
        {
            // The reader has all it wanted.
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Say($"cannot write: {e.Message}");
            return ExitCode.Incomplete;
        }
    }

    // EPIPE on Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    private static bool IsClosedPipe(IOException e) =>
        e.HResult is 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8)
        || (!OperatingSystem.IsWindows() && e.Message.Contains("Broken pipe", StringComparison.Ordinal));
}
