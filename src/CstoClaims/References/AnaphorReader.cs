using CstoClaims.Pipeline;
using static CstoClaims.DependencyRelation;

namespace CstoClaims.References;

/// <summary>Recognizes pronouns and definite descriptions: "it", "its", "the bloc", "the former member state", "both countries".</summary>
internal sealed class AnaphorReader(AnaphorNouns nouns)
{
    /// <summary>In <see cref="Anaphor.Count"/>: the last of a coordination.</summary>
    public const int Last = -1;

    private static readonly KindSet Things = KindSet.Of(EntityKind.Country, EntityKind.Organization, EntityKind.Treaty);
    private static readonly KindSet Wholes = KindSet.Of(EntityKind.Organization, EntityKind.Treaty);
    private static readonly KindSet People = KindSet.Of(EntityKind.Person);
    private static readonly KindSet Groups = KindSet.Of(EntityKind.Country, EntityKind.Organization, EntityKind.Person);

    /// <summary>The anaphor that the token heads; <see langword="null"/> where it heads none.</summary>
    public Anaphor? Read(DocumentBuilder document, int token, int sentence)
    {
        ref readonly var word = ref document.Tokens[token];
        return word.Upos switch
        {
            UniversalTag.Pron => Pronoun(document, token),
            UniversalTag.Noun or UniversalTag.Adj when document.Surface(token).Equals("latter", StringComparison.OrdinalIgnoreCase)
                && token > document.Sentences[sentence].First && document.LemmaOf(token - 1) is "the" =>
                new Anaphor(token - 1, token + 1, token, Groups, Noun: null, Last, Possessive: false),
            UniversalTag.Noun => Description(document, token, document.Sentences[sentence].First),
            _ => null,
        };
    }

    /// <summary>
    /// A noun that is part of something named before: "the members", "the former member state" without saying of what
    /// (a bridging reference in the sense of Clark, 1975). The anaphor is the whole.
    /// </summary>
    public static Anaphor? ReadBridge(DocumentBuilder document, int token, int sentenceStart)
    {
        ref readonly var word = ref document.Tokens[token];
        if (word.Upos != UniversalTag.Noun || HasComplement(document, token) || HasOwner(document, token, sentenceStart))
        {
            return null;
        }

        bool member = document.LemmaOf(token) is "member"
            || (token > sentenceStart && document.LemmaOf(token) is "state" or "country" or "nation" && document.LemmaOf(token - 1) is "member");
        return member ? new Anaphor(token, token + 1, token, Wholes, Noun: null, Count: 1, Possessive: true) : null;
    }

    private static Anaphor? Pronoun(DocumentBuilder document, int token)
    {
        ref readonly var word = ref document.Tokens[token];
        if (word.Relation == Expl)
        {
            return null;
        }

        var surface = document.Surface(token);
        bool possessive = word.Relation == NmodPoss;
        if (Is(surface, "it") || Is(surface, "its") || Is(surface, "itself"))
        {
            return new Anaphor(token, token + 1, token, Things, Noun: null, Count: 1, possessive || Is(surface, "itself"));
        }

        if (Is(surface, "he") || Is(surface, "she") || Is(surface, "his") || Is(surface, "her") || Is(surface, "him"))
        {
            return new Anaphor(token, token + 1, token, People, Noun: null, Count: 1, possessive);
        }

        return Is(surface, "they") || Is(surface, "their") || Is(surface, "them")
            ? new Anaphor(token, token + 1, token, Groups, Noun: null, Count: 2, possessive)
            : null;
    }

    private Anaphor? Description(DocumentBuilder document, int token, int sentenceStart)
    {
        string lemma = document.LemmaOf(token);
        int first = token;
        if (token > sentenceStart && document.LemmaOf(token - 1) is "member" && nouns.TryGet("member " + lemma, out var kinds))
        {
            lemma = "member " + lemma;
            first--;
        }
        else if (!nouns.TryGet(lemma, out kinds))
        {
            return null;
        }

        int determiner = Determiner(document, token, first, sentenceStart, out int count);
        if (determiner < 0 || HasComplement(document, token))
        {
            return null;
        }

        bool plural = document.Tokens[token].Xpos == PennTag.NounPlural;
        if (plural && count < 2)
        {
            return null;
        }

        return new Anaphor(determiner, token + 1, token, kinds, lemma, plural ? count : 1, document.Tokens[token].Relation == NmodPoss);
    }

    /// <summary>The "the", "this" or "both" that makes a noun definite; -1 where it has none or names something of its own.</summary>
    private static int Determiner(DocumentBuilder document, int token, int first, int sentenceStart, out int count)
    {
        count = 1;
        for (int t = first - 1; t >= sentenceStart && t >= first - 5; t--)
        {
            ref readonly var word = ref document.Tokens[t];
            switch (document.LemmaOf(t))
            {
                case "the" or "this" or "that" or "these" or "those":
                    return t;
                case "both":
                    count = 2;
                    return t;
                case "two":
                    count = 2;
                    continue;
                case "three":
                    count = 3;
                    continue;
                case "four":
                    count = 4;
                    continue;
                default:
                    break;
            }

            bool modifier = word.Upos is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Verb
                || word.Xpos is PennTag.Hyphen || (word.Upos == UniversalTag.Punct && document.Surface(t).SequenceEqual("-"));
            if (!modifier || word.Xpos == PennTag.AdjectiveSuperlative || IsOther(document.LemmaOf(t)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"the other country", "the new alliance" introduce something else.</summary>
    private static bool IsOther(string lemma) => lemma is "other" or "another" or "new" or "rival" or "only" or "similar" or "first" or "last";

    /// <summary>"the organization of X", "the countries that …" are described by what follows, not by what came before.</summary>
    private static bool HasComplement(DocumentBuilder document, int token) =>
        token + 1 < document.TokenList.Count && !document.Tokens[token + 1].Has(TokenFlags.SentenceStart)
        && document.LemmaOf(token + 1) is "of" or "between";

    /// <summary>"NATO members", "its members", "the group's members" say whose they are.</summary>
    private static bool HasOwner(DocumentBuilder document, int token, int sentenceStart)
    {
        for (int t = token - 1; t >= sentenceStart && t >= token - 6; t--)
        {
            if (document.Tokens[t].Head == token && (document.Tokens[t].Relation == NmodPoss || document.Tokens[t].Upos == UniversalTag.Propn))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> surface, string word) => surface.Equals(word, StringComparison.OrdinalIgnoreCase);
}
