using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>What the labels of one corpus mean to us (<c>name-labels.tsv</c>).</summary>
internal sealed class NameLabels
{
    private const string File = "name-labels.tsv";
    private const string NoName = "-";

    private readonly string corpus;
    private readonly Dictionary<string, NameType?> types = new(StringComparer.Ordinal);

    /// <summary>The labels of a corpus.</summary>
    /// <param name="corpus">Its name in the first column of the table.</param>
    public NameLabels(string corpus)
    {
        this.corpus = corpus;
        using var stream = typeof(NameLabels).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"The table '{File}' is not in the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var name, var label, var type] && name == corpus)
            {
                types.Add(label, type == NoName ? null : Enum.Parse<NameType>(type));
            }
        }
    }

    /// <summary>The type of names with a label; <see langword="null"/> where they are none to us.</summary>
    /// <param name="label">The label in the corpus, without B- or I-.</param>
    /// <exception cref="InvalidDataException">The table does not have the label.</exception>
    public NameType? TypeOf(string label) => types.TryGetValue(label, out var type)
        ? type
        : throw new InvalidDataException($"The label '{label}' of {corpus} is not in {File}: add it with its type, or with '{NoName}'.");

    /// <summary>
    /// The type of a name; <see langword="null"/> where it is none to us: adjectives and peoples ("Uzbek"), and kinds of things that a
    /// corpus labels like works and products ("recommender system").
    /// </summary>
    /// <param name="label">The label in the corpus, without B- or I-.</param>
    /// <param name="name">The words of the name.</param>
    /// <exception cref="InvalidDataException">The table does not have the label.</exception>
    public NameType? TypeOf(string label, string name)
    {
        var type = TypeOf(label);
        bool vague = type is NameType.Other or NameType.Event;
        return vague && !StartsAsName(name) || type is NameType.Location or NameType.Other && Nationalities.Has(name) ? null
            : type == NameType.Other && IsEvent(name) ? NameType.Event
            : type;
    }

    private static bool StartsAsName(string name) => char.IsUpper(name[0]) || char.IsDigit(name[0]);

    /// <summary>Most corpora have no type for events and call them something else.</summary>
    private static bool IsEvent(string name) => (NameLexicon.Default.Of(name.Split(' ')[^1]) & WordTraits.Event) != 0;
}
