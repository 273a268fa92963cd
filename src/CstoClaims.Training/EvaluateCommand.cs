using CstoClaims.Syntax;
using CstoClaims.Tagging;

namespace CstoClaims.Training;

/// <summary>Scores the models of the package on the development parts.</summary>
internal static class EvaluateCommand
{
    public static void Run(DirectoryInfo data) =>
        Console.WriteLine(GoldTokenScore.OfDev(data, TaggerStage.Default, ParserStage.Default));
}
