// Streams JSON Lines through the extractor on all processors: BatchJsonl [DOCUMENTS.jsonl] > claims.jsonl
// Memory stays the same however long the file is; Ctrl-C stops between documents.
using System.Text;
using CstoClaims;
using CstoClaims.Batch;
using CstoClaims.Serialization;

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancel.Cancel();
};

var (documents, claims, errors) = (0, 0, 0);
var options = new BatchOptions { Parallelism = Environment.ProcessorCount };
try
{
    using var input = args.Length > 0 ? File.OpenRead(args[0]) : ThreeDocuments();
    using var output = new BufferedStream(Console.OpenStandardOutput());
    var source = DocumentReader.ReadJsonLines(input, args.Length > 0 ? args[0] : "example");
    foreach (var item in ClaimExtractor.Default.ExtractMany(source, options, cancel.Token))
    {
        if (item.Result is not { } result)
        {
            // One bad line is a value, not an exception: the lines after it go on.
            Console.Error.WriteLine(item.Error);
            errors++;
            continue;
        }

        ClaimJson.WriteLines(output, result.Claims);
        documents++;
        claims += result.Claims.Count;
    }
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
{
    // The file cannot be opened, or the reader of the output is gone.
    Console.Error.WriteLine(e.Message);
    errors++;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("stopped");
}

Console.Error.WriteLine($"{documents} documents, {claims} claims, {errors} errors");
return errors == 0 && !cancel.IsCancellationRequested ? 0 : 1;

// What a file holds, a document a line.
static Stream ThreeDocuments() => new MemoryStream(Encoding.UTF8.GetBytes(
    """
    {"id": "a", "published": "2023-04-05", "text": "Finland joined NATO on Tuesday."}
    {"id": "b", "published": "2020-02-03", "text": "The United Kingdom left the European Union last Friday."}
    {"id": "c", "published": "2019-01-02", "text": "Qatar withdrew from OPEC on January 1, 2019, the ministry said."}
    """));
