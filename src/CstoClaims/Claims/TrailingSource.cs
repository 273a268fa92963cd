using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>A source in brackets at the end of a sentence: "(Itar-Tass, October 6)", "(BBC)".</summary>
internal static class TrailingSource
{
    private const int MaxTokens = 12;

    /// <summary>The source as an attribution; <see langword="null"/> where the sentence ends otherwise.</summary>
    public static Attribution? Read(DocumentBuilder document, int sentence)
    {
        var (first, end, _) = document.Sentences[sentence];
        int close = end - 1;
        while (close > first && document.Surface(close) is "." or "!" or "?")
        {
            close--;
        }

        if (document.Surface(close) is not ")")
        {
            return null;
        }

        int open = close;
        while (open > first && close - open <= MaxTokens && document.Surface(open) is not "(")
        {
            open--;
        }

        if (document.Surface(open) is not "(" || open <= first + 2 || !document.Tokens[open + 1].Has(TokenFlags.Capitalized))
        {
            return null;
        }

        int stop = open + 1;
        while (stop < close && document.Surface(stop) is not ("," or ";"))
        {
            stop++;
        }

        // An acronym right after its name is no source: "the Collective Security Treaty Organization (CSTO)".
        bool afterEnd = document.Surface(open - 1) is "." or "”" or "\"" or "''" or "!" or "?";
        bool dated = document.Dates.Exists(d => d.FirstToken > open && d.EndToken <= close);
        if (!afterEnd && !dated)
        {
            return null;
        }

        var mention = document.Mentions.Find(m => m.First >= open && m.End <= close);
        var span = mention.Entity is not null && mention.First == open + 1 ? document.SpanOf(mention.First, mention.End) : document.SpanOf(open + 1, stop);
        string name = document.Text[span.Start..span.End];
        var entity = mention.Entity is not null && mention.First == open + 1 ? mention.Entity : new Entity($"org:{Slug.Of(name)}", name, EntityKind.Organization);
        var evidence = new TextEvidence(name, span);
        return new Attribution(new RoleFiller(evidence, entity, ResolvedVia.Name), evidence, "say", Time: null, Quoted: false);
    }
}
