using System.Globalization;

namespace CstoClaims.Training;

/// <summary>Describes the models: what they learned from, under which licence, and how good they are.</summary>
internal static class ModelCard
{
    public static string Write(string scores, int taggerBytes, int parserBytes, string? date) => string.Create(CultureInfo.InvariantCulture, $"""
        # Models of CstoClaims

        {(date is null ? "Trained" : $"Trained on {date}")} by `dotnet run -c Release --project src/CstoClaims.Training -- train`, which gives the same
        bytes each time. The models are licensed CC BY-SA 4.0, see LICENSE-MODELS.md; they hold no sentence of the texts.

        | file | what | bytes |
        | --- | --- | --- |
        | tagger.bin | averaged perceptron over hashed features of the word, its affixes and shape, two words on each side and two tags before; lemma lexicon and suffix rules | {taggerBytes} |
        | parser.bin | averaged perceptron over hashed features of the arc-hybrid transition system, dynamic oracle with exploration, trained on tags given by taggers that had not seen the sentences | {parserBytes} |

        Weights have eight bits and sums sixteen: results are the same on every machine.

        ## Development parts (scored with the case-sensitive original text)
        {scores}
        ## Data
        - Universal Dependencies English Web Treebank 2.16, training part (204,577 words; CC BY-SA 4.0): © 2013-2021 The Board of
          Trustees of The Leland Stanford Junior University; Silveira et al. 2014.
        - GUM 2.16, training part of the openly licensed genres (129,805 words; annotations CC BY 4.0): Amir Zeldes and the GUM
          annotators (Zeldes 2017, LRE 51(3)); texts from Wikinews, Wikipedia, Wikivoyage, OpenStax and others.
        - One sentence in sixteen was added again in capitals and one in sixteen with capitalized words, as headlines are written.

        """);
}
