namespace CstoClaims.Serialization;

/// <summary>
/// What a folder says of its files in a <c>metadata.jsonl</c>: one object a line,
/// <c>{"file","id"?,"published"?,"title"?,"source"?}</c>.
/// </summary>
internal sealed class FolderMetadata
{
    /// <summary>Name of the file; it never holds documents.</summary>
    public const string FileName = "metadata.jsonl";

    private readonly Dictionary<string, SourceEntry> entries = new(StringComparer.Ordinal);

    private FolderMetadata()
    {
    }

    /// <summary>What was wrong with it.</summary>
    public List<SourceError> Errors { get; } = [];

    /// <summary>Reads that of a folder; empty where it has none.</summary>
    public static FolderMetadata Read(string folder)
    {
        var metadata = new FolderMetadata();
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return metadata;
        }

        try
        {
            using var stream = File.OpenRead(path);
            var lines = new Utf8Lines(stream, maxBytes: 1 << 20);
            while (lines.MoveNext())
            {
                metadata.Add(lines, path, folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            metadata.Errors.Add(ReadErrors.Unreadable(path, e.Message));
        }

        return metadata;
    }

    /// <summary>What is said of a file; <see langword="null"/> where nothing is.</summary>
    public SourceEntry? Of(string path) => entries.GetValueOrDefault(Path.GetFileName(path));

    private void Add(Utf8Lines lines, string path, string folder)
    {
        if (lines.TooLong)
        {
            Errors.Add(ReadErrors.TooLong(path, lines.Number, 1 << 20));
            return;
        }

        if (lines.Current.Span.Trim(" \t"u8).IsEmpty)
        {
            return;
        }

        var (entry, error) = SourceJson.Parse(lines.Current, path, lines.Number, lines.Offset, needsText: false);
        error ??= entry!.File!.AsSpan().ContainsAny('/', '\\') ? ReadErrors.NotInFolder(path, lines.Number, entry.File!)
            : !File.Exists(Path.Combine(folder, entry.File!)) ? ReadErrors.UnknownFile(path, lines.Number, entry.File!)
            : null;
        if (error is not null)
        {
            Errors.Add(error);
            return;
        }

        entries[entry!.File!] = entry;
    }
}
