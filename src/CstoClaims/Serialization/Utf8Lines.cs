using System.Buffers;
using System.Text.Unicode;

namespace CstoClaims.Serialization;

/// <summary>
/// Lines of a UTF-8 stream as bytes, with bounded memory: a line that is longer than the limit is skipped and said to be
/// so. A byte order mark at the start and carriage returns at line ends are left out.
/// </summary>
internal sealed class Utf8Lines(Stream stream, int maxBytes)
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private byte[] buffer = new byte[Math.Min(maxBytes, 64 * 1024) + 1];
    private int start;
    private int end;
    private bool exhausted;

    /// <summary>Number of the current line, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Offset in the stream of the current line.</summary>
    public long Offset { get; private set; }

    /// <summary>The current line, without its end; valid until the next <see cref="MoveNext"/>.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>The current line was longer than the limit and its content is not there.</summary>
    public bool TooLong { get; private set; }

    private long next;

    /// <summary>Goes to the next line.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public bool MoveNext()
    {
        TooLong = false;
        Offset = next;
        var searched = 0;
        while (true)
        {
            var rest = buffer.AsSpan(start, end - start);
            var at = rest[searched..].IndexOf((byte)'\n');
            if (at >= 0)
            {
                return Take(searched + at, 1);
            }

            if (rest.Length > maxBytes)
            {
                TooLong = true;
                next += rest.Length;
                start = end = 0;
                rest = [];
            }

            searched = rest.Length;
            if (exhausted)
            {
                return (rest.Length > 0 || TooLong) && Take(rest.Length, 0);
            }

            Fill();
        }
    }

    /// <summary>Offset in a span of the first byte that is not UTF-8; -1 where all are.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private bool Take(int length, int terminator)
    {
        var line = buffer.AsMemory(start, TooLong ? 0 : length);
        if (Number == 0 && line.Span.StartsWith(Mark))
        {
            line = line[Mark.Length..];
            Offset += Mark.Length;
        }

        if (line.Span.EndsWith("\r"u8))
        {
            line = line[..^1];
        }

        Current = line;
        Number++;
        start += length + terminator;
        next += length + terminator;
        return true;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes + 1L));
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        exhausted = read == 0;
        end += read;
    }
}
