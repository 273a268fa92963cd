using CstoClaims.Entities;
using CstoClaims.Training;
using CstoClaims.Training.Data;
using CstoClaims.Training.Neural;
using Xunit;

namespace CstoClaims.Tests.Training;

public sealed class NameAnswersTests
{
    private static readonly TreebankSentence Sentence = new("", [.. "The World Cup went to Kigali".Split(' ').Select(Word)], StartsParagraph: true)
    {
        HasTree = false,
        Names = [new NameSpan(5, 6, NameType.Location)],
    };

    [Fact]
    public void A_word_outside_may_be_in_a_name_of_a_type_that_is_not_annotated()
    {
        var answers = new NameAnswers().Of(Sentence with { Annotated = NameTypes.Common | NameTypes.Other });
        Assert.Equal([NameClasses.Of(NameType.Location, NamePosition.Unit)], answers[5]);
        Assert.Contains(NameClasses.Outside, answers[1]);
        Assert.Contains(NameClasses.Of(NameType.Event, NamePosition.Begin), answers[1]);
        Assert.DoesNotContain(NameClasses.Of(NameType.Organization, NamePosition.Begin), answers[1]);
    }

    [Fact]
    public void A_sentence_without_annotation_has_no_answers() =>
        Assert.All(new NameAnswers().Of(Sentence with { Names = null }), Assert.Empty);

    [Fact]
    public void A_copy_with_other_names_keeps_the_other_words_and_says_where_the_new_names_are()
    {
        var copies = new MentionAugmentation(new NamePools([Sentence])).Copies([.. Enumerable.Repeat(Sentence, 20)]).ToList();
        Assert.Equal(20, copies.Count);
        Assert.Contains(copies, static c => c.Words.Count > 6);
        foreach (var copy in copies)
        {
            var name = Assert.Single(copy.Names!);
            Assert.Equal("The World Cup went to", string.Join(' ', copy.Words.Take(name.First).Select(static w => w.Form)));
            Assert.Equal(copy.Words.Count, name.End);
            Assert.False(copy.HasTree);
        }
    }

    private static TreebankWord Word(string form) =>
        new(form, form, UniversalTag.X, PennTag.X, "_", -1, DependencyRelation.None, SpaceAfter: true, JoinsNext: false);
}
