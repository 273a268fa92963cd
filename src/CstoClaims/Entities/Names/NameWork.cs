using System.Runtime.InteropServices;
using CstoClaims.Pipeline;

namespace CstoClaims.Entities;

/// <summary>The working memory of <see cref="GazetteerStage"/> and <see cref="EntityStage"/> for one document, pooled with its builder.</summary>
internal sealed class NameWork
{
    public const int NoMatch = -1;
    private const int InsideMatch = -2;

    private readonly List<WordTraits> traits = [];
    private readonly List<int> matchAt = [];
    private readonly List<bool> taken = [];
    private List<NameSpan> model = [];
    private int nextSpan;
    private readonly List<byte> signs = [];

    public DocumentBuilder Document { get; private set; } = new();

    /// <summary>Known names, in the order of the text.</summary>
    public List<NameMatch> Matches { get; } = [];

    /// <summary>What was found, not yet in order.</summary>
    public List<FoundName> Found { get; } = [];

    /// <summary>What may be names of the sentence that is being read.</summary>
    public List<NameCandidate> Candidates { get; } = [];

    /// <summary>The names of the document that stand.</summary>
    public List<NameCandidate> Chosen { get; } = [];

    /// <summary>The model's names in headlines, for which those that the document has elsewhere go first.</summary>
    public List<NameCandidate> Later { get; } = [];

    /// <summary>Persons of one word, which wait until all full names are known.</summary>
    public List<NameCandidate> Singles { get; } = [];

    /// <summary>Shape of each sentence.</summary>
    public List<SentenceShape> Shapes { get; } = [];

    /// <summary>The parts of the name that is being read.</summary>
    public List<NamePart> Parts { get; } = [];

    /// <summary>The names that this document introduces.</summary>
    public DocumentNames Names { get; } = new();

    public Span<TokenData> Tokens => Document.Tokens;

    public void Begin(DocumentBuilder document, NameLexicon lexicon)
    {
        Document = document;
        Matches.Clear();
        Found.Clear();
        Candidates.Clear();
        Chosen.Clear();
        Later.Clear();
        Singles.Clear();
        Shapes.Clear();
        Parts.Clear();
        Names.Clear();
        traits.Clear();
        var tokens = document.Tokens;
        for (var i = 0; i < tokens.Length; i++)
            traits.Add(tokens[i].Has(TokenFlags.Punctuation) ? WordTraits.None : lexicon.Of(tokens[i].Key));

        foreach (var sentence in document.Sentences)
            Shapes.Add(SentenceShapes.Of(document, sentence));
    }

    /// <summary>Notes what <see cref="Matches"/> say of each word, for <see cref="SignOf"/>.</summary>
    public void NoteSigns()
    {
        CollectionsMarshal.SetCount(signs, Document.TokenList.Count);
        var all = CollectionsMarshal.AsSpan(signs);
        all.Clear();
        foreach (var match in Matches)
        {
            all[match.First..match.End].Fill(NameSign.Of(match, begins: false));
            all[match.First] = NameSign.Of(match, begins: true);
        }
    }

    /// <summary>The <see cref="NameSign"/> of a token.</summary>
    public byte SignOf(int token) => signs[token];

    /// <summary>The names of the model, of which <see cref="ModelIn"/> then gives those of each sentence in turn.</summary>
    public void SetModel(ModelNames names) => (model, nextSpan) = (names.Spans, 0);

    /// <summary>The model's names in a sentence; sentences must be asked for in order.</summary>
    public ReadOnlySpan<NameSpan> ModelIn(SentenceData sentence)
    {
        var first = nextSpan;
        while (nextSpan < model.Count && model[nextSpan].First < sentence.End)
            nextSpan++;

        return CollectionsMarshal.AsSpan(model)[first..nextSpan];
    }

    /// <summary>Makes <see cref="MatchAt"/> agree with <see cref="Matches"/>, and <see cref="IsTaken"/> with <see cref="Found"/>.</summary>
    public void IndexMatches()
    {
        CollectionsMarshal.SetCount(matchAt, Document.TokenList.Count);
        CollectionsMarshal.SetCount(taken, Document.TokenList.Count);
        var at = CollectionsMarshal.AsSpan(matchAt);
        at.Fill(NoMatch);
        for (var i = 0; i < Matches.Count; i++)
        {
            at[Matches[i].First..Matches[i].End].Fill(InsideMatch);
            at[Matches[i].First] = i;
        }

        CollectionsMarshal.AsSpan(taken).Clear();
        foreach (var found in Found)
            CollectionsMarshal.AsSpan(taken)[found.First..found.End].Fill(true);
    }

    /// <summary>Index of the match that begins at a token; negative where none does.</summary>
    public int MatchAt(int token) => matchAt[token];

    /// <summary>Index of the match that a token belongs to; negative where it belongs to none.</summary>
    public int MatchCovering(int token)
    {
        while (matchAt[token] == InsideMatch)
            token--;

        return matchAt[token];
    }

    /// <summary>Index of the match that ends before a token; negative where none does.</summary>
    public int MatchEndingAt(int end) => MatchCovering(end - 1) is var match and >= 0 && Matches[match].End == end ? match : NoMatch;

    /// <summary>Whether the token belongs to a name that stands already.</summary>
    public bool IsTaken(int token) => taken[token];

    /// <summary>Takes the tokens for a name if they are free.</summary>
    public bool TryReserve(int first, int end)
    {
        var tokens = CollectionsMarshal.AsSpan(taken)[first..end];
        if (tokens.Contains(true))
            return false;

        tokens.Fill(true);
        return true;
    }

    /// <summary>Adds a name that this document introduces.</summary>
    public void Add(int first, int end, int slot, bool alias)
    {
        Found.Add(new FoundName(first, end, null, slot, MentionForm.Name, alias));
        CollectionsMarshal.AsSpan(taken)[first..end].Fill(true);
    }

    /// <summary>Adds a known name.</summary>
    public void Add(NameMatch match)
    {
        Found.Add(new FoundName(match.First, match.End, match.Entity, -1, match.Form, match.Alias));
        CollectionsMarshal.AsSpan(taken)[match.First..match.End].Fill(true);
    }

    /// <summary>The text of tokens.</summary>
    public ReadOnlySpan<char> Written(int first, int end) =>
        Document.Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);

    public WordTraits Traits(int token) => traits[token];

    public bool Is(int token, WordTraits any) => (traits[token] & any) != 0;

    public ReadOnlySpan<char> Surface(int token) => Document.Surface(token);

    public bool Equals(int token, string text) => Document.Surface(token).SequenceEqual(text);

    /// <summary>The text between two tokens that follow each other.</summary>
    public ReadOnlySpan<char> GapBefore(int token)
    {
        var tokens = Document.Tokens;
        return Document.Text.AsSpan(tokens[token - 1].End, Math.Max(0, tokens[token].Start - tokens[token - 1].End));
    }

    public bool IsCapital(int token) => Document.TokenList[token].Has(TokenFlags.Capitalized);

    public bool IsApostrophe(int token) => Document.TokenList[token].Length <= 2 && Surface(token)[0] is '\'' or '’';

    public bool IsHyphen(int token) => Document.TokenList[token].Length == 1 && Surface(token)[0] is '-' or '\u2010' or '\u2011' or '\u2013';
}

/// <summary>A stretch of tokens that names an entity of the gazetteer, or one that the document introduces (<see cref="DocumentNames"/>).</summary>
internal readonly record struct FoundName(int First, int End, Entity? Known, int Slot, MentionForm Form, bool Alias);
