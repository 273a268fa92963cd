// Draws who was a member of an organization in which year: MembershipTimeline [ORGANIZATION [FILE|FOLDER]…]
using CstoClaims;
using CstoClaims.Ledger;
using CstoClaims.Serialization;

var organization = args.Length > 0 ? args[0] : "CSTO";
var paths = args.Length > 1 ? args[1..] : [FindSeeds()];

var results = ClaimExtractor.Default.ExtractMany(DocumentReader.Read(paths)).ToList();
foreach (var failed in results.Where(r => r.Error is not null))
{
    Console.Error.WriteLine(failed.Error);
}

var ledger = MembershipLedger.Build(results.SelectMany(r => r.Result?.Claims ?? []));

// Any name that the ledger or the gazetteer knows will do, of a predecessor too; members come in ordinal order of their names.
var members = ledger.StandingsOf(organization, DateOnly.MaxValue).Select(s => s.Member).ToList();
var memberships = members.SelectMany(m => ledger.HistoryOf(m.Id, organization)).ToList();
var days = memberships.SelectMany(i => new[] { i.Begin.Bounds.Earliest, i.Begin.Bounds.Latest, i.End?.Bounds.Latest }).OfType<DateOnly>().ToList();
if (days.Count == 0)
{
    Console.Error.WriteLine($"The documents date no membership of {organization}.");
    return 1;
}

var (first, last) = (days.Min().Year, days.Max().Year);
Console.WriteLine($"{organization}, {first} to {last}: # member, . none, ? not decided or not for all of the year");
foreach (var member in members)
{
    var years = Enumerable.Range(first, last - first + 1).Select(year => Mark(ledger, member.Id, organization, year));
    var periods = ledger.HistoryOf(member.Id, organization).Select(i => i.Period);
    Console.WriteLine($"  {member.Name,-14} {string.Concat(years)}  {string.Join(", ", periods)}");
}

return 0;

// A year counts as a whole only where its first and its last day agree.
static char Mark(MembershipLedger ledger, string member, string organization, int year)
{
    var january = ledger.StatusOf(member, organization, new DateOnly(year, 1, 1));
    var december = ledger.StatusOf(member, organization, new DateOnly(year, 12, 31));
    return january != december ? '?' : january switch
    {
        MembershipStatus.Member => '#',
        MembershipStatus.NotMember => '.',
        _ => '?',
    };
}

static string FindSeeds()
{
    for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
    {
        if (Directory.Exists(Path.Combine(at.FullName, "seeds")))
        {
            return Path.Combine(at.FullName, "seeds");
        }
    }

    return "seeds";
}
