using System.Text;
using CstoClaims.Claims;
using CstoClaims.Serialization;
using Xunit;

namespace CstoClaims.Tests.Serialization;

public sealed class ClaimJsonTests
{
    [Fact]
    public void A_claim_is_written_as_the_contract_says()
    {
        const string Expected =
            """
            {"id":"3f0c","document":"doc","type":"membership.withdraw",
            "roles":{"member":[{"text":"Uzbekistan’s","start":6,"end":18,"name":"Uzbekistan","id":"country:UZ","kind":"country","via":"name"}],
            "organization":[{"text":"the group","start":24,"end":33,"name":"CSTO","id":"org:CSTO","kind":"organization","via":"coreference"}]},
            "time":{"text":"exit","start":19,"end":23,"value":"2012-07","earliest":"2012-07-01","latest":"2012-07-31","anchor":"2013-05-28"},
            "modality":"possible","polarity":"negative",
            "attribution":[{"holder":{"text":"TASS","start":48,"end":52,"name":"TASS","id":"org:TASS","kind":"organization","via":"alias"},
            "cue":{"text":"said","start":53,"end":57},"stance":"say","quoted":false}],
            "trigger":{"text":"exit","start":19,"end":23},
            "evidence":{"text":"Since Uzbekistan’s exit the group doesn't meet, TASS said.","start":0,"end":58},
            "confidence":0.9746,"rule":"membership.withdraw/exit",
            "summary":"Uzbekistan may not have left the CSTO (July 2012), TASS said."}
            """;

        Assert.Equal(Expected.Replace("\n", "", StringComparison.Ordinal), ClaimJson.ToJson(HandMade.Claim));
    }

    [Fact]
    public void The_time_of_a_state_that_holds_now_is_that_of_the_document()
    {
        var day = new DateOnly(2013, 5, 28);
        var claim = HandMade.Claim with { Time = new ClaimTime("2013-05-28", day, day, null, null), Closed = true };

        Assert.Contains(
            """
            "time":{"value":"2013-05-28","earliest":"2013-05-28","latest":"2013-05-28","basis":"document"},"modality":"possible","polarity":"negative","closed":true,
            """,
            ClaimJson.ToJson(claim),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_absent_is_left_out()
    {
        var json = ClaimJson.ToJson(HandMade.Claim with { Time = null });

        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"time\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"closed\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var day = new DateOnly(2013, 5, 28);
        Claim[] claims =
        [
            HandMade.Claim with { Confidence = 0.9746 },
            HandMade.Claim with { Time = new ClaimTime("2013-05-28", day, day, null, null), Closed = true, Confidence = 0.5, Attribution = [] },
        ];
        using var stream = new MemoryStream();

        ClaimJson.WriteLines(stream, claims);

        var lines = Encoding.UTF8.GetString(stream.ToArray());
        var read = ClaimJson.ReadLines(new StringReader(lines)).ToList();
        using var again = new MemoryStream();
        ClaimJson.WriteLines(again, read);
        Assert.Equal(lines, Encoding.UTF8.GetString(again.ToArray()));
        Assert.Equal(2, read.Count);
        Assert.Equal(claims[1].Time, read[1].Time);
        Assert.Equal(claims[0]["member"], read[0]["member"]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"id\":7}")]
    public void A_line_that_is_no_claim_is_named(string line)
    {
        var e = Assert.Throws<FormatException>(() => ClaimJson.ReadLines(new StringReader(ClaimJson.ToJson(HandMade.Claim) + "\n" + line)).Count());

        Assert.StartsWith("line 2: not a claim", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_is_one_JSON_value_also_when_it_is_empty()
    {
        using var stream = new MemoryStream();
        ClaimJson.WriteArray(stream, []);
        Assert.Equal("[]\n", Encoding.UTF8.GetString(stream.ToArray()));

        stream.SetLength(0);
        ClaimJson.WriteArray(stream, [HandMade.Claim, HandMade.Claim]);
        using var json = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        Assert.Equal(2, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_stop_the_writer()
    {
        var json = ClaimJson.ToJson(HandMade.Claim with { Evidence = new TextEvidence("a\ud83d b\nc \u2028 \"d\"", new TextSpan(0, 14)) });

        Assert.DoesNotContain('\n', json);
        using var parsed = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal("a\ufffd b\nc \u2028 \"d\"", parsed.RootElement.GetProperty("evidence").GetProperty("text").GetString());
    }
}
