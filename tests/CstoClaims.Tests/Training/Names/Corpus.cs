using CstoClaims.Training.Data;

namespace CstoClaims.Tests.Training;

/// <summary>A folder of made-up corpora that is gone after the test.</summary>
internal sealed class Corpus : IDisposable
{
    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("corpora");

    /// <summary>Writes a file and says where it is.</summary>
    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>The sentences that are learned from, each as its names: <c>Location:Lake Orla</c>.</summary>
    public static string[] Learned(IEnumerable<NamedText> texts) => [.. NamedSentences.Of(texts, NameTypes.All).Select(Names)];

    /// <summary>The names of a sentence as they stand in it.</summary>
    public static string Names(TreebankSentence sentence) => string.Join(
        "; ", sentence.Names!.Select(n => $"{n.Type}:{string.Join(' ', sentence.Words.Skip(n.First).Take(n.End - n.First).Select(static w => w.Form))}"));

    public void Dispose() => Folder.Delete(recursive: true);
}
