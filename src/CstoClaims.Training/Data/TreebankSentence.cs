using CstoClaims.Entities;

namespace CstoClaims.Training.Data;

/// <summary>A word of a treebank (a syntactic word, not a multiword token).</summary>
/// <param name="Form">Surface.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal tag.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Feats">Morphological features as written, or <c>_</c>.</param>
/// <param name="Head">Index in the sentence of the head, zero-based; -1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="SpaceAfter">White space follows.</param>
/// <param name="JoinsNext">The next word is part of the same multiword token.</param>
internal sealed record TreebankWord(
    string Form, string Lemma, UniversalTag Upos, PennTag Xpos, string Feats, int Head, DependencyRelation Relation, bool SpaceAfter, bool JoinsNext);

/// <summary>A sentence to learn from or to be judged on: of a treebank, with or without names, or of a corpus of names only.</summary>
/// <param name="Text">The sentence as it is written (<c># text</c>).</param>
/// <param name="Words">Its words.</param>
/// <param name="StartsParagraph">A paragraph or document begins with it.</param>
internal sealed record TreebankSentence(string Text, IReadOnlyList<TreebankWord> Words, bool StartsParagraph)
{
    /// <summary>Its name in the treebank (<c># sent_id</c>); empty where it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>A document begins with it. Where a corpus does not say what its documents are, each sentence is one.</summary>
    public bool StartsDocument { get; init; }

    /// <summary>Whether tags and heads are annotated. Else the words have no tag, no relation and the head -1.</summary>
    public bool HasTree { get; init; } = true;

    /// <summary>The names, in order, not overlapping; <see langword="null"/> where names are not annotated.</summary>
    public IReadOnlyList<NameSpan>? Names { get; init; }

    /// <summary>The types of which <see cref="Names"/> has every one; names of other types may be there too.</summary>
    public NameTypes Annotated { get; init; }
}
