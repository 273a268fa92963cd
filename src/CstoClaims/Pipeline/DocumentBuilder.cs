using System.Runtime.InteropServices;
using CstoClaims.Claims;
using CstoClaims.Dates;
using CstoClaims.Predications;

namespace CstoClaims.Pipeline;

/// <summary>
/// A document under construction: what the stages write to. Pooled and reused; <see cref="Build"/> copies its content
/// into an immutable <see cref="Document"/>.
/// </summary>
internal sealed class DocumentBuilder
{
    private readonly Dictionary<Type, object> scratch = [];

    public string Text { get; private set; } = "";

    public DocumentInfo Info { get; private set; } = new();

    public List<Block> Blocks { get; } = [];

    public List<TokenData> TokenList { get; } = [];

    public List<SentenceData> Sentences { get; } = [];

    public List<MentionData> Mentions { get; } = [];

    public PublicationDate? Published { get; set; }

    public List<TemporalExpression> Dates { get; } = [];

    /// <summary>What the dates were resolved from, one for each.</summary>
    public List<Reading> DateReadings { get; } = [];

    public List<Reference> References { get; } = [];

    /// <summary>For each sentence, the organization or treaty that the discourse is about; <see langword="null"/> where there is none.</summary>
    public List<Entity?> Focus { get; } = [];

    public List<Predication> Predications { get; } = [];

    public List<Claim> Claims { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The tokens, for reading and writing in place. Not valid after tokens are added.</summary>
    public Span<TokenData> Tokens => CollectionsMarshal.AsSpan(TokenList);

    /// <summary>The surface of a token.</summary>
    public ReadOnlySpan<char> Surface(int token)
    {
        ref readonly var t = ref Tokens[token];
        return Text.AsSpan(t.Start, t.Length);
    }

    /// <summary>The dictionary form of a token, lower case.</summary>
    public string LemmaOf(int token)
    {
        var lemma = Tokens[token].Lemma;
        return lemma is null || HasUpper(lemma)
            ? (lemma ?? Surface(token).ToString()).ToLowerInvariant()
            : lemma;
    }

    /// <summary>The stretch of text from one token to another (exclusive).</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The words from one token to another (exclusive), with their offsets.</summary>
    public TextEvidence Evidence(int first, int end)
    {
        var span = SpanOf(first, end);
        return new TextEvidence(Text[span.Start..span.End], span);
    }

    /// <summary>The token of a stretch whose syntactic head lies outside; the first where there is none.</summary>
    public int HeadOf(int first, int end)
    {
        var tokens = Tokens;
        for (int t = first; t < end; t++)
        {
            if (tokens[t].Head < first || tokens[t].Head >= end)
            {
                return t;
            }
        }

        return first;
    }

    /// <summary>Index of the first date that ends after a token; the number of dates where there is none.</summary>
    public int DateFrom(int token)
    {
        int low = 0, high = Dates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Dates[middle].EndToken <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The token is part of a temporal expression.</summary>
    public bool IsDate(int token) => DateFrom(token) is var date && date < Dates.Count && Dates[date].FirstToken <= token;

    /// <summary>A calendar date stands between two tokens (the second exclusive).</summary>
    public bool HasDate(int first, int end)
    {
        for (int date = DateFrom(first); date < Dates.Count && Dates[date].FirstToken < end; date++)
        {
            if (Dates[date].Edtf is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A reusable object that a stage keeps its working memory in, one for each type and builder.</summary>
    public T Scratch<T>()
        where T : class, new()
    {
        if (!scratch.TryGetValue(typeof(T), out var value))
        {
            value = new T();
            scratch.Add(typeof(T), value);
        }

        return (T)value;
    }

    public void Reset(string text, DocumentInfo info)
    {
        Text = text;
        Info = info;
        Published = info.Published is { } day ? PublicationDate.Given(day) : null;
        Blocks.Clear();
        TokenList.Clear();
        Sentences.Clear();
        Mentions.Clear();
        Dates.Clear();
        DateReadings.Clear();
        References.Clear();
        Focus.Clear();
        Predications.Clear();
        Claims.Clear();
        Diagnostics.Clear();
    }

    public Document Build() => new(this);

    private static bool HasUpper(string text) => text.AsSpan().ContainsAnyInRange('A', 'Z');
}
