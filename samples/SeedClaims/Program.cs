// Reads the documents in seeds/, prints their claims as a table, then the membership history that follows from them.
using CstoClaims;
using CstoClaims.Claims;
using CstoClaims.Ledger;
using CstoClaims.Serialization;

var folder = args.Length > 0 ? args[0] : FindSeeds();
var items = DocumentReader.Read(folder).ToList();
var claims = new List<Claim>();
var published = new Dictionary<string, DateOnly?>();
var (done, failed) = (0, 0);

foreach (var item in ClaimExtractor.Default.ExtractMany(items))
{
    ShowProgress(++done, items.Count);
    if (item.Result is not { } result)
    {
        Console.Error.WriteLine(item.Error);
        failed++;
        continue;
    }

    claims.AddRange(result.Claims);
    published[result.Document.Info.Id] = result.Document.Published?.Date;
}

var table = new ClaimTable(Console.Out);
claims.ForEach(table.Write);

var ledger = MembershipLedger.Build(claims, document => published[document]);
Console.WriteLine("\nMEMBERSHIPS (first day to first day without; a month or year where the texts say no more)");
foreach (var membership in ledger.Intervals)
{
    Console.WriteLine($"  {membership.Organization.Name,-12} {membership.Member.Name,-16} {membership.Period,-40} {membership.Evidence.Count,3} claims");
}

foreach (var conflict in ledger.Conflicts)
{
    Console.WriteLine($"  {conflict.Organization.Name}: {conflict.Reason} The document published last stands.");
}

return failed == 0 ? 0 : 1;

// A progress bar on standard error, for people only: in a pipe or a log it would be noise.
static void ShowProgress(int done, int all)
{
    if (!Console.IsErrorRedirected)
    {
        Console.Error.Write($"\r[{new string('#', 30 * done / all),-30}] {done}/{all}{(done == all ? "\n" : "")}");
    }
}

// The repository's seeds/, from wherever the program was started.
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
