namespace CstoClaims.Serialization;

/// <summary>The messages of readers, in one place: each says what is wrong and what to do about it.</summary>
internal static class ReadErrors
{
    public static SourceError Missing(string file) =>
        new(file, null, "no such file or folder. Check the path.");

    public static SourceError NotAPath(string file) =>
        new($"'{file}'", null, "cannot be the name of a file. Name a file or folder.");

    public static SourceError Unreadable(string file, string reason) =>
        new(file, null, $"cannot be read: {reason.TrimEnd('.')}. Check its permissions.");

    public static SourceError NoDocuments(string folder) =>
        new(folder, null, "has no documents. Put .txt, .md or .jsonl files directly into it, or name another folder.");

    public static SourceError NoDocument(string metadata) =>
        new(metadata, null, "says what is known of the documents in its folder and holds none itself. Name the folder, or the documents.");

    public static SourceError Empty(string file, int? line) =>
        new(file, line, "the document is empty. Nothing can be read from it.");

    public static SourceError TooLong(string file, int? line, int maxChars) =>
        new(file, line, $"longer than {maxChars} characters. Split it into documents, or raise the limit (--max-chars, ReaderOptions.MaxChars).");

    public static SourceError InvalidUtf8(string file, int? line, long offset) =>
        new(file, line, $"invalid UTF-8 at byte {offset}. Convert it to UTF-8, for instance with iconv.");

    public static SourceError Malformed(string file, int line, string reason) =>
        new(file, line, $"not a JSON document ({reason.TrimEnd('.')}). Write one object a line: {{\"id\": \"…\", \"text\": \"…\"}}.");

    public static SourceError WrongDate(string file, int line, string value) =>
        new(file, line, $"\"published\" is '{value}', which is not a date. Write it as YYYY-MM-DD.");

    public static SourceError UnknownFile(string file, int line, string name) =>
        new(file, line, $"describes '{name}', which is not in the folder. Correct \"file\" or remove the line.");

    public static SourceError NotInFolder(string file, int line, string name) =>
        new(file, line, $"describes '{name}', which is a path. Write the name of a file directly in the folder, or remove the line.");

    public static SourceError Failed(string document, Exception e) =>
        new(document, null, $"the extractor failed ({e.GetType().Name}: {e.Message.TrimEnd('.')}). This is a defect: please report it with the document.");
}
