using CstoClaims.Pipeline;

namespace CstoClaims.Entities;

/// <summary>
/// Tells the parser what the names are: a word that the tagger does not know ("Guyana", "Interfax") is often taken for a common
/// noun, and the tree then goes wrong around it.
/// </summary>
internal sealed class NameTagStage : IStage
{
    public string Name => "name tags";

    public Layers Requires => Layers.Tags | Layers.Entities;

    public Layers Provides => Layers.NameTags;

    public void Process(DocumentBuilder document)
    {
        var tokens = document.Tokens;
        foreach (var mention in document.Mentions)
        {
            for (int t = mention.First; t < mention.End; t++)
            {
                ref var token = ref tokens[t];
                bool content = token.Upos is UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Adv or UniversalTag.X or UniversalTag.Intj;
                if (mention.Form == MentionForm.Name && content && token.Has(TokenFlags.Capitalized)
                    && token.Xpos is not (PennTag.ProperNoun or PennTag.ProperNounPlural))
                {
                    token.Upos = UniversalTag.Propn;
                    token.Xpos = PennTag.ProperNoun;
                    token.Lemma = null;
                }
            }
        }
    }
}
