namespace CstoClaims.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and written.</summary>
    public const int Done = 0;

    /// <summary>Something could not be read or written; standard error says what. The rest was done.</summary>
    public const int Incomplete = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped with Ctrl-C (128 + SIGINT).</summary>
    public const int Cancelled = 130;
}
