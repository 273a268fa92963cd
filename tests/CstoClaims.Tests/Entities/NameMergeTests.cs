using CstoClaims.Entities;
using CstoClaims.Pipeline;
using CstoClaims.Tagging;
using CstoClaims.Text;
using Xunit;

namespace CstoClaims.Tests.Entities;

/// <summary>How names of the model, of the gazetteer and of the words come together, whatever model is trained: its names are given by hand.</summary>
public sealed class NameMergeTests
{
    [Theory]
    [InlineData("They met at Georgia Tech.", "O:Georgia Tech", "Georgia Tech=org:georgia-tech/country:GE")]
    [InlineData("They met in New Karshevo.", "L:New Karshevo", "New Karshevo=place:new-karshevo")]
    [InlineData("He met Michael Jordan there.", "P:Michael Jordan", "Michael Jordan=person:michael-jordan")]
    [InlineData("The Treaty of Karshevo failed.", "X:Treaty of Karshevo", "Treaty of Karshevo=treaty:treaty-of-karshevo")]
    [InlineData("They saw the Golden Steppe.", "X:Golden Steppe", "Golden Steppe=other:golden-steppe")]
    public void The_longer_name_stands(string text, string model, string expected) => Assert.Equal(expected, Names(text, model));

    [Theory]
    [InlineData("The NATO Parliamentary Assembly convened.", "O:NATO Parliamentary Assembly", "NATO=org:NATO Parliamentary Assembly=org:nato-parliamentary-assembly")]
    [InlineData("They met in Tbilisi, Georgia.", "L:Tbilisi, Georgia", "Tbilisi=place:tbilisi/country:GE Georgia=country:GE")]
    [InlineData("Later President Dosov left.", "O:Dosov", "Dosov=person:dosov")]
    [InlineData("Later President Aman Dosov left.", "P:President Aman Dosov", "Aman Dosov=person:aman-dosov")]
    [InlineData("They joined the nuclear Non-Proliferation Treaty.", "X:nuclear Non-Proliferation Treaty", "nuclear Non-Proliferation Treaty=treaty:NPT")]
    [InlineData(
        "They left the African Intergovernmental Authority on Development.",
        "O:African Intergovernmental Authority on Development",
        "African Intergovernmental Authority on Development=org:IGAD")]
    [InlineData("Parts of the Dolna Party and Lista Nova left.", "O:Dolna Party,O:Lista Nova", "Dolna Party=org:dolna-party Lista Nova=org:lista-nova")]
    public void What_is_known_bounds_the_names_of_the_model(string text, string model, string expected) => Assert.Equal(expected, Names(text, model));

    [Theory]
    [InlineData("We saw Aman Dosov. We know that Dosov left.", "P:Aman Dosov,O:Dosov", "Aman Dosov=person:aman-dosov Dosov=person:aman-dosov")]
    [InlineData("We know that Dosov left. We saw Aman Dosov.", "L:Dosov,P:Aman Dosov", "Dosov=person:aman-dosov Aman Dosov=person:aman-dosov")]
    [InlineData("We saw Lista Nova. They saw Lista Nova. We like Lista Nova.", "O:Lista Nova,O:Lista Nova,P:Lista Nova", "Lista Nova=org:lista-nova Lista Nova=org:lista-nova Lista Nova=org:lista-nova")]
    public void One_name_is_one_entity(string text, string model, string expected) => Assert.Equal(expected, Names(text, model));

    [Theory]
    [InlineData("We saw Forza Steppe (FS) there. The FS lost.", "X:Forza Steppe", "Forza Steppe=other:forza-steppe FS=other:forza-steppe FS=other:forza-steppe")]
    [InlineData("We saw Action démocratique du Dolna, or ADD, there.", "O:Action démocratique du Dolna", "Action démocratique du Dolna=org:action-democratique-du-dolna ADD=org:action-democratique-du-dolna")]
    public void An_acronym_is_of_the_kind_of_its_definition(string text, string model, string expected) => Assert.Equal(expected, Names(text, model));

    [Fact]
    public void Names_in_a_headline_are_those_of_the_text() =>
        Assert.Equal(
            "DOSOV=person:aman-dosov Aman Dosov=person:aman-dosov",
            Names("DOSOV DEFENDS PACT WITH NEIGHBOURS\n\nHere Aman Dosov spoke of it.\n", "O:DOSOV,P:Aman Dosov"));

    private static string Names(string text, string model)
    {
        var pipeline = new ClaimPipeline(
            new LayoutStage(), new TokenizerStage(), new SentenceStage(), GazetteerStage.Default, TaggerStage.Default, new GivenNames(model), new EntityStage(Gazetteer.Default));
        var document = pipeline.Run(text, new DocumentInfo(), TestContext.Current.CancellationToken).Document;
        return string.Join(' ', document.Entities.Select(static m => $"{m.Text}={m.Entity.Id}{(m.Entity.Country is { } country ? "/" + country.Id : "")}"));
    }

    /// <summary>Puts names in the place of the model's: "O:Georgia Tech,P:Aman Dosov", in the order of the text.</summary>
    private sealed class GivenNames(string names) : IStage
    {
        private const string Types = "POLEX";

        public string Name => "given names";

        public Layers Requires => Layers.Tags;

        public Layers Provides => Layers.None;

        public void Process(DocumentBuilder document)
        {
            var spans = document.Scratch<ModelNames>().Spans;
            spans.Clear();
            var from = 0;
            foreach (string name in Split(names))
            {
                int start = document.Text.IndexOf(name[2..], from, StringComparison.Ordinal);
                from = start + name.Length - 2;
                int first = document.TokenList.FindIndex(t => t.Start == start);
                int last = document.TokenList.FindIndex(t => t.End == from);
                spans.Add(new NameSpan(first, last + 1, (NameType)Types.IndexOf(name[0])));
            }
        }

        // At commas before a type: a name may have a comma itself.
        private static IEnumerable<string> Split(string names)
        {
            var start = 0;
            for (var i = 1; i + 2 < names.Length; i++)
            {
                if (names[i] == ',' && names[i + 2] == ':')
                {
                    yield return names[start..i];
                    start = i + 1;
                }
            }

            yield return names[start..];
        }
    }
}
