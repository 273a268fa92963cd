using System.Text;

namespace CstoClaims.Serialization;

/// <summary>
/// Reads documents from files, folders and JSON Lines, one at a time: memory does not grow with their number. What
/// cannot be read is a <see cref="SourceError"/> in its place, and the rest is read all the same.
/// </summary>
/// <remarks>
/// A <c>.jsonl</c> file holds a document a line, <c>{"id","text","published"?,"title"?,"source"?}</c>; any other file is
/// one document of plain text or Markdown in UTF-8, named by its file name without extension. A folder gives its
/// <c>.txt</c>, <c>.md</c> and <c>.jsonl</c> files in ordinal order; a <c>metadata.jsonl</c> in it says what is known of
/// them: <c>{"file","id"?,"published"?,"title"?,"source"?}</c>.
/// </remarks>
public static class DocumentReader
{
    // A UTF-16 code unit of text is at most three bytes of UTF-8, and at most six characters of escaped JSON.
    private const int BytesPerChar = 3;
    private const int EscapedPerChar = 6;
    private const int Envelope = 64 * 1024;

    /// <summary>Reads files and folders in the order given.</summary>
    public static IEnumerable<SourceItem> Read(IEnumerable<string> paths, ReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadAll(paths, options ?? new ReaderOptions());
    }

    /// <summary>Reads a file or folder.</summary>
    public static IEnumerable<SourceItem> Read(string path, ReaderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadAll([path], options ?? new ReaderOptions());
    }

    /// <summary>Reads JSON Lines, a document a line. The stream stays open.</summary>
    /// <param name="stream">UTF-8.</param>
    /// <param name="name">Name of the stream in errors and in the ids of documents that have none.</param>
    /// <param name="options">How to read.</param>
    public static IEnumerable<SourceItem> ReadJsonLines(Stream stream, string name, ReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ReadLines(stream, name, options ?? new ReaderOptions());
    }

    private static IEnumerable<SourceItem> ReadAll(IEnumerable<string> paths, ReaderOptions options)
    {
        var folders = new Dictionary<string, FolderMetadata>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var isFolder = Directory.Exists(path);
            var folder = isFolder ? path : Path.GetDirectoryName(path) ?? "";
            if (!folders.TryGetValue(folder, out var metadata))
            {
                metadata = FolderMetadata.Read(folder);
                folders.Add(folder, metadata);
                foreach (var error in metadata.Errors)
                {
                    yield return error;
                }
            }

            foreach (var item in isFolder ? ReadFolder(path, metadata, options) : ReadFile(path, metadata, options))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<SourceItem> ReadFolder(string folder, FolderMetadata metadata, ReaderOptions options)
    {
        var (files, error) = FilesOf(folder);
        if (error is not null)
        {
            return [error];
        }

        return files.SelectMany(file => ReadFile(file, metadata, options));
    }

    private static (string[] Files, SourceError? Error) FilesOf(string folder)
    {
        try
        {
            string[] files =
            [
                .. Directory.EnumerateFiles(folder)
                    .Where(static f => IsDocument(Path.GetExtension(f)) && Path.GetFileName(f) != FolderMetadata.FileName)
                    .Order(StringComparer.Ordinal),
            ];
            return (files, files.Length == 0 ? ReadErrors.NoDocuments(folder) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], ReadErrors.Unreadable(folder, e.Message));
        }
    }

    private static IEnumerable<SourceItem> ReadFile(string path, FolderMetadata metadata, ReaderOptions options)
    {
        var (stream, error) = Open(path);
        if (stream is null)
        {
            yield return error!;
            yield break;
        }

        using (stream)
        {
            if (Path.GetFileName(path) == FolderMetadata.FileName)
            {
                yield return ReadErrors.NoDocument(path);
            }
            else if (IsLines(Path.GetExtension(path)))
            {
                foreach (var item in ReadLines(stream, path, options))
                {
                    yield return item;
                }
            }
            else
            {
                yield return ReadText(stream, path, metadata.Of(path), options);
            }
        }
    }

