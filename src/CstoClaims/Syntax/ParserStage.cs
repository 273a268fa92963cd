using CstoClaims.Models;
using CstoClaims.Pipeline;
using CstoClaims.Tagging;

namespace CstoClaims.Syntax;

/// <summary>
/// Gives every token its syntactic head and relation: one tree a sentence. Reads the vectors that the tagging stage left
/// in the document's <see cref="SentenceVectors"/>.
/// </summary>
internal sealed class ParserStage(LanguageModel model) : IStage
{
    private static readonly Lazy<ParserStage> Shared = new(static () => new ParserStage(LanguageModel.Default));

    /// <summary>The stage with the model of the package, loaded on first use.</summary>
    public static ParserStage Default => Shared.Value;

    public string Name => "syntax";

    public Layers Requires => Layers.Tags;

    public Layers Provides => Layers.Syntax;

    public void Process(DocumentBuilder document)
    {
        var vectors = document.Scratch<SentenceVectors>();
        if (!vectors.Belong(document))
        {
            throw new InvalidOperationException("The parser reads the vectors of the tagging stage: put TaggerStage before ParserStage.");
        }

        var memory = document.Scratch<ParserMemory>();
        foreach (var sentence in document.Sentences)
        {
            var tokens = document.Tokens[sentence.First..sentence.End];
            if (tokens.IsEmpty)
            {
                continue;
            }

            model.Parser.Parse(model.ParserLayers.Apply(vectors.Of(sentence), vectors.Encoder), memory.TagsOf(tokens), memory);
            for (int i = 0; i < tokens.Length; i++)
            {
                ref readonly var node = ref memory.State[i];
                tokens[i].Head = node.Head == memory.State.Root ? -1 : sentence.First + node.Head;
                tokens[i].Relation = node.Relation;
            }
        }
    }
}
