using System.Text.RegularExpressions;
using CstoClaims.Dates;
using CstoClaims.Pipeline;
using CstoClaims.Tests.Conventions;
using Xunit;

namespace CstoClaims.Tests.Dates;

/// <summary>What holds for the tables of words, patterns and holidays.</summary>
public sealed partial class DateTableTests
{
    [Fact]
    public void Every_rule_that_the_code_names_is_in_the_grammar()
    {
        var ids = DataFile.Rows("Dates/grammar.tsv", columns: 3).Select(static r => r[0]).ToHashSet(StringComparer.Ordinal);
        var families = ids.Select(static id => id[..id.IndexOf('/', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);

        foreach (var file in Directory.GetFiles(Repository.At("src", "CstoClaims", "Dates"), "*.cs"))
        {
            // A rule that is made in code ("a bare hour, read only as a part of something") has no row.
            var compared = File.ReadLines(file).Where(static line => !line.Contains("GrammarRule", StringComparison.Ordinal));
            foreach (var name in compared.SelectMany(static line => RuleName().Matches(line)).Select(static m => m.Groups[1].Value))
            {
                bool meant = families.Contains(name[..name.IndexOf('/', StringComparison.Ordinal)]);
                Assert.True(!meant || ids.Any(id => id.StartsWith(name, StringComparison.Ordinal)), $"{Path.GetFileName(file)} names the rule '{name}', which grammar.tsv does not have.");
            }
        }
    }

    [Theory]
    [InlineData("13-45")]
    [InlineData("easter")]
    [InlineData("12-w9#9")]
    [InlineData("1939-09-01/1945")]
    public void What_is_no_rule_of_a_holiday_is_refused(string rule) =>
        Assert.ThrowsAny<Exception>(() => Holidays.Check(rule));

    [Fact]
    public void A_wrong_row_is_named_with_its_file_and_line()
    {
        var error = Assert.Throws<FormatException>(() => DataFile.ForEachRow("Dates/holidays.tsv", columns: 3, static _ => throw new FormatException("It is wrong.")));

        Assert.Matches(@"^Dates/holidays\.tsv, line \d+: It is wrong\.$", error.Message);
    }

    [GeneratedRegex("""
        "([a-z]+/[a-z0-9-]+)"
        """)]
    private static partial Regex RuleName();
}
