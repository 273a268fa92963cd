using System.Collections.Frozen;
using CstoClaims.Pipeline;

namespace CstoClaims.Predications;

/// <summary>What a governing word does to the proposition below it.</summary>
/// <param name="Modality">The modality it gives; <see langword="null"/> leaves it as it is.</param>
/// <param name="Negates">It turns the polarity round.</param>
/// <param name="Stance">For words of saying and believing; otherwise <see langword="null"/>.</param>
internal sealed record ContextWord(Modality? Modality, bool Negates, string? Stance);

/// <summary>The words of <c>Predications/contexts.tsv</c>, by class and lemma.</summary>
internal sealed class ContextLexicon
{
    private readonly FrozenDictionary<string, ContextWord> verbs;
    private readonly FrozenDictionary<string, ContextWord> nouns;
    private readonly FrozenDictionary<string, ContextWord> adjectives;
    private readonly FrozenDictionary<string, ContextWord> adverbs;

    private ContextLexicon(ILookup<string, (string Lemma, ContextWord Word)> rows)
    {
        verbs = Class("v");
        nouns = Class("n");
        adjectives = Class("a");
        adverbs = Class("r");

        FrozenDictionary<string, ContextWord> Class(string name) =>
            rows[name].ToFrozenDictionary(static r => r.Lemma, static r => r.Word, StringComparer.Ordinal);
    }

    public static ContextLexicon Load() => new(
        DataFile.Rows("Predications/contexts.tsv", columns: 5).ToLookup(
            static r => r[1],
            static r => (r[0], new ContextWord(
                r[2].Length > 0 ? Enum.Parse<Modality>(r[2], ignoreCase: true) : null,
                r[3].Length > 0,
                r[4].Length > 0 ? r[4] : null)),
            StringComparer.Ordinal));

    public ContextWord? Verb(string lemma) => verbs.GetValueOrDefault(lemma);

    public ContextWord? Noun(string lemma) => nouns.GetValueOrDefault(lemma);

    public ContextWord? Adjective(string lemma) => adjectives.GetValueOrDefault(lemma);

    public ContextWord? Adverb(string lemma) => adverbs.GetValueOrDefault(lemma);

    /// <summary>The word for a governor of whatever class.</summary>
    public ContextWord? Governor(UniversalTag tag, string lemma) => tag switch
    {
        UniversalTag.Verb or UniversalTag.Aux => Verb(lemma),
        UniversalTag.Noun or UniversalTag.Propn => Noun(lemma),
        UniversalTag.Adj => Adjective(lemma),
        UniversalTag.Adv => Adverb(lemma),
        _ => null,
    };
}
