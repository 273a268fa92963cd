using System.Collections.Frozen;

namespace CstoClaims;

/// <summary>The written names of tags and relations, as CoNLL-U spells them, and back.</summary>
public static class TagNames
{
    private static readonly string[] Universal =
        [.. Enum.GetNames<UniversalTag>().Select(static n => n.ToUpperInvariant())];

    private static readonly string[] Penn =
    [
        "XX", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "VB", "VBD", "VBG",
        "VBN", "VBP", "VBZ", "MD", "IN", "TO", "DT", "PDT", "WDT", "PRP", "PRP$", "WP", "WP$", "WRB", "CC",
        "CD", "EX", "POS", "RP", "UH", "FW", "LS", "AFX", "GW", "SYM", "ADD", "$", "HYPH", "NFP", ".", ",",
        ":", "-LRB-", "-RRB-", "``", "''",
    ];

    private static readonly string[] Relations =
    [
        "_",
        "root", "punct", "case", "det", "nsubj", "advmod", "amod", "obj", "obl", "conj", "nmod",
        "compound", "cc", "mark", "aux", "cop", "nmod:poss", "advcl", "xcomp", "flat", "acl:relcl",
        "ccomp", "acl", "parataxis", "aux:pass", "nummod", "appos", "nsubj:pass", "discourse",
        "obl:unmarked", "nmod:unmarked", "compound:prt", "expl", "fixed", "iobj", "list", "obl:agent",
        "dep", "reparandum", "nmod:desc", "csubj", "nsubj:outer", "det:predet", "advcl:relcl", "vocative",
        "cc:preconj", "goeswith", "orphan", "dislocated", "csubj:pass", "csubj:outer",
    ];

    private static readonly FrozenDictionary<string, UniversalTag> ToUniversal = Index<UniversalTag>(Universal);
    private static readonly FrozenDictionary<string, PennTag> ToPenn = Index<PennTag>(Penn);
    private static readonly FrozenDictionary<string, DependencyRelation> ToRelation = Index<DependencyRelation>(Relations);

    /// <summary>The tag as UD writes it: <c>PROPN</c>.</summary>
    public static string Name(this UniversalTag tag) => Universal[(int)tag];

    /// <summary>The tag as the Penn Treebank writes it: <c>NNP</c>.</summary>
    public static string Name(this PennTag tag) => Penn[(int)tag];

    /// <summary>The relation as UD writes it: <c>nsubj:pass</c>.</summary>
    public static string Name(this DependencyRelation relation) => Relations[(int)relation];

    /// <summary>The tag of that name; <see cref="UniversalTag.X"/> where there is none.</summary>
    public static UniversalTag ParseUniversal(string name) => ToUniversal.GetValueOrDefault(name);

    /// <summary>The tag of that name; <see cref="PennTag.X"/> where there is none.</summary>
    public static PennTag ParsePenn(string name) => ToPenn.GetValueOrDefault(name);

    /// <summary>The relation of that name, without its subtype where that is unknown.</summary>
    public static DependencyRelation ParseRelation(string name) =>
        ToRelation.TryGetValue(name, out var relation) ? relation
        : ToRelation.GetValueOrDefault(name.Split(':')[0], DependencyRelation.Dep);

    private static FrozenDictionary<string, T> Index<T>(string[] names)
        where T : struct, Enum
        => names.Zip(Enum.GetValues<T>()).ToFrozenDictionary(static p => p.First, static p => p.Second, StringComparer.Ordinal);
}
