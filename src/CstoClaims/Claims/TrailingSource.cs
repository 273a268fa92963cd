using CstoClaims.Entities;
using CstoClaims.Pipeline;

namespace CstoClaims.Claims;

/// <summary>Sources in brackets at the end of a sentence: "(Itar-Tass, October 6)", "(BBC) (Reuters)".</summary>
internal static class TrailingSource
{
    private const int MaxTokens = 12;

    /// <summary>The sources as attributions, in the order of the text; empty where the sentence ends otherwise.</summary>
    public static IReadOnlyList<Attribution> Read(DocumentBuilder document, FillerFinder fillers, int sentence)
    {
        var (first, end, _) = document.Sentences[sentence];
        List<Attribution>? found = null;
        int close = end - 1;
        while (close > first && document.Surface(close) is "." or "!" or "?")
        {
            close--;
        }

        while (close > first && document.Surface(close) is ")" && Open(document, first, close) is int open and > 0
            && (found is not null || IsSource(document, open, close)))
        {
            found ??= [];
            found.Insert(0, Read(document, fillers, open, close));
            close = open - 1;
        }

        return found ?? [];
    }

    private static int Open(DocumentBuilder document, int first, int close)
    {
        int open = close;
        while (open > first && close - open <= MaxTokens && document.Surface(open) is not "(")
        {
            open--;
        }

        bool opens = document.Surface(open) is "(" && open > first + 2 && open + 1 < close && document.Tokens[open + 1].Has(TokenFlags.Capitalized);
        return opens ? open : -1;
    }

    /// <summary>
    /// An acronym right after its name is no source: it stands before the full stop and has no date. Neither is a date alone, nor a
    /// remark with a verb.
    /// </summary>
    private static bool IsSource(DocumentBuilder document, int open, int close)
    {
        if (document.IsDate(open + 1))
        {
            return false;
        }

        for (int t = open + 1; t < close && document.Surface(t) is not ("," or ";"); t++)
        {
            if (document.Tokens[t].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Pron)
            {
                return false;
            }
        }

        bool afterEnd = document.Surface(open - 1) is "." or "”" or "\"" or "''" or "!" or "?" or ")";
        return afterEnd || document.HasDate(open, close);
    }

    private static Attribution Read(DocumentBuilder document, FillerFinder fillers, int open, int close)
    {
        int stop = open + 1;
        while (stop < close && document.Surface(stop) is not ("," or ";"))
        {
            stop++;
        }

        var span = document.SpanOf(open + 1, stop);
        string name = document.Text[span.Start..span.End];
        int mention = fillers.MentionAt(open + 1);
        bool known = mention >= 0 && document.Mentions[mention].First == open + 1 && document.Mentions[mention].End == stop;
        var entity = known ? document.Mentions[mention].Entity : new Entity(EntityIds.FromName(EntityKind.Organization, name), name, EntityKind.Organization);
        var evidence = new TextEvidence(name, span);
        return new Attribution(new RoleFiller(evidence, entity, ResolvedVia.Name), evidence, "say", Time: null, Quoted: false);
    }
}
