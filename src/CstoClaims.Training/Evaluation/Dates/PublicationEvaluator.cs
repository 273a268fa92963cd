using System.Globalization;
using CstoClaims.Pipeline;

namespace CstoClaims.Training.Evaluation.Dates;

/// <summary>
/// How often the day of publication that a page itself gives is the one that its corpus knows: of the pages where one is
/// found, by the confidence that it is found with. Many pages of the corpora do not give it.
/// </summary>
internal static class PublicationEvaluator
{
    public static void Score(ClaimPipeline pipeline, string name, IEnumerable<GoldTimexDocument> documents, TextWriter output, TextWriter? errors)
    {
        var found = new SortedDictionary<double, (int Right, int All)>();
        int pages = 0;
        foreach (var document in documents.Where(static d => d.Published is not null))
        {
            pages++;
            var read = pipeline.Run(document.Text, new DocumentInfo { Id = document.Id }, CancellationToken.None).Document;
            if (read.Published is not { } published)
            {
                continue;
            }

            bool right = published.Date == document.Published;
            var (before, all) = found.GetValueOrDefault(published.Confidence);
            found[published.Confidence] = (before + (right ? 1 : 0), all + 1);
            if (!right)
            {
                errors?.WriteLine($"{name}\tpublication\t{document.Id}\t{document.Published:yyyy-MM-dd}\t{published.Date:yyyy-MM-dd}\t{read.Slice(published.Evidence!.Value)}");
            }
        }

        var confidences = string.Join(", ", found.Reverse().Select(static f => string.Create(CultureInfo.InvariantCulture, $"{f.Value.Right}/{f.Value.All} at {f.Key:0.00}")));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-15} publication: {pages} pages, found {found.Values.Sum(static v => v.All)}, right {found.Values.Sum(static v => v.Right)} ({confidences})"));
    }
}
