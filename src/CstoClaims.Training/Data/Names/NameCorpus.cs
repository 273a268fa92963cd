namespace CstoClaims.Training.Data;

/// <summary>A corpus of names.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Path">Its files under the data folder; <c>*</c> stands for the part: train, dev or test.</param>
/// <param name="Labels">Whose labels it has, in the first column of <c>name-labels.tsv</c>.</param>
/// <param name="Annotated">The types of which it annotates every name.</param>
internal sealed record NameCorpus(string Name, string Path, string Labels, NameTypes Annotated)
{
    /// <summary>The treebank whose sentences it annotates; <see langword="null"/> where it has sentences of its own.</summary>
    public string? Treebank { get; init; }

    /// <summary>The name finder is judged on it: it is about people, states and organizations, and its names are marked as such.</summary>
    public bool IsJudged { get; init; }

    /// <summary>Reads one of its files.</summary>
    public required Func<string, NameLabels, IEnumerable<NamedText>> Reader { get; init; }

    /// <summary>The file of a part.</summary>
    public string File(DirectoryInfo data, string part) =>
        System.IO.Path.Combine(data.FullName, Path.Replace("*", part, StringComparison.Ordinal));

    /// <summary>The texts of a part, in order.</summary>
    public IEnumerable<NamedText> Read(DirectoryInfo data, string part) => Reader(File(data, part), new NameLabels(Labels));
}
