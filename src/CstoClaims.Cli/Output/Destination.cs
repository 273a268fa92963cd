using System.Globalization;

namespace CstoClaims.Cli.Output;

/// <summary>
/// Where a command writes: standard output, or a file that takes its name only when the command keeps it. Until then what
/// had the name, be it an earlier result or an input, stays as it is.
/// </summary>
internal sealed class Destination : IDisposable
{
    private readonly string? partial;
    private readonly string? target;

    private Destination(Stream stream, string? partial, string? target)
    {
        Stream = new BufferedStream(stream, 1 << 16);
        this.partial = partial;
        this.target = target;
    }

    public Stream Stream { get; }

    public static Destination Open(string? file, Terminal terminal)
    {
        if (file is null or "-")
        {
            return new Destination(new Unowned(terminal.Output), partial: null, target: null);
        }

        // A link stays one: what it leads to is replaced.
        var place = new FileInfo(file).LinkTarget is null ? file : File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName;

        // What is there and empty has nothing to lose; a device or a pipe is, and must not be replaced.
        if (File.Exists(file) && new FileInfo(place) is not { Exists: true, Length: > 0 })
        {
            return new Destination(new FileStream(file, FileMode.Open, FileAccess.Write), partial: null, target: null);
        }

        var beside = string.Create(CultureInfo.InvariantCulture, $"{place}.{Environment.ProcessId}.partial");
        return new Destination(File.Create(beside), beside, place);
    }

    /// <summary>Ends the output and gives it its name.</summary>
    public void Keep()
    {
        Stream.Dispose();
        if (partial is not null)
        {
            File.Move(partial, target!, overwrite: true);
        }
    }

    /// <summary>Throws away what was not kept.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        finally
        {
            if (partial is not null)
            {
                File.Delete(partial);
            }
        }
    }
}
