using System.CommandLine;
using System.Text;
using CstoClaims.Claims;
using CstoClaims.Cli.Output;
using CstoClaims.Ledger;

namespace CstoClaims.Cli.Commands;

/// <summary><c>csto-claims members</c>: who was a member on a day, as far as the documents say so.</summary>
internal static class MembersCommand
{
    public static Command Create(Terminal terminal)
    {
        var organization = new Argument<string>("ORGANIZATION") { Description = "Name, acronym or id: CSTO, org:CSTO." };
        var documents = new DocumentOptions();
        var asOf = new Option<DateOnly?>("--as-of")
        {
            HelpName = "YYYY-MM-DD",
            Description = "The day.",
            Required = true,
            CustomParser = CommonOptions.ParseDay,
        };
        var command = new Command(
            "members",
            "Writes the members of an organization on a day, one a line with the period of membership as EDTF. Whom the "
            + "claims do not decide, and where they contradict each other, stands on standard error.")
        {
            organization, documents.Inputs, asOf, documents.Published, documents.Parallel, documents.Model, documents.MaxChars,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => CommandLine.Guard(terminal, () =>
        {
            var claims = new List<Claim>();
            var days = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
            var code = documents.Run(
                terminal,
                parsed,
                CommonOptions.Extractor,
                result =>
                {
                    claims.AddRange(result.Claims);
                    days[result.Document.Info.Id] = result.Document.Published?.Date;
                },
                cancellation);
            var ledger = MembershipLedger.Build(claims, document => days.GetValueOrDefault(document));
            return Write(terminal, ledger, parsed.GetValue(organization)!, parsed.GetValue(asOf)!.Value) ? code : ExitCode.Incomplete;
        })));
        return command;
    }

    private static bool Write(Terminal terminal, MembershipLedger ledger, string organization, DateOnly asOf)
    {
        var standings = ledger.StandingsOf(organization, asOf);
        if (standings.Count == 0)
        {
            var known = string.Join(", ", ledger.Organizations.Select(static o => o.Name));
            terminal.Say($"error: the documents name no member of '{organization}'. Organizations with members there: {(known.Length > 0 ? known : "none")}.");
            return false;
        }

        using var text = new StreamWriter(new Unowned(terminal.Output), new UTF8Encoding(false));
        var width = standings.Max(static s => s.Member.Name.Length);
        foreach (var standing in standings.Where(static s => s.Status == MembershipStatus.Member))
        {
            text.Write($"{standing.Member.Name.PadRight(width)}  {standing.Interval!.Period}\n");
        }

        text.Flush();
        foreach (var standing in standings.Where(static s => s.Status == MembershipStatus.Unknown))
        {
            terminal.Say($"note: the claims do not decide whether {standing.Member.Name} was a member then ({standing.Interval!.Period}).");
        }

        foreach (var conflict in ledger.Conflicts.Where(c => c.Organization.Id == standings[0].Interval?.Organization.Id))
        {
            terminal.Say($"note: {conflict.Reason} Kept: {Cite(conflict.Kept)}. Overruled: {Cite(conflict.Overruled)}.");
        }

        return true;
    }

    private static string Cite(IEnumerable<Claim> claims) =>
        string.Join("; ", claims.Select(static c => $"{c.Document} ({c.Type} {c.Time?.Value ?? "undated"})"));
}
