using CstoClaims.Models;

namespace CstoClaims.Training;

/// <summary>Scores the model of the package on the development parts: on tokens as annotated, then from raw text.</summary>
internal static class EvaluateCommand
{
    public static void Run(DirectoryInfo data) => Console.WriteLine(Scores(data, LanguageModel.Default));

    /// <summary>The tables of scores of a model.</summary>
    public static string Scores(DirectoryInfo data, LanguageModel model) =>
        $"{GoldTokenScore.OfDev(data, model)}\n{RawTextScore.OfDev(data, model)}";
}
