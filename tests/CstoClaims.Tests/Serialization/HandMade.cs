using CstoClaims.Claims;
using CstoClaims.Pipeline;
using CstoClaims.Predications;

namespace CstoClaims.Tests.Serialization;

/// <summary>A claim and a document with every property set, made by hand.</summary>
internal static class HandMade
{
    public const string Text = "Since Uzbekistan’s exit the group doesn't meet, TASS said.";

    public static Claim Claim { get; } = new()
    {
        Id = "3f0c",
        Document = "doc",
        Type = "membership.withdraw",
        Roles =
        [
            new Role("member", [Filler("Uzbekistan’s", 6, new Entity("country:UZ", "Uzbekistan", EntityKind.Country), ResolvedVia.Name)]),
            new Role("organization", [Filler("the group", 24, new Entity("org:CSTO", "CSTO", EntityKind.Organization), ResolvedVia.Coreference)]),
        ],
        Time = new ClaimTime(
            "2012-07", new DateOnly(2012, 7, 1), new DateOnly(2012, 7, 31), new DateOnly(2013, 5, 28), Slice("exit", 19)),
        Modality = Modality.Possible,
        Polarity = Polarity.Negative,
        Attribution =
        [
            new Attribution(
                Filler("TASS", 48, new Entity("org:TASS", "TASS", EntityKind.Organization), ResolvedVia.Alias), Slice("said", 53), "say", null, Quoted: false),
        ],
        Trigger = Slice("exit", 19),
        Evidence = Slice(Text, 0),
        Confidence = 0.97456,
        Rule = "membership.withdraw/exit",
        Summary = "Uzbekistan may not have left the CSTO (July 2012), TASS said.",
    };

    /// <summary>"Kyiv doesn't sign." with every layer; "does" and "n't" are one written word.</summary>
    public static Document Document()
    {
        var builder = new DocumentBuilder();
        builder.Reset("Kyiv\ndoesn't  sign. X", new DocumentInfo { Id = "doc", Published = new DateOnly(2013, 5, 28) });
        builder.TokenList.AddRange(
        [
            Token(0, 4, "Kyiv", UniversalTag.Propn, PennTag.ProperNoun, 3, DependencyRelation.Nsubj, TokenFlags.SpaceAfter),
            Token(5, 4, "do", UniversalTag.Aux, PennTag.VerbPresentThird, 3, DependencyRelation.Aux, TokenFlags.JoinsNext),
            Token(9, 3, "not", UniversalTag.Part, PennTag.Adverb, 3, DependencyRelation.Advmod, TokenFlags.SpaceAfter),
            Token(14, 4, null, UniversalTag.Verb, PennTag.VerbBase, -1, DependencyRelation.Root, TokenFlags.None),
            Token(18, 1, null, UniversalTag.Punct, PennTag.SentenceEnd, 3, DependencyRelation.Punct, TokenFlags.SpaceAfter),
            Token(20, 1, null, UniversalTag.X, PennTag.X, -1, DependencyRelation.None, TokenFlags.None),
        ]);
        builder.Sentences.Add(new SentenceData(0, 5, BlockKind.Paragraph));
        builder.Sentences.Add(new SentenceData(5, 6, BlockKind.Boilerplate));
        builder.Mentions.Add(new MentionData(0, 1, new Entity("country:UA", "Ukraine", EntityKind.Country), MentionForm.Name, Alias: true));
        builder.Dates.Add(new TemporalExpression
        {
            FirstToken = 3, EndToken = 4, Span = new TextSpan(14, 18), Type = TimexType.Date, Value = "2013-05", Edtf = "2013-05", Rule = "test",
        });
        builder.Predications.Add(new Predication
        {
            Lemma = "sign",
            Token = 3,
            Sentence = 0,
            Kind = UniversalTag.Verb,
            Arguments = [new Argument(ArgumentFunction.Subject, 0), new Argument(ArgumentFunction.Oblique, 2, "with", Implied: true)],
            Polarity = Polarity.Negative,
            Sources = [new Source(0, 3, "say", Quoted: true)],
            Time = 0,
        });
        return builder.Build();
    }

    private static TokenData Token(
        int start, int length, string? lemma, UniversalTag upos, PennTag xpos, int head, DependencyRelation relation, TokenFlags flags) => new()
        {
            Start = start, Length = length, Lemma = lemma, Upos = upos, Xpos = xpos, Head = head, Relation = relation, Flags = flags,
        };

    private static RoleFiller Filler(string text, int start, Entity entity, ResolvedVia via) => new(Slice(text, start), entity, via);

    private static TextEvidence Slice(string text, int start) => new(text, new TextSpan(start, start + text.Length));
}
