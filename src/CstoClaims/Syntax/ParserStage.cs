using CstoClaims.Models;
using CstoClaims.Pipeline;

namespace CstoClaims.Syntax;

/// <summary>Gives every token its syntactic head and relation: one tree a sentence.</summary>
internal sealed class ParserStage(Parser parser) : IStage
{
    private const string ModelName = "Models/parser.bin";
    private static readonly Lazy<ParserStage> Shared = new(static () => new ParserStage(Parser.Read(ModelReader.Open(ModelName))));

    /// <summary>The stage with the model of the package, loaded on first use.</summary>
    public static ParserStage Default => Shared.Value;

    public string Name => "syntax";

    public Layers Requires => Layers.Tags;

    public Layers Provides => Layers.Syntax;

    public void Process(DocumentBuilder document)
    {
        var memory = document.Scratch<Memory>();
        foreach (var sentence in document.Sentences)
        {
            Parse(document.Tokens[sentence.First..sentence.End], sentence.First, memory);
        }
    }

    private void Parse(Span<TokenData> tokens, int first, Memory memory)
    {
        if (tokens.IsEmpty)
        {
            return;
        }

        var state = memory.State;
        state.Reset(tokens.Length);
        parser.Parse(state, memory.Words(tokens));
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly var node = ref state[i];
            tokens[i].Head = node.Head == state.Root ? -1 : first + node.Head;
            tokens[i].Relation = node.Relation;
        }
    }

    /// <summary>Working memory for one sentence, kept between documents.</summary>
    internal sealed class Memory
    {
        private ParserWord[] words = [];

        public ParserState State { get; } = new();

        /// <summary>What the parser sees of tagged tokens: the words, the root, and the word that is not there.</summary>
        public ReadOnlySpan<ParserWord> Words(ReadOnlySpan<TokenData> tokens)
        {
            int count = tokens.Length;
            if (words.Length < count + 2)
            {
                words = new ParserWord[2 * (count + 2)];
            }

            ushort commas = 0, conjunctions = 0;
            for (int i = 0; i < count; i++)
            {
                ref readonly var token = ref tokens[i];
                words[i] = new ParserWord((uint)token.Key, ParserWord.TagOf(token.Upos, token.Xpos), commas, conjunctions);
                commas += (ushort)(token.Xpos == PennTag.Comma ? 1 : 0);
                conjunctions += (ushort)(token.Upos == UniversalTag.Cconj ? 1 : 0);
            }

            words[count] = new ParserWord(1, ParserWord.TagOf(UniversalTag.X, PennTag.CloseQuote), commas, conjunctions);
            words[count + 1] = new ParserWord(2, ParserWord.TagOf(UniversalTag.Adj, PennTag.CloseQuote), 0, 0);
            return words.AsSpan(0, count + 2);
        }
    }
}
