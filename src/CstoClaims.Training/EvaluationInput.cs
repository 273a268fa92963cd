namespace CstoClaims.Training;

/// <summary>What an evaluation reads, and where it says what it found.</summary>
/// <param name="Data">Folder with the corpora.</param>
/// <param name="Part">The part that is scored: dev, test or train.</param>
/// <param name="Notes">Where it says which corpora are absent.</param>
/// <param name="Errors">Where the errors go, if anywhere.</param>
internal sealed record EvaluationInput(DirectoryInfo Data, string Part, TextWriter Notes, TextWriter? Errors = null)
{
    /// <summary>Whether the files of a corpus are there; where not, says so.</summary>
    public bool Has(string corpus, params ReadOnlySpan<string> files)
    {
        foreach (var file in files)
        {
            if (!File.Exists(file))
            {
                Notes.WriteLine($"{corpus} is skipped: {file} is absent.");
                return false;
            }
        }

        return true;
    }
}
