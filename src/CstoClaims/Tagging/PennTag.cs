namespace CstoClaims;

/// <summary>English part of speech: the Penn Treebank tags (XPOS) as the UD English treebanks use them.</summary>
public enum PennTag : byte
{
    /// <summary>Not tagged. Written XX.</summary>
    X,

    /// <summary>Common noun, singular. Written NN.</summary>
    Noun,

    /// <summary>Common noun, plural. Written NNS.</summary>
    NounPlural,

    /// <summary>Proper noun, singular. Written NNP.</summary>
    ProperNoun,

    /// <summary>Proper noun, plural. Written NNPS.</summary>
    ProperNounPlural,

    /// <summary>Adjective. Written JJ.</summary>
    Adjective,

    /// <summary>Adjective, comparative. Written JJR.</summary>
    AdjectiveComparative,

    /// <summary>Adjective, superlative. Written JJS.</summary>
    AdjectiveSuperlative,

    /// <summary>Adverb. Written RB.</summary>
    Adverb,

    /// <summary>Adverb, comparative. Written RBR.</summary>
    AdverbComparative,

    /// <summary>Adverb, superlative. Written RBS.</summary>
    AdverbSuperlative,

    /// <summary>Verb, base form. Written VB.</summary>
    VerbBase,

    /// <summary>Verb, past tense. Written VBD.</summary>
    VerbPast,

    /// <summary>Verb, gerund or present participle. Written VBG.</summary>
    VerbGerund,

    /// <summary>Verb, past participle. Written VBN.</summary>
    VerbParticiple,

    /// <summary>Verb, present, not third person singular. Written VBP.</summary>
    VerbPresent,

    /// <summary>Verb, present, third person singular. Written VBZ.</summary>
    VerbPresentThird,

    /// <summary>Modal. Written MD.</summary>
    Modal,

    /// <summary>Preposition or subordinating conjunction. Written IN.</summary>
    Preposition,

    /// <summary>"to". Written TO.</summary>
    To,

    /// <summary>Determiner. Written DT.</summary>
    Determiner,

    /// <summary>Predeterminer. Written PDT.</summary>
    Predeterminer,

    /// <summary>Wh-determiner. Written WDT.</summary>
    WhDeterminer,

    /// <summary>Personal pronoun. Written PRP.</summary>
    Pronoun,

    /// <summary>Possessive pronoun. Written PRP$.</summary>
    PossessivePronoun,

    /// <summary>Wh-pronoun. Written WP.</summary>
    WhPronoun,

    /// <summary>Possessive wh-pronoun. Written WP$.</summary>
    PossessiveWhPronoun,

    /// <summary>Wh-adverb. Written WRB.</summary>
    WhAdverb,

    /// <summary>Coordinating conjunction. Written CC.</summary>
    Coordination,

    /// <summary>Cardinal number. Written CD.</summary>
    Cardinal,

    /// <summary>Existential "there". Written EX.</summary>
    Existential,

    /// <summary>Possessive ending. Written POS.</summary>
    PossessiveEnding,

    /// <summary>Particle of a phrasal verb. Written RP.</summary>
    Particle,

    /// <summary>Interjection. Written UH.</summary>
    Interjection,

    /// <summary>Foreign word. Written FW.</summary>
    ForeignWord,

    /// <summary>List item marker. Written LS.</summary>
    ListItem,

    /// <summary>Affix. Written AFX.</summary>
    Affix,

    /// <summary>Continuation of a word that was split by a blank. Written GW.</summary>
    GoesWith,

    /// <summary>Symbol. Written SYM.</summary>
    Symbol,

    /// <summary>Address: URL or e-mail. Written ADD.</summary>
    Address,

    /// <summary>Currency sign. Written $.</summary>
    Currency,

    /// <summary>Hyphen. Written HYPH.</summary>
    Hyphen,

    /// <summary>Superfluous punctuation. Written NFP.</summary>
    Superfluous,

    /// <summary>Sentence-final punctuation. Written ..</summary>
    SentenceEnd,

    /// <summary>Comma. Written ,.</summary>
    Comma,

    /// <summary>Colon, semicolon, dash, ellipsis. Written :.</summary>
    Colon,

    /// <summary>Opening bracket. Written -LRB-.</summary>
    OpenBracket,

    /// <summary>Closing bracket. Written -RRB-.</summary>
    CloseBracket,

    /// <summary>Opening quotation mark. Written two backquotes.</summary>
    OpenQuote,

    /// <summary>Closing quotation mark. Written two apostrophes.</summary>
    CloseQuote,
}
