using CstoClaims.Frames;

namespace CstoClaims.Claims;

/// <summary>
/// What the claims of a document have put together so far, so that a role which is not written can be filled: "Angola joined
/// OPEC in 2007, only to quit". Working memory of one builder.
/// </summary>
internal sealed class FocusMemory
{
    /// <summary>A pairing from more sentences back than this no longer fills a role.</summary>
    private const int Horizon = 2;

    private readonly Dictionary<(string Other, string Role), (Entity Entity, int Sentence)> latest = [];
    private readonly Dictionary<(string Type, string Other, string Role), Entity> said = [];

    public void Clear()
    {
        latest.Clear();
        said.Clear();
    }

    /// <summary>Notes which fillers of the key roles stood together.</summary>
    public void Note(WordingMatch match)
    {
        var roles = match.Wording.Frame.Roles;
        for (int r = 0; r < roles.Length; r++)
        {
            for (int o = 0; o < roles.Length; o++)
            {
                if (o == r || !roles[r].Key || !roles[o].Key || match.Roles[r].Count != 1)
                {
                    continue;
                }

                foreach (var other in match.Roles[o])
                {
                    latest[(other.Entity.Id, roles[r].Name)] = (match.Roles[r][0].Entity, match.Predication.Sentence);
                    if (match.Predication is { Modality: Predications.Modality.Asserted, Polarity: Predications.Polarity.Positive })
                    {
                        said[(match.Wording.Frame.Type, other.Entity.Id, roles[r].Name)] = match.Roles[r][0].Entity;
                    }
                }
            }
        }
    }

    /// <summary>What last stood in that role beside another filler, in this sentence or shortly before.</summary>
    public Entity? Latest(string other, string role, int sentence, int horizon = Horizon) =>
        latest.TryGetValue((other, role), out var found) && sentence - found.Sentence <= horizon ? found.Entity : null;

    /// <summary>What stood in that role when the same was said of another filler before.</summary>
    public Entity? Said(Frame frame, string other, string role) => said.GetValueOrDefault((frame.Type, other, role));
}
