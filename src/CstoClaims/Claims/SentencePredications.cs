using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims.Claims;

/// <summary>The predications of a document by token, and the tree of the sentence at hand. Working memory of one builder.</summary>
internal sealed class SentencePredications
{
    private readonly Dictionary<int, Predication> byToken = [];

    public DocumentBuilder Document { get; private set; } = null!;

    public ClauseTree Tree { get; } = new();

    public void Load(DocumentBuilder document)
    {
        Document = document;
        byToken.Clear();
        foreach (var predication in document.Predications)
        {
            byToken[predication.Token] = predication;
        }
    }

    public void LoadSentence(int sentence) => Tree.Load(Document, sentence);

    /// <summary>The predication that a token heads; <see langword="null"/> where it heads none.</summary>
    public Predication? At(int token) => byToken.GetValueOrDefault(token);

    /// <summary>"to be a member" hangs as "member" on the verb above; its predication stands at the copula.</summary>
    public Predication? CopulaOf(int token)
    {
        int copula = token >= Tree.First && token < Tree.End ? Tree.Child(token, DependencyRelation.Cop) : -1;
        return copula >= 0 ? At(copula) : null;
    }

    /// <summary>The verb that a noun is the object or predicate of.</summary>
    public Predication? GovernorOf(int token) =>
        Tree[token].Relation is DependencyRelation.Obj or DependencyRelation.NsubjPass or DependencyRelation.Xcomp ? At(Tree[token].Head) : null;
}
