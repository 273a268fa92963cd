namespace CstoClaims.Entities;

/// <summary>
/// Decides which names a sentence has: the one place where what the gazetteers know, what the words tell
/// (<see cref="EvidentNames"/>) and what the model found come together.
/// <list type="number">
/// <item>A name that an acronym's definition gives stands (<see cref="AcronymDefinitions"/>).</item>
/// <item>Of names that overlap the longest stands: "Bank of Japan" over "Japan", "Michael Jordan" over "Jordan".</item>
/// <item>Of equally long ones: what the words tell, then the gazetteer, then the model.</item>
/// </list>
/// Before that, <see cref="ModelName"/> cuts off the model's names what is none of them, and a name that only a head noun holds together gives
/// way where the model sees several names in it ("New Democratic Party and Bloc Québécois").
/// In headlines capitals say nothing, so that words tell nothing there, and the model's names wait in <see cref="NameWork.Later"/> until
/// it is clear what the document has named.
/// </summary>
internal static class NameMerge
{
    /// <summary>Adds the names of a sentence to <see cref="NameWork.Chosen"/>, in order.</summary>
    public static void Choose(NameWork work, SentenceData sentence, SentenceShape shape)
    {
        var candidates = work.Candidates;
        candidates.Clear();
        var receiver = shape == SentenceShape.Normal ? candidates : work.Later;
        foreach (ref readonly var span in work.ModelIn(sentence))
        {
            if (ModelName.Read(work, span) is { Length: > 0 } name)
                receiver.Add(name);
        }

        var fromModel = candidates.Count;
        if (shape == SentenceShape.Normal)
        {
            EvidentNames.Find(work, sentence);
            RemoveUnsupported(work, fromModel);
        }

        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (work.MatchAt(token) is var match and >= 0 && !IsAdjective(work, work.Matches[match]))
                candidates.Add(new NameCandidate(token, work.Matches[match].End, NameSource.Gazetteer, work.Matches[match].Entity!.Kind, match));
        }

        candidates.Sort(static (a, b) =>
            a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Source != b.Source ? a.Source.CompareTo(b.Source) : a.First.CompareTo(b.First));
        var before = work.Chosen.Count;
        foreach (var candidate in candidates)
        {
            if (work.TryReserve(candidate.First, candidate.End))
                work.Chosen.Add(candidate);
        }

        work.Chosen.Sort(before, work.Chosen.Count - before, NameCandidateOrder.Instance);
    }

    // "Republican senators": what is known as an organization's name qualifies here.
    private static bool IsAdjective(NameWork work, NameMatch known) =>
        known is { Entity.Kind: EntityKind.Organization, Form: MentionForm.Name } && known.End == known.First + 1
        && work.Tokens[known.First].Upos == UniversalTag.Adj && !work.Tokens[known.First].Has(TokenFlags.AllCaps);

    // A name that a head noun inside it makes needs the model or a gazetteer to see a name in it, but only one: a gazetteer's inside it
    // does not count for two ("Security Council of Georgia").
    private static void RemoveUnsupported(NameWork work, int fromModel)
    {
        var candidates = work.Candidates;
        for (var i = candidates.Count - 1; i >= fromModel; i--)
        {
            int whole = 0, touching = 0;
            for (var m = 0; m < fromModel; m++)
            {
                touching += candidates[m].First < candidates[i].End && candidates[i].First < candidates[m].End ? 1 : 0;
                whole += candidates[m].First >= candidates[i].First && candidates[m].End <= candidates[i].End && work.MatchCovering(candidates[m].First) < 0 ? 1 : 0;
            }

            if (whole > 1 || (touching == 0 && candidates[i].Kind is EntityKind.Organization or EntityKind.Place && !HasMatch(work, candidates[i]) && !EvidentNames.IsBeforePlaceNoun(work, candidates[i].First, candidates[i].End)))
                candidates.RemoveAt(i);
        }
    }

    private static bool HasMatch(NameWork work, NameCandidate name)
    {
        for (var token = name.First; token < name.End; token++)
        {
            if (work.MatchCovering(token) >= 0)
                return true;
        }

        return false;
    }
}

/// <summary>By place in the text.</summary>
internal sealed class NameCandidateOrder : IComparer<NameCandidate>
{
    public static readonly NameCandidateOrder Instance = new();

    public int Compare(NameCandidate x, NameCandidate y) => x.First.CompareTo(y.First);
}
