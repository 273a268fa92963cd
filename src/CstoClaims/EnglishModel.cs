namespace CstoClaims;

/// <summary>
/// The models of English that ship with the package. Both find tokens, sentences, lemmas, tags, names and trees; docs/models.md
/// has their figures.
/// </summary>
public enum EnglishModel
{
    /// <summary>The better one: the default.</summary>
    Accurate,

    /// <summary>Twice as fast or more; one to two in a hundred words more get a wrong head.</summary>
    Fast,
}
