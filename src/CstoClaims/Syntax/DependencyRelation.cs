namespace CstoClaims;

/// <summary>Dependency relation: those of the UD English treebanks, version 2.16, subtypes included.</summary>
public enum DependencyRelation : byte
{
    /// <summary>Not parsed.</summary>
    None,

    /// <summary><c>root</c></summary>
    Root,

    /// <summary><c>punct</c></summary>
    Punct,

    /// <summary><c>case</c></summary>
    Case,

    /// <summary><c>det</c></summary>
    Det,

    /// <summary><c>nsubj</c></summary>
    Nsubj,

    /// <summary><c>advmod</c></summary>
    Advmod,

    /// <summary><c>amod</c></summary>
    Amod,

    /// <summary><c>obj</c></summary>
    Obj,

    /// <summary><c>obl</c></summary>
    Obl,

    /// <summary><c>conj</c></summary>
    Conj,

    /// <summary><c>nmod</c></summary>
    Nmod,

    /// <summary><c>compound</c></summary>
    Compound,

    /// <summary><c>cc</c></summary>
    Cc,

    /// <summary><c>mark</c></summary>
    Mark,

    /// <summary><c>aux</c></summary>
    Aux,

    /// <summary><c>cop</c></summary>
    Cop,

    /// <summary><c>nmod:poss</c></summary>
    NmodPoss,

    /// <summary><c>advcl</c></summary>
    Advcl,

    /// <summary><c>xcomp</c></summary>
    Xcomp,

    /// <summary><c>flat</c></summary>
    Flat,

    /// <summary><c>acl:relcl</c></summary>
    AclRelcl,

    /// <summary><c>ccomp</c></summary>
    Ccomp,

    /// <summary><c>acl</c></summary>
    Acl,

    /// <summary><c>parataxis</c></summary>
    Parataxis,

    /// <summary><c>aux:pass</c></summary>
    AuxPass,

    /// <summary><c>nummod</c></summary>
    Nummod,

    /// <summary><c>appos</c></summary>
    Appos,

    /// <summary><c>nsubj:pass</c></summary>
    NsubjPass,

    /// <summary><c>discourse</c></summary>
    Discourse,

    /// <summary><c>obl:unmarked</c></summary>
    OblUnmarked,

    /// <summary><c>nmod:unmarked</c></summary>
    NmodUnmarked,

    /// <summary><c>compound:prt</c></summary>
    CompoundPrt,

    /// <summary><c>expl</c></summary>
    Expl,

    /// <summary><c>fixed</c></summary>
    Fixed,

    /// <summary><c>iobj</c></summary>
    Iobj,

    /// <summary><c>list</c></summary>
    List,

    /// <summary><c>obl:agent</c></summary>
    OblAgent,

    /// <summary><c>dep</c></summary>
    Dep,

    /// <summary><c>reparandum</c></summary>
    Reparandum,

    /// <summary><c>nmod:desc</c></summary>
    NmodDesc,

    /// <summary><c>csubj</c></summary>
    Csubj,

    /// <summary><c>nsubj:outer</c></summary>
    NsubjOuter,

    /// <summary><c>det:predet</c></summary>
    DetPredet,

    /// <summary><c>advcl:relcl</c></summary>
    AdvclRelcl,

    /// <summary><c>vocative</c></summary>
    Vocative,

    /// <summary><c>cc:preconj</c></summary>
    CcPreconj,

    /// <summary><c>goeswith</c></summary>
    Goeswith,

    /// <summary><c>orphan</c></summary>
    Orphan,

    /// <summary><c>dislocated</c></summary>
    Dislocated,

    /// <summary><c>csubj:pass</c></summary>
    CsubjPass,

    /// <summary><c>csubj:outer</c></summary>
    CsubjOuter,
}
