using Microsoft.Win32.SafeHandles;

namespace CstoClaims.Cli;

/// <summary>
/// Standard output as a stream that says when its reader is gone. The console's own stream swallows that on Unix, and
/// <c>csto-claims extract … | head -1</c> would go on reading to the end.
/// </summary>
internal static class StandardOutput
{
    private const int FileDescriptor = 1;

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        // A file keeps a position of its own when written through a handle, so that it stays with the console's stream.
        var pipe = new FileStream(new SafeFileHandle(FileDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
