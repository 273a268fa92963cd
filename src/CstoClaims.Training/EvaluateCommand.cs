using CstoClaims.Models;

namespace CstoClaims.Training;

/// <summary>
/// Scores a model: tags and trees on tokens as annotated, then from raw text, then the names that the library finds with it.
/// </summary>
internal static class EvaluateCommand
{
    /// <summary>The part that decisions are taken on.</summary>
    public const string Dev = "dev";

    /// <summary>Scores the model of the package.</summary>
    public static void Run(DirectoryInfo data, string part, bool errors) =>
        Console.WriteLine(Scores(new EvaluationInput(data, part, Console.Error, errors ? Console.Error : null), LanguageModel.Default));

    /// <summary>The tables of scores of a model on the development parts.</summary>
    public static string Scores(DirectoryInfo data, LanguageModel model) => Scores(new EvaluationInput(data, Dev, Console.Error), model);

    private static string Scores(EvaluationInput input, LanguageModel model) =>
        $"{GoldTokenScore.Of(input, model)}\n{RawTextScore.Of(input, model)}\n{NameScore.Of(input, model)}";
}
