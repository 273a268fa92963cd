using System.Globalization;
using System.Text;
using CstoClaims.Dates;
using CstoClaims.Pipeline;
using CstoClaims.Serialization;
using Xunit;

namespace CstoClaims.Tests.Dates;

/// <summary>What holds for every text.</summary>
public sealed class DateProperties
{
    private static readonly string[] Pieces =
    [
        "May", "28", "2013", ",", "the", "first", "quarter", "of", "last", "year", "-", "–", "/", "10/3/2007", "1979-89", "between", "and",
        "from", "to", "since", "by", "Tuesday", "3", "pm", "at", "mid", "1990s", "'", "82", "19th", "century", "BC", "two", "weeks", "ago",
        "later", "that", "day", "Easter", "every", "other", "31", "February", ".", "9", "11", "attacks", "in", "0", "0000", "9999", "AD",
        "1", "millennia", "99999999999", "years", "next", "previous", "season", "winter", "\n\n", "(", ")", "😀", "\ud800", "Republic", "Day",
        "seventh", "day", "fortnight", "over", "the", "weekend", "this", "weekend", "since", "September", "11", "half", "nearly", "a", "month", "noon", "UTC", "24:00", "2500", "hundred", "thousand",
    ];

    private static readonly string[] Vocabulary =
    [
        .. DataFile.Rows("Dates/words.tsv", columns: 3).SelectMany(static r => r[2].Split('|')),
        .. DataFile.Rows("Dates/holidays.tsv", columns: 3).SelectMany(static r => r[2].Split('|')),
        .. DataFile.Rows("Dates/grammar.tsv", columns: 3).SelectMany(static r => r[2].Split(' ', '|')).Select(static w => w.Trim('[', ']')).Where(static w => w.Length > 0 && !char.IsUpper(w[0])),
        .. Enumerable.Range(0, 60).Select(static i => (i * 37 % 61).ToString(CultureInfo.InvariantCulture)),
        .. Enumerable.Range(0, 60).Select(static i => (i * 173 % 2300).ToString("0000", CultureInfo.InvariantCulture)),
        .. Enumerable.Repeat("\n\n", 5), .. Enumerable.Repeat(".", 30), .. Enumerable.Repeat("-", 20), .. Enumerable.Repeat("/", 20),
    ];

    public static TheoryData<int> RandomSeeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(RandomSeeds))]
    public void HoldForRandomText(int seed) => AssertHolds(RandomText(seed, Pieces, words: 400), AnchorOf(seed));

    /// <summary>Every word of the tables and of the patterns beside every other, with figures between them.</summary>
    [Theory]
    [MemberData(nameof(RandomSeeds))]
    public void HoldForTheWholeVocabulary(int seed) => AssertHolds(RandomText(seed, Vocabulary, words: 2000), AnchorOf(seed));

    [Theory]
    [InlineData("000_9dc49eb19a3e2c99")]
    [InlineData("001_8e04e6da6a3de96b")]
    [InlineData("004_3eac00518bbdb5e2")]
    public void HoldForMutilatedSeeds(string seed)
    {
        string text = Seeds.Text(seed);
        for (int cut = 0; cut < text.Length; cut += 397)
        {
            AssertHolds(text[cut..], published: null);
        }
    }

    [Fact]
    public void HoldForALineOfAMillionDigitsAndSlashes()
    {
        AssertHolds(string.Concat(Enumerable.Repeat("12/31/", 170_000)), published: null);
        AssertHolds(string.Concat(Enumerable.Repeat("10/3/2007 ", 100_000)), published: null);
    }

    [Fact]
    public void WordsAreReadHoweverTheTokenizerCutsThem()
    {
        Assert.Equal("2007-03-09/2007-03-13 199 P8Y", Values("March 9-13 mid-1990s eight-year", cutHyphens: false));
        Assert.Equal("2007-03-09/2007-03-13 199 P8Y", Values("March 9-13 mid-1990s eight-year", cutHyphens: true));
    }

    private static string RandomText(int seed, string[] pieces, int words)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < words; i++)
        {
            var piece = pieces[random.Next(pieces.Length)];
            text.Append(random.Next(4) == 0 ? piece.ToUpperInvariant() : piece).Append(random.Next(5) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private static DateOnly? AnchorOf(int seed) =>
        (seed % 4) switch { 0 => null, 1 => DateOnly.MinValue, 2 => DateOnly.MaxValue, _ => new DateOnly(2013, 5, 28) };

    private static void AssertHolds(string text, DateOnly? published)
    {
        var document = DatePipeline.Read(text, published);
        var again = DatePipeline.Read(text, published);

        Assert.Equal(Json(document), Json(again));
        var later = new DateOnly(2019, 2, 27);
        Assert.Equal(Json(DatePipeline.Read(text, later)), Json(document.Reanchor(later)));
        int end = 0;
        foreach (var date in document.Dates)
        {
            Assert.InRange(date.Span.Start, end, text.Length);
            Assert.InRange(date.Span.End, date.Span.Start + 1, text.Length);
            Assert.InRange(date.EndToken, date.FirstToken + 1, document.TokenCount);
            Assert.True(document.Token(date.FirstToken).Span.Start <= date.Span.Start);
            Assert.True(document.Token(date.EndToken - 1).Span.End >= date.Span.End);
            Assert.NotEmpty(date.Value);
            Assert.True(date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest, date.ToString());
            Assert.True(date.Anchoring != TemporalAnchoring.Publication || date.Anchor is not null, date.ToString());
            Assert.True(date.Anchoring is TemporalAnchoring.Publication or TemporalAnchoring.Focus || date.Anchor is null, date.ToString());
            Assert.Equal(date.Anchoring == TemporalAnchoring.Focus, date.AnchorExpression is not null);
            Assert.DoesNotContain(date.Alternatives, a => a.Value == date.Value && a.Earliest == date.Earliest && a.Latest == date.Latest);
            end = date.Span.End;
        }
    }

    private static string Json(Document document)
    {
        using var stream = new MemoryStream();
        DateJson.Write(stream, document);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Values(string text, bool cutHyphens)
    {
        var document = new DocumentBuilder();
        document.Reset(text, new DocumentInfo { Published = new DateOnly(2007, 3, 15) });
        for (int start = 0, end; start < text.Length; start = end)
        {
            bool sign = text[start] is ' ' or '-' && (cutHyphens || text[start] == ' ');
            end = start + 1;
            while (!sign && end < text.Length && text[end] != ' ' && !(cutHyphens && text[end] == '-'))
            {
                end++;
            }

            if (text[start] != ' ')
            {
                document.TokenList.Add(new TokenData { Start = start, Length = end - start });
            }
        }

        document.Sentences.Add(new SentenceData(0, document.TokenList.Count, BlockKind.Paragraph));
        new DateStage().Process(document);
        return string.Join(' ', document.Dates.Select(static d => d.Value));
    }
}
