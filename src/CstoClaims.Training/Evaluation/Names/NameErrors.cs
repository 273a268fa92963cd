using CstoClaims.Training.Data;

namespace CstoClaims.Training.Evaluation;

/// <summary>Collects the names that are wrong or missed, each with a few words around it.</summary>
internal sealed class NameErrors
{
    private const int Context = 40;

    private readonly List<string> lines = [];

    /// <summary>Notes the errors in a document.</summary>
    public void Add(string text, IReadOnlyList<PlacedName> gold, IReadOnlyList<PlacedName> predicted)
    {
        var offsets = Offsets(text);
        string Words(TextSpan span) => text[offsets[span.Start]..(offsets[span.End - 1] + 1)].ReplaceLineEndings(" ");
        void Note(string what, TextSpan span)
        {
            int start = Math.Max(0, offsets[span.Start] - Context);
            int end = Math.Min(text.Length, offsets[span.End - 1] + 1 + Context);
            lines.Add($"{what}\t…{text[start..end].ReplaceLineEndings(" ")}…");
        }

        var counted = gold.Where(static g => NameTally.Types.Contains(g.Type)).ToList();
        foreach (var name in counted.Except(predicted))
        {
            var others = predicted.Where(p => p.Span.Overlaps(name.Span)).Select(p => $"{p.Type} '{Words(p.Span)}'");
            Note($"{name.Type} '{Words(name.Span)}'\t{string.Join(", ", others.DefaultIfEmpty("missed"))}", name.Span);
        }

        foreach (var name in predicted.Where(p => !counted.Exists(g => g.Span.Overlaps(p.Span))))
        {
            Note($"none\t{name.Type} '{Words(name.Span)}'", name.Span);
        }
    }

    /// <summary>Writes some of the errors, spread evenly: gold, found, context.</summary>
    public void Write(string title, int most, TextWriter output)
    {
        output.WriteLine($"{title}: {lines.Count} names wrong or missed");
        int shown = Math.Min(most, lines.Count);
        for (int i = 0; i < shown; i++)
        {
            output.WriteLine(lines[(int)((long)i * lines.Count / shown)]);
        }
    }

    /// <summary>For each character that is no white space, its offset.</summary>
    private static int[] Offsets(string text) => [.. Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]))];
}
