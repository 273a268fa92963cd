using System.Text;
using CstoClaims.Serialization;
using Xunit;

namespace CstoClaims.Tests.Serialization;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("csto-claims-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_gives_its_documents_in_ordinal_order_with_what_its_metadata_says()
    {
        Write("b.txt", "B");
        Write("Z.md", "Z");
        Write("a.jsonl", """{"id":"one","text":"A"}""");
        Write("notes.pdf", "no");
        Write("metadata.jsonl", """{"file":"b.txt","published":"2007-10-16","title":"T","source":"S"}""");

        var read = DocumentReader.Read(folder).ToList();

        Assert.Equal(
            [new SourceDocument("Z", "Z"), new SourceDocument("one", "A"), new SourceDocument("b", "B") { Published = new DateOnly(2007, 10, 16), Title = "T", Source = "S" }],
            read);
    }

    [Fact]
    public void Metadata_holds_for_a_file_that_is_named_alone()
    {
        var path = Write("b.txt", "B");
        Write("metadata.jsonl", """{"file":"b.txt","id":"name","published":"2007-10-16"}""");

        Assert.Equal([new SourceDocument("name", "B") { Published = new DateOnly(2007, 10, 16) }], DocumentReader.Read(path));
    }

    [Fact]
    public void A_day_given_for_all_is_for_documents_that_bring_none()
    {
        var path = Write("a.jsonl", "{\"id\":\"a\",\"text\":\"A\",\"published\":\"2001-02-03T04:05:06Z\"}\n{\"id\":\"b\",\"text\":\"B\"}");

        var read = DocumentReader.Read(path, new ReaderOptions { Published = new DateOnly(2020, 1, 1) }).Cast<SourceDocument>();

        Assert.Equal([new DateOnly(2001, 2, 3), new DateOnly(2020, 1, 1)], read.Select(d => d.Published!.Value));
    }

    [Fact]
    public void The_text_is_what_the_file_says_without_its_byte_order_mark()
    {
        var path = Write("a.txt", "\ufeffUzbekistan’s\r\nexit\n");

        Assert.Equal("Uzbekistan’s\r\nexit\n", Assert.IsType<SourceDocument>(Assert.Single(DocumentReader.Read(path))).Text);
    }

    [Fact]
    public void Lines_that_are_no_documents_are_named_and_lose_none_of_the_others()
    {
        var bytes = Encoding.UTF8.GetBytes(
            """
            {"id":"first","text":"A"}
            {"id":"a","text":"A"
            {"id":7,"text":"A"}
            {"id":"a"}

            ["A"]
            {"id":"a","text":"A","published":"2003-13-01"}
            {"id":"a","text":" \n "}
            {"id":"a","text":"\ud800"}
            {"id":"a","text":"?"}
            {"id":"last","text":"Z","published":null}
            """);
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;

        var read = DocumentReader.ReadJsonLines(new MemoryStream(bytes), "docs.jsonl").ToList();

        Assert.Equal([new SourceDocument("first", "A"), new SourceDocument("last", "Z")], read.OfType<SourceDocument>());
        Assert.Equal([2, 3, 4, 6, 7, 8, 9, 10], read.OfType<SourceError>().Select(e => e.Line!.Value));
        Assert.All(read.OfType<SourceError>(), e => Assert.StartsWith($"docs.jsonl:{e.Line}: ", e.ToString(), StringComparison.Ordinal));
        Assert.Contains($"byte {Array.IndexOf(bytes, (byte)0xFF)}", read.OfType<SourceError>().Last().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_an_id_is_named_by_its_line()
    {
        var read = DocumentReader.ReadJsonLines(new MemoryStream(Encoding.UTF8.GetBytes("\n{\"text\":\"A\"}")), "docs.jsonl");

        Assert.Equal([new SourceDocument("docs:2", "A")], read);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_named_and_lose_none_of_the_others()
    {
        var bad = Path.Combine(folder, "bad.txt");
        File.WriteAllBytes(bad, [.. "Ünder"u8, 0xC3]);
        var empty = Write("empty.txt", " \n");
        var none = Directory.CreateDirectory(Path.Combine(folder, "none")).FullName;
        var good = Write("good.txt", "G");

        var read = DocumentReader.Read([Path.Combine(folder, "missing.txt"), bad, empty, none, good]).ToList();

        Assert.Equal(["no such file or folder.", "invalid UTF-8 at byte 6.", "the document is empty.", "has no documents."], read.OfType<SourceError>().Select(e => e.Message[..(e.Message.IndexOf('.') + 1)]));
        Assert.Equal(new SourceDocument("good", "G"), read[^1]);
    }

    [Fact]
    public void Metadata_that_is_wrong_is_named_and_the_documents_are_read()
    {
        Write("a.txt", "A");
        Write("metadata.jsonl", "{\"file\":\"b.txt\"}\nnonsense\n{\"file\":\"a.txt\",\"title\":\"T\"}");

        var read = DocumentReader.Read(folder).ToList();

        Assert.Equal([1, 2], read.OfType<SourceError>().Select(e => e.Line!.Value));
        Assert.Equal(new SourceDocument("a", "A") { Title = "T" }, read[^1]);
    }

    [Fact]
    public void Metadata_describes_only_files_directly_in_its_folder()
    {
        Directory.CreateDirectory(Path.Combine(folder, "inner"));
        Write("inner/b.txt", "B");
        Write("b.txt", "B");
        Write("metadata.jsonl", """
            {"file":"inner/b.txt","title":"T"}
            {"file":"inner\\b.txt","title":"T"}
            {"file":"inner","title":"T"}
            {"file":"","title":"T"}
            """);

        var read = DocumentReader.Read(folder).ToList();

        Assert.Equal([1, 2, 3, 4], read.OfType<SourceError>().Select(e => e.Line!.Value));
        Assert.Contains("which is a path", read[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(new SourceDocument("b", "B"), read[^1]);
    }

    [Fact]
    public void Metadata_that_is_named_as_a_document_is_said_to_be_none()
    {
        var path = Write("metadata.jsonl", "{\"file\":\"a.txt\"}");
        Write("a.txt", "A");

        var error = Assert.IsType<SourceError>(Assert.Single(DocumentReader.Read(path)));

        Assert.Equal(path, error.File);
        Assert.Contains("holds none itself", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extensions_are_known_in_either_case()
    {
        Write("A.TXT", "A");
        Write("B.Md", "B");
        Write("C.JSONL", """{"id":"c","text":"C"}""");

        Assert.Equal([new SourceDocument("A", "A"), new SourceDocument("B", "B"), new SourceDocument("c", "C")], DocumentReader.Read(folder));
    }

    [Theory]
    [InlineData("a.txt", "€€€€€", true)]
    [InlineData("a.txt", "€€€€€€", false)]
    [InlineData("a.txt", "aaaaaa", false)]
    [InlineData("a.jsonl", """{"text":"\u20ac\u20ac\u20ac\u20ac\u20ac"}""", true)]
    [InlineData("a.jsonl", """{"text":"\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac"}""", false)]
    public void The_longest_document_is_counted_in_characters(string name, string content, bool fits)
    {
        var item = Assert.Single(DocumentReader.Read(Write(name, content), new ReaderOptions { MaxChars = 5 }));

        Assert.Equal(fits, item is SourceDocument);
        Assert.True(fits || item.ToString().Contains("longer than 5 characters", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_beyond_all_bounds_is_skipped_without_being_kept()
    {
        var path = Path.Combine(folder, "a.jsonl");
        using (var file = new StreamWriter(path))
        {
            file.Write("{\"id\":\"a\",\"text\":\"A\"}\n{\"text\":\"");
            for (var i = 0; i < 1000; i++)
            {
                file.Write(new string('x', 1000));
            }

            file.Write("\"}\n{\"id\":\"z\",\"text\":\"Z\"}");
        }

        var read = DocumentReader.Read(path, new ReaderOptions { MaxChars = 1000 }).ToList();

        Assert.Equal(new SourceDocument("a", "A"), read[0]);
        Assert.Equal(2, Assert.IsType<SourceError>(read[1]).Line);
        Assert.Equal(new SourceDocument("z", "Z"), read[2]);
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
