using CstoClaims.Pipeline;

namespace CstoClaims.Predications;

/// <summary>
/// The dependency tree of one sentence with its children at hand. Token indices are those of the document. Working
/// memory of the predication stage: filled anew for each sentence, no allocation once grown.
/// </summary>
internal sealed class ClauseTree
{
    private int[] firstChild = new int[64];
    private int[] nextSibling = new int[64];

    public DocumentBuilder Document { get; private set; } = null!;

    public int Sentence { get; private set; }

    public int First { get; private set; }

    public int End { get; private set; }

    public void Load(DocumentBuilder document, int sentence)
    {
        Document = document;
        Sentence = sentence;
        (First, End, _) = document.Sentences[sentence];
        int length = End - First;
        if (firstChild.Length < length)
        {
            Array.Resize(ref firstChild, length * 2);
            Array.Resize(ref nextSibling, length * 2);
        }

        firstChild.AsSpan(0, length).Fill(-1);
        var tokens = document.Tokens;

        // Backwards, so that the chains of children run forwards.
        for (int t = End - 1; t >= First; t--)
        {
            int head = tokens[t].Head;
            if (head >= First && head < End)
            {
                nextSibling[t - First] = firstChild[head - First];
                firstChild[head - First] = t;
            }
        }
    }

    public ref readonly TokenData this[int token] => ref Document.Tokens[token];

    /// <summary>The dependents of a token, left to right.</summary>
    public ChildEnumerator Children(int token) => new(this, firstChild[token - First]);

    /// <summary>The first dependent with that relation; -1 where there is none.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        foreach (int child in Children(token))
        {
            if (this[child].Relation == relation)
            {
                return child;
            }
        }

        return -1;
    }

    public bool HasChild(int token, DependencyRelation relation) => Child(token, relation) >= 0;

    /// <summary>Lemma in lower case.</summary>
    public string Lemma(int token) => Document.LemmaOf(token);

    public bool IsLemma(int token, string lemma)
    {
        ref readonly var t = ref this[token];
        return t.Lemma is { } known
            ? string.Equals(known, lemma, StringComparison.OrdinalIgnoreCase)
            : Document.Surface(token).Equals(lemma, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The verb is in the passive: "was admitted", "admitted in 2004", "comprised of".</summary>
    public bool IsPassive(int verb)
    {
        bool active = false;
        foreach (int child in Children(verb))
        {
            if (this[child].Relation is DependencyRelation.AuxPass or DependencyRelation.NsubjPass or DependencyRelation.OblAgent)
            {
                return true;
            }

            // A participle with an object is a past tense that the tagger has missed: "Malaysia proposed suspending …".
            active |= this[child].Relation is DependencyRelation.Nsubj or DependencyRelation.Aux or DependencyRelation.Obj
                or DependencyRelation.Xcomp or DependencyRelation.Ccomp;
        }

        ref readonly var token = ref this[verb];
        bool participle = token.Xpos == PennTag.VerbParticiple || (token.Xpos == PennTag.VerbPast && token.Relation == DependencyRelation.Acl);
        return !active && participle
            && token.Relation is DependencyRelation.Acl or DependencyRelation.Advcl or DependencyRelation.Amod or DependencyRelation.Parataxis
                or DependencyRelation.Xcomp;
    }

    /// <summary>Whether a token is another or one of its descendants.</summary>
    public bool IsBelow(int token, int ancestor)
    {
        for (int t = token; t >= First && t < End; t = this[t].Head)
        {
            if (t == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    internal struct ChildEnumerator
    {
        private readonly ClauseTree tree;
        private int next;

        public ChildEnumerator(ClauseTree tree, int first)
        {
            this.tree = tree;
            next = first;
        }

        public int Current { get; private set; } = -1;

        public readonly ChildEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            Current = next;
            if (Current < 0)
            {
                return false;
            }

            next = tree.nextSibling[Current - tree.First];
            return true;
        }
    }
}
