using System.Text;
using CstoClaims.Frames;
using Xunit;

namespace CstoClaims.Tests.Frames;

/// <summary>Frame files are checked when they are read, and errors say what to do.</summary>
public class FrameFileTests
{
    [Theory]
    [InlineData("{member} join {organization}", "'join', which is neither a preposition nor marked as a verb (/v) or noun (/n)")]
    [InlineData("{member} join/v {club}", "names the role 'club', which the frame lacks: it has member, organization")]
    [InlineData("{member {organization} join/v", "names the role 'member {organization'")]
    [InlineData("{member} join/x {organization}", "marks 'join' with neither /v nor /n")]
    [InlineData("{member} of {organization}", "before its first content word")]
    [InlineData("", "has no content word: mark one with /v or /n")]
    public void A_wording_that_is_not_of_the_notation_is_refused(string wording, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read($$"""
            [{ "type": "t.x", "summary": "{member} [x|x]", "roles": { "member*": "country", "organization*": "organization" }, "wordings": ["{{wording}}"] }]
            """));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("my.jsonc, t.x:", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "t.x" }""", "must hold an array of frames")]
    [InlineData("""[{ "type": 1 }]""", "\"type\" must be a string")]
    [InlineData("""[{ "type": "t.x", "summary": "no verb" }]""", "needs its verb in two forms")]
    [InlineData("""[{ "type": "t.x", "summary": "[a|b]", "wordngs": [] }]""", "\"wordngs\" is not known here: use type, summary")]
    [InlineData("""[{ "type": "t.x", "summary": "[a|b]", "roles": { "m": "country" }, "wordings": [{ "wording": "{m} go/v", "negatd": true }] }]""", "\"negatd\" is not known here")]
    [InlineData("""[{ "type": "t.x", "summary": "[a|b]", "roles": { "m": "country" }, "wordings": [{ "wording": "{m} go/v", "not": { "n": "person" } }] }]""", "there is no role 'n': it has m")]
    [InlineData("""[{ "type": "t.x", "summary": "[a|b]", "wordings": [] }]""", "t.x has no \"roles\"")]
    [InlineData("""[{ "summary": "s" }]""", "a frame has no \"type\"")]
    [InlineData("""[{ "type": "t.x", "summary": "[a|b]", "roles": { "member": "planet" }, "wordings": [] }]""", "'planet' is no kind of entity: use other, country")]
    [InlineData("[\n{ \"type\": \"t.x\", \n nonsense }]", "my.jsonc, line 3")]
    public void A_file_that_lacks_something_is_refused(string json, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => Read(json));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_frames_have_unique_types_and_wordings()
    {
        var frames = FrameSet.Shipped().ToArray();
        Assert.Equal(frames.Length, frames.Select(static f => f.Type).Distinct(StringComparer.Ordinal).Count());
        Assert.All(frames, static f => Assert.Equal(
            f.Wordings.Length, f.Wordings.Select(static w => w.Text).Distinct(StringComparer.Ordinal).Count()));
    }

    private static System.Collections.Immutable.ImmutableArray<Frame> Read(string json) =>
        FrameFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "my.jsonc");
}
