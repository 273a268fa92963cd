using CstoClaims.Batch;
using CstoClaims.Ledger;
using CstoClaims.Serialization;
using CstoClaims.Tests.Ledger;
using Xunit;

namespace CstoClaims.Tests.Conventions;

/// <summary>The C# of README.md and of docs/dates.md, word for word: what stands there compiles, runs and does what it says.</summary>
public sealed class ReadmeSnippets
{
    [Fact]
    public void Three_lines_give_claims()
    {
        const string text = "Uzbekistan withdrew from the CSTO in July of last year.";

        var claims = ClaimExtractor.Default.Extract(text, new DocumentInfo { Published = new(2013, 5, 28) }).Claims;

        var claim = Assert.Single(claims);
        Assert.Equal(("membership.withdraw", "2012-07"), (claim.Type, claim.Time?.Value));
    }

    [Fact]
    public void Many_documents_come_in_their_order()
    {
        using var console = new StringWriter();
        Run(console);
        Assert.Equal(
            ["000", "001", "002", "003", "004"],
            console.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line[..3]));

        static void Run(TextWriter Console)
        {
            foreach (var item in ClaimExtractor.Default.ExtractMany(DocumentReader.Read("seeds"), new BatchOptions { Parallelism = 2 }))
            {
                Console.WriteLine(item.Error?.ToString() ?? $"{item.Result!.Document.Info.Id}: {item.Result.Claims.Count} claims");
            }
        }
    }

    [Fact]
    public void A_ledger_follows_from_claims()
    {
        var claims = new[] { "join 1992", "withdraw 1999", "rejoin 2006-08", "withdraw 2012-07" }.Select(static c => Membership.Parse(c));

        var ledger = MembershipLedger.Build(claims);
        var members = ledger.MembersOf("CSTO", asOf: new DateOnly(2007, 3, 15));
        var history = ledger.HistoryOf("Uzbekistan", "CSTO"); // 1992 – 1999, 2006-08 – 2012-07

        Assert.Equal("Uzbekistan", Assert.Single(members).Name);
        Assert.Equal("1992 – 1999, 2006-08 – 2012-07", string.Join(", ", history.Select(static i => i.Period)));
    }

    [Fact]
    public void Names_and_claim_types_of_ones_own_are_added()
    {
        using var names = File.OpenText("names.tsv");
        using var frames = File.OpenRead("frames.jsonc");
        var extractor = new ClaimExtractorBuilder().AddNames(names, "names.tsv").AddFrames(frames, "frames.jsonc").Build();

        Assert.Equal("Peru praised the Zambezi River Circle.", Assert.Single(extractor.Extract("Peru praised the Zambezi River Circle.").Claims).Summary);
    }

    [Fact]
    public void Dates_are_found_and_resolved_again()
    {
        var finder = new ClaimExtractorBuilder().OnlyDates().Build();
        var document = finder.Extract("The memorandum was signed on October 6.").Document; // XXXX-10-06
        var date = document.Reanchor(new(2007, 10, 16)).Dates[0];                          // 2007-10-06, by rule date/md

        Assert.Equal("XXXX-10-06", document.Dates[0].Value);
        Assert.Equal(("2007-10-06", "date/md"), (date.Value, date.Rule));
    }

    [Fact]
    public void Dates_are_written_with_what_is_known_of_them()
    {
        using var console = new StringWriter();
        Run(console, "The bloc has met every year since 2002.");
        Assert.Equal("every year = P1Y =  ( to , by set/every)\n2002 = 2002 = 2002/.. (01/01/2002 to , by date/y)\n", console.ToString().ReplaceLineEndings("\n"));

        static void Run(TextWriter Console, string text)
        {
            var finder = new ClaimExtractorBuilder().OnlyDates().Build();
            var document = finder.Extract(text, new DocumentInfo { Published = new(2013, 5, 28) }).Document;
            foreach (var date in document.Dates)
                Console.WriteLine($"{document.Slice(date.Span)} = {date.Value} = {date.Edtf} ({date.Earliest} to {date.Latest}, by {date.Rule})");
        }
    }

    /// <summary>Files of a user.</summary>
    private static class File
    {
        public static StringReader OpenText(string _) =>
            new("id\tname\tfull\taliases\tadjectives\tnouns\tcountry\norg:ZRC\tZambezi River Circle\t\t\t\tbloc\t\n");

        public static MemoryStream OpenRead(string _) => new("""
            [{ "type": "praise.give", "summary": "{giver} [praised|praise] {object}", "roles": { "giver*": "country", "object*": "organization" }, "wordings": ["{giver} praise/v {object}"] }]
            """u8.ToArray());
    }

    /// <summary>The reader, started in the repository's folder.</summary>
    private static class DocumentReader
    {
        public static IEnumerable<SourceItem> Read(string path) => CstoClaims.Serialization.DocumentReader.Read(Repository.At(path));
    }
}