    private static bool IsDocument(string extension) =>
        IsLines(extension)
        || extension.Equals(".txt", StringComparison.OrdinalIgnoreCase)
        || extension.Equals(".md", StringComparison.OrdinalIgnoreCase);

    private static bool IsLines(string extension) => extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static (Stream? Stream, SourceError? Error) Open(string path)
    {
        try
        {
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, ReadErrors.Missing(path));
        }
        catch (ArgumentException)
        {
            return (null, ReadErrors.NotAPath(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, ReadErrors.Unreadable(path, e.Message));
        }
    }

    private static SourceItem ReadText(Stream stream, string path, SourceEntry? known, ReaderOptions options)
    {
        string text;
        try
        {
            var bytes = ReadBounded(stream, (int)Math.Min(((long)options.MaxChars * BytesPerChar) + 4, Array.MaxLength));
            var body = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
            if (body.Length > (long)options.MaxChars * BytesPerChar)
            {
                return ReadErrors.TooLong(path, null, options.MaxChars);
            }

            var invalid = Utf8Lines.FirstInvalid(body);
            if (invalid >= 0)
            {
                return ReadErrors.InvalidUtf8(path, null, invalid + bytes.Length - body.Length);
            }

            text = Encoding.UTF8.GetString(body);
        }
        catch (IOException e)
        {
            return ReadErrors.Unreadable(path, e.Message);
        }

        return Check(
            new SourceDocument(known?.Id ?? Path.GetFileNameWithoutExtension(path), text)
            {
                Published = known?.Published ?? options.Published,
                Title = known?.Title,
                Source = known?.Source,
            },
            path,
            null,
            options);
    }

    private static ReadOnlySpan<byte> ReadBounded(Stream stream, int maxBytes)
    {
        var buffer = new byte[stream.CanSeek ? (int)Math.Min(Math.Max(stream.Length, 0) + 1, maxBytes) : Math.Min(Envelope, maxBytes)];
        var length = 0;
        while (true)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (read == 0 || length == maxBytes)
            {
                return buffer.AsSpan(0, length);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maxBytes));
            }
        }
    }

    private static IEnumerable<SourceItem> ReadLines(Stream stream, string name, ReaderOptions options)
    {
        var limit = (int)Math.Min(((long)options.MaxChars * EscapedPerChar) + Envelope, Array.MaxLength - 1);
        var lines = new Utf8Lines(stream, limit);
        while (true)
        {
            SourceItem? item;
            try
            {
                if (!lines.MoveNext())
                {
                    break;
                }

                item = ReadLine(lines, name, options);
            }
            catch (IOException e)
            {
                item = ReadErrors.Unreadable(name, e.Message);
            }

            if (item is not null)
            {
                yield return item;
            }

            if (item is SourceError { Line: null })
            {
                break;
            }
        }
    }

    private static SourceItem? ReadLine(Utf8Lines lines, string name, ReaderOptions options)
    {
        if (lines.TooLong)
        {
            return ReadErrors.TooLong(name, lines.Number, options.MaxChars);
        }

        if (lines.Current.Span.Trim(" \t"u8).IsEmpty)
        {
            return null;
        }

        var (entry, error) = SourceJson.Parse(lines.Current, name, lines.Number, lines.Offset, needsText: true);
        if (error is not null)
        {
            return error;
        }

        var document = new SourceDocument(entry!.Id ?? $"{Path.GetFileNameWithoutExtension(name)}:{lines.Number}", entry.Text!)
        {
            Published = entry.Published ?? options.Published,
            Title = entry.Title,
            Source = entry.Source,
        };
        return Check(document, name, lines.Number, options);
    }

    private static SourceItem Check(SourceDocument document, string file, int? line, ReaderOptions options) =>
        document.Text.Length > options.MaxChars ? ReadErrors.TooLong(file, line, options.MaxChars)
        : string.IsNullOrWhiteSpace(document.Text) ? ReadErrors.Empty(file, line)
        : document;
}
