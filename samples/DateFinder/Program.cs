// Finds what a text says of time: DateFinder [FILE] [YYYY-MM-DD]
// First as the text says it, then again seen from the day of publication, without reading the text again.
using System.Globalization;
using CstoClaims;

const string Example = """
    The presidents met on October 6 and signed a memorandum; two days later the parliament ratified it.
    The base will be closed by 2010. "We have waited for eight years," the minister said last Friday.
    The lease lapses in early 2012. Vote on Monday: what is at stake.
    """;

var finder = new ClaimExtractorBuilder().OnlyDates().Build();
try
{
    var text = args.Length > 0 ? File.ReadAllText(args[0]) : Example;
    var document = finder.Extract(text).Document;
    Show(document);

    var published = args.Length > 1 ? DateOnly.ParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture) : new DateOnly(2007, 10, 16);
    Show(document.Reanchor(published));
    return 0;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
{
    Console.Error.WriteLine($"{e.Message} Usage: DateFinder [FILE] [YYYY-MM-DD]");
    return 1;
}

static void Show(Document document)
{
    Console.WriteLine(document.Published is { } published ? $"Published {published.Date:O}:" : "Day of publication not known:");
    foreach (var date in document.Dates)
    {
        var others = string.Concat(date.Alternatives.Select(a => $" or {a.Edtf}"));
        Console.WriteLine($"  {document.Slice(date.Span),-18} {date.Type,-8} {date.Value,-12} {date.Edtf ?? "-"}{others}  ({date.Rule})");
    }
}
